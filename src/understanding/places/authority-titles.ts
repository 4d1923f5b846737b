import type { Authority } from '../../knowledge/schema/authority.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** The full name of a national authority, by the beginnings of its longer words: those are inflected at the end. */
export interface AuthorityTitle {
  readonly country: string;
  readonly beginnings: readonly string[];
}

const SIGNIFICANT_FROM = 4;
const BEGINNING = 4;
const WORDS_MIN = 2;
/** So much of a long name is enough. */
const WORDS_ENOUGH = 4;
/** Where more languages are spoken, each one's name is what that language calls any authority. */
const LANGUAGES_MAX = 2;

/** What a language calls authorities by their full names. */
export function authorityTitles(authorities: readonly Authority[], language: string): readonly AuthorityTitle[] {
  return authorities.flatMap(({ country, region, name, languages }) => {
    if (region !== null || languages[0] !== language || languages.length > LANGUAGES_MAX) return [];
    const words = wordsOf(name.replace(/\(.*\)/, '')).filter((word) => word.length >= SIGNIFICANT_FROM);
    const beginnings = words.slice(0, WORDS_ENOUGH).map((word) => word.slice(0, BEGINNING));
    return beginnings.length < WORDS_MIN ? [] : [{ country, beginnings }];
  });
}

/** The country whose authority's name begins at a word, and where it ends; null when none does. */
export function titleAt(
  tokens: readonly Token[],
  start: number,
  titles: readonly AuthorityTitle[],
): { country: string; end: number } | null {
  for (const { country, beginnings } of titles) {
    let position = start;
    const found = beginnings.every((beginning, index) => {
      while (index > 0 && (tokens[position]?.text.length ?? SIGNIFICANT_FROM) < SIGNIFICANT_FROM) position++;
      return tokens[position++]?.text.startsWith(beginning) === true;
    });
    if (found) return { country, end: position };
  }
  return null;
}
