import { combine, hash } from '../text/hash.ts';

/** Which words a language knows, in two bits each (a Bloom filter): now and then it claims one too many, never one too few. */
export interface Vocabulary {
  readonly bits: Uint8Array;
}

const BITS = 2 ** 22;
export const VOCABULARY_BYTES = BITS / 8;
const SHORTENED_FROM = 7;
const SHORTENED_TO = 5;

export function createVocabulary(words: Iterable<readonly [language: string, word: string]>): Vocabulary {
  const bits = new Uint8Array(VOCABULARY_BYTES);
  for (const [language, word] of words) {
    for (const form of forms(word)) for (const bit of places(language, form)) bits[bit >> 3]! |= 1 << (bit & 7);
  }
  return { bits };
}

export function knowsWord({ bits }: Vocabulary, language: string, word: string): boolean {
  return places(language, word).every((bit) => (bits[bit >> 3]! & (1 << (bit & 7))) !== 0);
}

/** Whether the language knows the word or one that begins like it: inflected forms of known words are familiar. */
export function isFamiliar(vocabulary: Vocabulary, language: string, word: string): boolean {
  if (knowsWord(vocabulary, language, word)) return true;
  return word.length >= SHORTENED_FROM && knowsWord(vocabulary, language, beginning(word));
}

function forms(word: string): string[] {
  return word.length >= SHORTENED_FROM - 1 ? [word, beginning(word)] : [word];
}

function beginning(word: string): string {
  return `${word.slice(0, SHORTENED_TO)}*`;
}

function places(language: string, word: string): readonly [number, number] {
  const first = hash(`${language}:${word}`);
  return [first & (BITS - 1), combine(first, 7) & (BITS - 1)];
}
