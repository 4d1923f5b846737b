import { describe, expect, test } from 'vitest';
import { askedSentence } from '#understanding/text/asked-sentence.ts';
import { distance } from '#understanding/text/distance.ts';
import { fold, unify } from '#understanding/text/fold.ts';
import { tokenize, wordsOf } from '#understanding/text/tokens.ts';

test.each([
  ['Über', 'uber'],
  ['Łódź', 'lodz'],
  ['straße', 'strasse'],
  ['Ινσταγκράμ', 'ινσταγκραμ'],
  ['λόγος', 'λογοσ'],
  ['ħobż', 'hobz'],
])('%s is compared as %s', (text, folded) => expect(fold(unify(text))).toBe(folded));

describe('words', () => {
  test.each([
    ["Comment m'opposer à l'IA d'Instagram ?", ['comment', 'm', 'opposer', 'a', 'l', 'ia', 'd', 'instagram']],
    ["I don't want that", ['i', 'dont', 'want', 'that']],
    ['chat-gpt, x.com & Facebook:n', ['chat', 'gpt', 'x', 'com', 'facebook', 'n']],
    ['sooooo 𝓲𝓷𝓼𝓽𝓪 face\u200bbook', ['so', 'insta', 'facebook']],
    ['see https://www.instagram.com/help?x=1 please', ['see', 'instagram', 'com', 'please']],
    ['<@123456> hello <#99>', ['hello']],
    ['🤖🔥 \u202e', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('know where a clause begins and what was in capitals', () => {
    const [not, facebook, only, x] = tokenize('not Facebook, only X');
    expect([not?.clause, facebook?.clause, only?.clause]).toEqual([true, false, true]);
    expect([not?.capital, facebook?.capital, x?.capital]).toEqual(['none', 'first', 'first']);
    expect(tokenize('the US law').map(({ capital }) => capital)).toEqual(['none', 'all', 'none']);
  });
});

describe('the sentence that asks', () => {
  test.each([
    ['I am 71. How do I object? Thanks!', 'en', 'How do I object'],
    ['Why is that? I teach. Is it too late?', 'en', 'Is it too late'],
    ['Is it too late? My son set this up\nhe is away', 'en', 'Is it too late'],
    ['Είμαι 71. Πώς εναντιώνομαι; Ευχαριστώ', 'el', 'Πώς εναντιώνομαι'],
  ])('of "%s"', (text, language, asked) => {
    const tokens = tokenize(text);
    const span = askedSentence(tokens, language);
    expect(
      tokens
        .slice(span?.start, span?.end)
        .map(({ raw }) => raw)
        .join(' '),
    ).toBe(asked);
  });

  test.each([
    'How do I object?',
    'I am 71. Tell me how to object',
    'ich bin 71; wie geht das',
    '',
  ])('is nothing apart in "%s"', (text) => expect(askedSentence(tokenize(text), 'de')).toBeNull());
});

describe('distance', () => {
  test.each([
    ['instagram', 'instagram', 2, 0],
    ['instagarm', 'instagram', 2, 1],
    ['isntagarm', 'instagram', 2, 2],
    ['facebok', 'facebook', 1, 1],
    ['reddit', 'credit', 1, 2],
    ['abc', 'xyz', 2, 3],
    ['', 'ab', 2, 2],
  ])('%s to %s within %i is %i', (a, b, limit, expected) => expect(distance(a, b, limit)).toBe(expected));

  test('of something endless costs nothing', () => expect(distance('a'.repeat(1e6), 'a', 2)).toBe(3));
});
