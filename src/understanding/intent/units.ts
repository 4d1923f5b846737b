import type { LanguageView } from '../language/language-view.ts';
import { meaningsAt } from '../meaning/meaning-index.ts';
import { differentBits, distance, letterBits } from '../text/distance.ts';
import type { Unit } from './intent-features.ts';

/** What is needed to see meanings in words. */
export interface Reader {
  readonly own: LanguageView;
  /** English goes between everybody's words: "opt out", "AI training". */
  readonly english: LanguageView;
  /** A word of the own language or one that begins like it. */
  readonly familiar: (word: string) => boolean;
}

const CORRECTED_FROM = 5;
const TWO_TYPOS_FROM = 10;

/** Words of a question with what they mean. Misspelt words count as the word that was meant. @param words folded, slots such as "{service}" among them */
export function readUnits(words: readonly string[], reader: Reader): readonly Unit[] {
  const spelt = words.map((word) => correct(word, reader));
  return spelt.map((text, at) => {
    if (text.startsWith('{')) return { text, meanings: [], common: true };
    const own = meaningsAt(spelt, at, reader.own.meanings);
    const foreign = own.length === 0 && reader.own !== reader.english && !reader.familiar(text);
    return {
      text,
      meanings: foreign ? meaningsAt(spelt, at, reader.english.meanings) : own,
      common: reader.own.common.has(text),
    };
  });
}

/** The word of the language that a misspelt one was meant to be, else the word itself. */
export function correct(word: string, { own, familiar }: Reader): string {
  if (/^\p{N}+$/u.test(word)) return '{number}';
  if (word.length < CORRECTED_FROM || word.startsWith('{') || familiar(word)) return word;
  const limit = word.length >= TWO_TYPOS_FROM ? 2 : 1;
  const bits = letterBits(word);
  let best = word;
  let least = limit + 1;
  for (const [candidate, itsBits] of correctable(own)) {
    if (Math.abs(candidate.length - word.length) > limit || differentBits(bits, itsBits) > 2 * limit) continue;
    const typos = distance(word, candidate, Math.min(limit, least - 1));
    if (typos < least) [best, least] = [candidate, typos];
    if (least <= 1) break;
  }
  return best;
}

const lists = new WeakMap<LanguageView, readonly (readonly [string, number])[]>();

function correctable(view: LanguageView): readonly (readonly [string, number])[] {
  const known = lists.get(view);
  if (known !== undefined) return known;
  const made = [...view.meanings.words]
    .filter((word) => word.length >= CORRECTED_FROM)
    .map((word) => [word, letterBits(word)] as const);
  lists.set(view, made);
  return made;
}
