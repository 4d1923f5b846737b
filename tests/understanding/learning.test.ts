import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { LEARNED_FILE, type Learned, readLearned, writeLearned } from '#understanding/model/learned.ts';
import { probabilities } from '#understanding/model/linear.ts';
import { trainLinear } from '#understanding/model/train-linear.ts';
import { createVocabulary, isFamiliar, knowsWord } from '#understanding/model/vocabulary.ts';
import { teachingDigest, teachingFolders } from '#understanding/teaching/load.ts';
import { train } from '#understanding/training/train.ts';
import { createUnderstanding, understandWith } from '#understanding/understanding.ts';
import { knowledge } from '../support/answering.ts';
import { copyData, DATA } from '../support/data-copy.ts';

test('what was learned is as fresh as the teaching files: else run "npm run train"', () => {
  expect(readLearned(DATA).digest).toBe(teachingDigest(DATA));
});

/** Where its bytes lie says nothing about what was learned. */
function asBytes({ vocabulary, ...learned }: Learned) {
  return { ...learned, vocabulary: Uint8Array.from(vocabulary.bits) };
}

/** Every section, and every 24th line of the examples. */
function thinned(phrases: string): string {
  return phrases
    .split('\n')
    .filter((line, index) => line.startsWith('[') || index % 24 === 0)
    .join('\n');
}

describe('with two languages', () => {
  function twoLanguages() {
    const data = copyData();
    for (const { language, path } of teachingFolders(data.directory))
      if (!['en', 'nl'].includes(language)) data.remove(`${path}/phrases.txt`);
      // A few lines are enough to learn something from, and quick.
      else data.edit(`${path}/phrases.txt`, (text) => thinned(text));
    return data;
  }

  test('training gives the same twice, and survives being written down', () => {
    using data = twoLanguages();
    const learned = train(knowledge, data.directory);
    // Compared as a whole: the difference of two of them is nothing to read.
    expect(isDeepStrictEqual(train(knowledge, data.directory), learned)).toBe(true);
    writeLearned(data.directory, learned);
    expect(isDeepStrictEqual(asBytes(readLearned(data.directory)), asBytes(learned))).toBe(true);
  });

  test('a new phrase is learned without any change of code', () => {
    using data = twoLanguages();
    const question = 'flumox my grockles now';
    data.edit(
      'locales/en/understanding/phrases.txt',
      (text) => `${text}\n[follow-up]\n${`${question}\nplease flumox the grockles\nflumox grockles\n`}`,
    );
    const { understand } = understandWith(train(knowledge, data.directory), knowledge, data.directory);
    expect(understand(question).intent).toBe('follow-up');
  });
});

test('nothing learned yet is said in one line', () => {
  using data = copyData();
  data.remove(LEARNED_FILE);
  expect(() => createUnderstanding(knowledge, data.directory)).toThrow(/learned\.json: cannot be read.*npm run train/);
});

test('weights of another training are not taken for these', () => {
  using data = copyData();
  data.edit(LEARNED_FILE, (text) => text.replace(/"digest": "\w{16}"/, '"digest": "0123456789abcdef"'));
  expect(() => createUnderstanding(knowledge, data.directory)).toThrow(/learned\.bin was not written together with it/);
});

test('a name for a service that does not exist is found', () => {
  using data = copyData();
  data.edit('locales/nl/understanding/names.txt', (text) => text.replace('[services]', '[services]\nhyves = krabbels'));
  expect(() => createUnderstanding(knowledge, data.directory)).toThrow(/names\.txt: line \d+: "hyves" is not known/);
});

test('a linear classifier learns what tells two classes apart', () => {
  const example = (bucket: number, label: number) => ({
    features: { buckets: [bucket, 7], values: [1, 1], labels: null },
    label,
    weight: 1,
  });
  const model = trainLinear(['cat', 'dog'], [example(1, 0), example(2, 1), example(1, 0), example(2, 1)], {
    size: 16,
    rounds: 20,
    rate: 0.3,
    decay: 0,
    leaveOut: 0,
    leastSeen: 1,
  });
  const [cat = 0] = probabilities(model, { buckets: [1], values: [1], labels: null });
  expect(cat).toBeGreaterThan(0.8);
});

test('what only one example has is not learned', () => {
  const example = (buckets: number[], label: number) => ({
    features: { buckets, values: buckets.map(() => 1), labels: null },
    label,
    weight: 1,
  });
  const model = trainLinear(['cat', 'dog'], [example([1, 5], 0), example([1], 0), example([2], 1), example([2], 1)], {
    size: 16,
    rounds: 20,
    rate: 0.3,
    decay: 0,
    leaveOut: 0,
    leastSeen: 2,
  });
  const weightsOf = (bucket: number) => [...model.weights.slice(bucket * 2, bucket * 2 + 2)];
  expect(weightsOf(5)).toEqual([0, 0]);
  expect(weightsOf(1)).not.toEqual([0, 0]);
});

test('a vocabulary knows its words and those that begin like them', () => {
  const vocabulary = createVocabulary([
    ['fi', 'valokuvat'],
    ['en', 'photos'],
  ]);
  expect(knowsWord(vocabulary, 'fi', 'valokuvat')).toBe(true);
  expect(isFamiliar(vocabulary, 'fi', 'valokuviani')).toBe(true);
  expect(knowsWord(vocabulary, 'en', 'valokuvat')).toBe(false);
  expect(isFamiliar(vocabulary, 'fi', 'vinted')).toBe(false);
});
