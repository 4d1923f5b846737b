import { fold, unify } from './fold.ts';

/** A run of letters and digits. Apostrophes, hyphens, dots and colons separate: "d'Instagram", "chat-gpt", "Facebook:n", "x.com" are two each. */
export interface Token {
  /** Folded: lower case, no diacritics. */
  readonly text: string;
  /** Lower case with its diacritics, which tell languages apart. */
  readonly lower: string;
  /** As it was written. */
  readonly raw: string;
  readonly capital: 'none' | 'first' | 'all';
  /** A comma, a full stop or the like stands before it: a new clause may begin. */
  readonly clause: boolean;
  /** What glues it to the token before: one of -'’.:+, or nothing at all; null when it stands apart. */
  readonly joint: string | null;
  /** What ends the sentence behind it; null in the middle of one. */
  readonly ends: Ending | null;
}

/** A semicolon is the question mark of Greek, and ends no sentence elsewhere. */
export type Ending = 'statement' | 'question' | 'semicolon';

const PLAIN_WORD = /^(?:([a-z0-9])(?!\1\1))+$/;
const WORDS = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;
const WORD = /[\p{L}\p{N}]+/gu;
const LINK = /\bhttps?:\/\/(?:www\.)?([^\s/?#]+)\S*/gi;
const MENTION = /<[@#:][^>\s]{1,80}>/g;
const CLAUSE = /[,.;:!?()\n"„“”«»–—]\s|[!?()\n"„“”«»–—]/;
const QUESTION_MARK = /[?؟]/;
const FULL_STOP = /[.!…](?:\s|$)|[!\n]/;
const JOINT = /^[-'’ʼ`.:+]?$/;
/** "don't" is one word to those who leave the apostrophe out. */
const NEGATED = /(\p{L})['’ʼ`]t\b/giu;

/** Splits a text that somebody typed. Links count as the host's name; never throws. */
export function tokenize(text: string): readonly Token[] {
  const clean = unify(text.replace(MENTION, ' ').replace(LINK, ' $1 ')).replace(NEGATED, '$1t');
  const matches = [...clean.matchAll(WORD)];
  let between = clean.slice(0, matches[0]?.index);
  return matches.map((match, index) => {
    const raw = match[0];
    const lower = raw.toLowerCase();
    const before = between;
    between = clean.slice(match.index + raw.length, matches[index + 1]?.index);
    return {
      text: fold(raw),
      lower,
      raw,
      capital: capitalOf(raw, lower),
      clause: index === 0 || CLAUSE.test(before),
      joint: index > 0 && JOINT.test(before) ? before : null,
      ends: endingIn(between),
    };
  });
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  // Most entries of the data files are plain words, and there are tens of thousands.
  if (PLAIN_WORD.test(text)) return [text];
  if (WORDS.test(text)) return fold(unify(text)).split(' ');
  return tokenize(text).map((token) => token.text);
}

function endingIn(between: string): Ending | null {
  if (QUESTION_MARK.test(between)) return 'question';
  if (FULL_STOP.test(between)) return 'statement';
  return between.includes(';') ? 'semicolon' : null;
}

function capitalOf(raw: string, lower: string): Token['capital'] {
  if (raw === lower) return 'none';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'all' : raw[0] === lower[0] ? 'none' : 'first';
}
