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
  if (written.length === SHORT && listed) return 'strict';
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
  const { start, end, named, written } = match;
  const { topical } = context;
  // Among Greek or Cyrillic words a Latin one is no word of theirs.
  if (topical && written.length > SHORT && isForeignScript(match, tokens)) return true;
  if (doubt === 'capitals') return tokens[start]?.capital === 'all' && tokens.some(({ capital }) => capital !== 'all');
  const { word, added, capital, placed, beside, outside } = signsFor(match, matches, tokens, context);
  const isOther = named.kind === 'other';
  if (added && !(isOther && word)) return true;
  if (tokens.length <= FEW_WORDS && !isOther && doubt !== 'capital') return true;
  const letter = written.length < SHORT ? letterIsName(match, matches, tokens, context) : null;
  if (letter !== null) return letter;
  if (doubt === 'capital') return topical && capital;
  if (end - start > 1) return capital;
  if (doubt === 'lenient') return topical || capital || placed || beside;
  if (isOther) return topical && (capital || (!word && (placed || start === 0)));
  return topical ? capital || placed || beside || outside : capital && placed;
}

interface Signs {
  /** The language has it as a word. */
  readonly word: boolean;
  /** "AI", "app" or the like stands behind it. */
  readonly added: boolean;
  /** It has a capital where only names have one. */
  readonly capital: boolean;
  /** What stands in front of services, or behind them, stands there. */
  readonly placed: boolean;
  /** Next to another name. */
  readonly beside: boolean;
  /** The first or last word of a short question, or in front of a comma at its beginning. */
  readonly outside: boolean;
}

function signsFor(
  match: NameMatch,
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  context: NameContext,
): Signs {
  const { start, end, written } = match;
  const begins = tokens[start]?.clause ?? true;
  const before = begins ? undefined : tokens[start - 1];
  const after = tokens[end]?.clause === true ? undefined : tokens[end];
  const next = matches.some((other) => other !== match && other.start >= end && other.start - end <= 1);
  const previous = matches.some((other) => other !== match && other.end <= start && start - other.end <= 1);
  return {
    word: context.ordinary.has(written) || context.common.has(written),
    added: after !== undefined && ADDITIONS.has(after.text),
    capital: tokens[start]?.capital !== 'none' && !begins && !context.capitalNouns,
    placed:
      (before !== undefined && context.before.has(before.text)) ||
      (after !== undefined && context.after.has(after.text)),
    // "facebook, threads and x" is a list; in "I pay for YouTube, word is that …" something else begins.
    beside: next || (previous && (!begins || after === undefined)),
    outside:
      (end === tokens.length || start === 0) && (tokens.length <= SHORT_QUESTION || tokens[end]?.clause === true),
  };
}

/** Whether a single letter is a name, where that can be told: else null. */
function letterIsName(
  { start, end, written }: NameMatch,
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  { endings, ordinary, common, topical, familiar }: NameContext,
): boolean | null {
  const after = tokens[end];
  const joint = after?.joint ?? null;
  // Maltese "x'jigri" is no X.
  if (after !== undefined && APOSTROPHE.test(joint ?? '') && !endings.has(after.text)) return false;
  // Italian and Spanish "x Facebook" is "per" or "por".
  const isWord = ordinary.has(written) || common.has(written);
  const between = isWord && tokens[start]?.capital === 'none' && after?.clause === false;
  if (between && matches.some((other) => other.start === end || other.end === start)) return false;
  // "X" is hardly anything else; "x" may be.
  const ends = after?.clause ?? true;
  const isX = tokens[start]?.raw === 'X' || (tokens[start]?.raw === 'x' && !familiar('x') && ends);
  return topical && joint === null && isX ? true : null;
}

const LATIN = /\p{Script=Latin}/u;

function isForeignScript({ written }: NameMatch, tokens: readonly Token[]): boolean {
  return LATIN.test(written) && tokens.filter(({ text }) => !LATIN.test(text)).length * 2 > tokens.length;
}
