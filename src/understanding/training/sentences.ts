import { wordsOf } from '../text/tokens.ts';

const SLOT = /\{(service|country)\}/g;

/** A taught sentence as folded words, `{service}` and `{country}` as words of their own; endings glued to a slot are left out. */
export function taughtWords(sentence: string): string[] {
  const words: string[] = [];
  let end = 0;
  for (const match of sentence.matchAll(SLOT)) {
    words.push(...wordsOf(withoutEnding(sentence.slice(end, match.index), end > 0)), match[0]);
    end = match.index + match[0].length;
  }
  words.push(...wordsOf(withoutEnding(sentence.slice(end), end > 0)));
  return words;
}

/** The endings that a language's examples glue to `{service}`. */
export function taughtEndings(sentences: readonly string[]): ReadonlySet<string> {
  const glued = sentences.flatMap((sentence) =>
    Array.from(sentence.matchAll(/\{service\}[-'’:]?([\p{L}\p{M}]+)/gu), ([, ending = '']) => ending),
  );
  return new Set(glued.flatMap((ending) => wordsOf(ending)));
}

function withoutEnding(text: string, behindSlot: boolean): string {
  return behindSlot ? text.replace(/^[-'’:]?[\p{L}\p{M}]+/u, '') : text;
}
