import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';

/** What tells a name from the ordinary word that looks like it. */
export interface NameContext {
  /** Names that are ordinary words in this language. */
  readonly ordinary: ReadonlySet<string>;
  /** The most frequent words of the language. */
  readonly common: ReadonlySet<string>;
  /** What this language glues to names. */
  readonly endings: ReadonlySet<string>;
  /** Words that people put in front of, or behind, the name of a service. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Nouns have capitals, so capitals say nothing. */
  readonly capitalNouns: boolean;
  /** Something in the question speaks of the bot's topic. */
  readonly topical: boolean;
  readonly familiar: (word: string) => boolean;
}

const SHORT = 2;
/** There are so many well-known names that short ones look like anything. */
const SHORT_OTHER = 5;
const FEW_WORDS = 2;
const SHORT_QUESTION = 7;
const APOSTROPHE = /^['’ʼ`]$/;
const ADDITIONS = new Set(['ai', 'app', 'com', 'ia', 'ki', 'messenger']);

/** Leaves out what is probably no name: an ordinary word without any sign that a service is meant. */
export function withoutOrdinary(
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  context: NameContext,
): readonly NameMatch[] {
  return matches.filter((match) => isMeant(match, matches, tokens, context));
}

/** How much must speak for a name: nothing more, any sign, a clear sign, a capital, or capital letters. */
type Doubt = 'none' | 'lenient' | 'strict' | 'capital' | 'capitals';

function doubtAbout({ named, written, start, end }: NameMatch, { ordinary, common, familiar }: NameContext): Doubt {
  const listed = ordinary.has(written);
  if (end - start > 1) return listed ? 'strict' : 'none';
  if (named.kind === 'other') {
    if (listed || common.has(written) || familiar(written) || written.length <= SHORT) return 'strict';
    return written.length <= SHORT_OTHER ? 'lenient' : 'none';
  }
  if (written.length === SHORT && familiar(written)) return 'capitals';
  if (listed && written.length > SHORT && common.has(written)) return 'capital';
  // Who speaks of AI or of rights and says "meta" hardly means a goal.
  if (listed) return familiar(written) && named.kind !== 'company' ? 'strict' : 'lenient';
  return written.length < SHORT ? 'strict' : 'none';
}

function isMeant(
  match: NameMatch,
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  context: NameContext,
): boolean {
  const doubt = doubtAbout(match, context);
  if (doubt === 'none') return true;
  // Among Greek or Cyrillic words a Latin one is no word of theirs.
  if (context.topical && match.written.length > SHORT && isForeignScript(match, tokens)) return true;
  const { start, end, named } = match;
  const token = tokens[start];
  const before = tokens[start - 1];
  const after = tokens[end];
  if (doubt === 'capitals') return token?.capital === 'all' && !tokens.every(({ capital }) => capital === 'all');
  const isWord = context.ordinary.has(match.written) || context.common.has(match.written);
  const isAdded = after !== undefined && !after.clause && ADDITIONS.has(after.text);
  if (isAdded && (named.kind !== 'other' || !isWord)) return true;
  if (tokens.length <= FEW_WORDS && named.kind !== 'other' && doubt !== 'capital') return true;
  // Maltese "x'jigri" is no X.
  if (
    match.written.length < SHORT &&
    after !== undefined &&
    APOSTROPHE.test(after.joint ?? '') &&
    !context.endings.has(after.text)
  )
    return false;
  // Italian and Spanish "x Facebook" is "per" or "por".
  if (match.written.length < SHORT && isWord && matches.some((other) => other.start === end) && !after?.clause)
    return false;
  const capital = token?.capital !== 'none' && !(token?.clause ?? true) && !context.capitalNouns;
  if (doubt === 'capital') return context.topical && capital;
  // "X" is hardly anything else; "x" may be.
  const single = token?.text === 'x' && (after?.joint ?? null) === null;
  if (context.topical && single && (token.raw === 'X' || (!context.familiar('x') && (after?.clause ?? true))))
    return true;
  const placed =
    (before !== undefined && !token?.clause && context.before.has(before.text)) ||
    (after !== undefined && !after.clause && context.after.has(after.text));
  if (end - start > 1) return capital;
  if (named.kind === 'other' && doubt === 'strict')
    return context.topical && (capital || (!isWord && (placed || start === 0)));
  const next = matches.some((other) => other !== match && other.start >= end && other.start - end <= 1);
  const ends = after === undefined || after.clause || next;
  // "facebook, threads and x" is a list; in "I pay for YouTube, word is that …" something else begins.
  const beside =
    next ||
    matches.some(
      (other) => other !== match && other.end <= start && start - other.end <= 1 && (token?.clause !== true || ends),
    );
  if (doubt === 'lenient') return context.topical || capital || placed || beside;
  const outside =
    (end === tokens.length || start === 0) && (tokens.length <= SHORT_QUESTION || (after?.clause ?? false));
  return context.topical ? capital || placed || beside || outside : capital && placed;
}

const LATIN = /\p{Script=Latin}/u;

function isForeignScript({ written }: NameMatch, tokens: readonly Token[]): boolean {
  return LATIN.test(written) && tokens.filter(({ text }) => !LATIN.test(text)).length * 2 > tokens.length;
}
