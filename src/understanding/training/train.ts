import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { intentFeatures } from '../intent/intent-features.ts';
import { type Reader, readUnits } from '../intent/units.ts';
import { languageFeatures } from '../language/language-features.ts';
import { buildLanguageView } from '../language/language-view.ts';
import type { Learned } from '../model/learned.ts';
import { type LabelledFeatures, trainLinear } from '../model/train-linear.ts';
import { createVocabulary, isFamiliar, type Vocabulary } from '../model/vocabulary.ts';
import { buildNames, type Names, ordinaryNames } from '../names/name-index.ts';
import { loadOtherNames } from '../names/other-names.ts';
import { loadTeaching, type Teaching, teachingDigest } from '../teaching/load.ts';
import { type Example, parsePhrases, TAUGHT } from '../teaching/phrases.ts';
import { listItems } from '../teaching/sections.ts';
import { loadStories, type Stories } from '../teaching/stories.ts';
import { hash } from '../text/hash.ts';
import { tokenize, wordsOf } from '../text/tokens.ts';
import { type Around, insideStory, withReason } from './around.ts';
import { inContext } from './context.ts';
import { slotContexts } from './contexts.ts';
import { taughtWords } from './sentences.ts';
import { messageTexts } from './texts.ts';
import { mistyped, spread } from './variations.ts';

const SENTENCES_OF_A_LINE = 4;
const LANGUAGE_SENTENCES_OF_A_LINE = 2;
const MESSAGES_OF_A_LANGUAGE = 500;
const NAME_FROM = 4;
/** What a version with something around the question counts. */
const AROUND = 0.25;

interface Course extends Teaching {
  readonly examples: readonly Example[];
  readonly told: Stories;
  readonly messages: readonly string[];
}

/** Learns from everything under `directory` how people ask, in which language, and what words there are. Takes a minute or two; always the same. */
export function train(knowledge: Knowledge, directory: string): Learned {
  const courses = loadTeaching(directory).map((teaching) => ({
    ...teaching,
    examples: parsePhrases(readFileSync(join(directory, teaching.phrases), 'utf8'), teaching.phrases),
    told: loadStories(directory, teaching),
    messages: messageTexts(directory, teaching.language),
  }));
  const names = buildNames(knowledge, courses, loadOtherNames(directory));
  const vocabulary = createVocabulary(courses.flatMap((course) => vocabularyOf(course, names)));
  return {
    digest: teachingDigest(directory),
    vocabulary,
    contexts: Object.fromEntries(courses.map(({ language, examples }) => [language, slotContexts(examples)])),
    language: trainLanguages(courses),
    intent: trainIntents(courses, vocabulary, knowledge),
  };
}

function vocabularyOf(course: Course, all: Names): (readonly [string, string])[] {
  const { language, examples, told, words, names, messages } = course;
  const ordinary = new Set(ordinaryNames(course));
  const texts = [
    ...examples.flatMap(({ sentences }) => sentences.flatMap(taughtWords)),
    ...[...told.stories, ...told.wishes].flatMap(taughtWords),
    ...[...words.values()]
      .flatMap((lines) => listItems(lines).map(wordsOf))
      .flatMap((group) => group.filter((word) => group.length === 1 || !ordinary.has(word))),
    ...listItems(names.get('places')).flatMap((item) => wordsOf(item)),
    ...messages.flatMap((text) => wordsBesideNames(text, ordinary, all)),
  ];
  return [...new Set(texts)]
    .filter((word) => ordinary.has(word) || !all.isName(word))
    .map((word) => [language, word] as const);
}

function trainLanguages(courses: readonly Course[]): Learned['language'] {
  const examples = courses.flatMap(({ examples, messages, words }, label) => {
    const labelled = (text: string, weight: number): LabelledFeatures => ({
      features: languageFeatures(tokenize(text)),
      label,
      weight,
    });
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
    return [
      ...examples.flatMap(({ sentences }) =>
        spread(sentences, LANGUAGE_SENTENCES_OF_A_LINE).flatMap((sentence) => {
          const text = sentence.replace(/\{[^}]*\}\p{L}*/gu, ' ');
          return [labelled(text, 1), ...(plain(text) === text ? [] : [labelled(plain(text), 0.7)])];
        }),
      ),
      ...spread(messages, MESSAGES_OF_A_LANGUAGE).map((text) => labelled(text, 0.5)),
      ...listItems(words.get('common')).map((word) => labelled(word, 0.5)),
    ];
  });
  return trainLinear(
    courses.map(({ language }) => language),
    examples,
    { size: 2 ** 15, rounds: 6, rate: 0.4, decay: 1e-6, leaveOut: 0, leastSeen: 1 },
  );
}

function trainIntents(courses: readonly Course[], vocabulary: Vocabulary, knowledge: Knowledge): Learned['intent'] {
  const views = new Map(courses.map((course) => [course.language, buildLanguageView(course, knowledge.authorities)]));
  const english = views.get('en')!;
  const examples = courses.flatMap(({ language, examples, told }) => {
    const around = { stories: told.stories.map(taughtWords), wishes: told.wishes.map(taughtWords) };
    const reader: Reader = {
      own: views.get(language)!,
      english,
      familiar: (word) => isFamiliar(vocabulary, language, word),
    };
    return [...examples, ...wishesAsExamples(told)].flatMap((example) => labelledExamples(example, around, reader));
  });
  return trainLinear(TAUGHT, examples, {
    size: 2 ** 19,
    rounds: 12,
    rate: 0.06,
    decay: 1e-4,
    leaveOut: 0.4,
    leastSeen: 8,
  });
}

/** A message's words without what is a name in it: "Meta", "Slacken" (Slack in Hungarian), "meta-externalagent". */
function wordsBesideNames(text: string, ordinary: ReadonlySet<string>, names: Names): string[] {
  const tokens = tokenize(text);
  const beginsWithName = (word: string) =>
    Array.from({ length: Math.max(0, word.length - NAME_FROM + 1) }, (_, index) =>
      word.slice(0, NAME_FROM + index),
    ).some((start) => names.isName(start));
  return tokens.flatMap(({ text: word, capital }, at) => {
    const isName =
      capital === 'none'
        ? ordinary.has(word) && tokens[at + 1] !== undefined && tokens[at + 1]?.joint !== null
        : beginsWithName(word);
    return isName ? [] : [word];
  });
}

/** A line counts once, however many sentences it stands for: as it is, by its meanings alone, with slips, with something told before, inside a story, and with a reason. */
function labelledExamples({ intent, sentences }: Example, around: Around, reader: Reader): LabelledFeatures[] {
  const label = (TAUGHT as readonly string[]).indexOf(intent);
  const chosen = spread(sentences, SENTENCES_OF_A_LINE);
  const share = 1 / Math.sqrt(chosen.length);
  return chosen.flatMap((sentence) => {
    const words = taughtWords(sentence);
    const units = readUnits(words, reader);
    const placed = intent === 'out-of-scope' ? null : inContext(units, sentence);
    const chance = hash(sentence, 1);
    const versions = [insideStory(words, around, chance), withReason(words, intent, around, chance)];
    return [
      { features: intentFeatures(units), label, weight: share },
      { features: intentFeatures(units, false), label, weight: share * 0.4 },
      { features: intentFeatures(readUnits(mistyped(words), reader)), label, weight: share * 0.4 },
      ...(placed === null ? [] : [{ features: intentFeatures(placed, false), label, weight: share * 0.6 }]),
      ...versions.flatMap((version) =>
        version === null
          ? []
          : [{ features: intentFeatures(readUnits(version, reader)), label, weight: share * AROUND }],
      ),
    ];
  });
}

/** Who only says what they do not want is told how to object. */
function wishesAsExamples({ wishes }: Stories): Example[] {
  return wishes.map((wish) => ({ intent: 'opt-out', sentences: [wish] }));
}
