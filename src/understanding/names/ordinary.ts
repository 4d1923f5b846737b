import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';

/** What tells a name from the ordinary word that looks like it. */
export interface NameContext {
  /** Names that are ordinary words in this language. */
  readonly ordinary: ReadonlySet<string>;
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
const FEW_WORDS = 2;
const ADDITIONS = new Set(['ai', 'app', 'com', 'ia', 'ki', 'messenger']);

/** Leaves out what is probably no name: an ordinary word without any sign that a service is meant. */
export function withoutOrdinary(
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  context: NameContext,
): readonly NameMatch[] {
  return matches.filter((match) => !isDoubtful(match, context) || isMeant(match, matches, tokens, context));
}

function isDoubtful({ named, written, start, end }: NameMatch, { ordinary, familiar }: NameContext): boolean {
  if (end - start > 1) return ordinary.has(written);
  return ordinary.has(written) || written.length <= SHORT || (named.kind === 'other' && familiar(written));
}

function isMeant(
  match: NameMatch,
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  context: NameContext,
): boolean {
  const { start, end, written, named } = match;
  const token = tokens[start];
  const before = tokens[start - 1];
  const after = tokens[end];
  if (after !== undefined && !after.clause && ADDITIONS.has(after.text)) return true;
  if (tokens.length <= FEW_WORDS && named.kind !== 'other') return true;
  const beside = matches.some(
    (other) => other !== match && (Math.abs(other.start - end) <= 1 || Math.abs(start - other.end) <= 1),
  );
  const capital = token?.capital !== 'none' && !(token?.clause ?? true) && !context.capitalNouns;
  if (end - start > 1) return capital;
  const placed =
    (before !== undefined && context.before.has(before.text)) || (after !== undefined && context.after.has(after.text));
  if (named.kind === 'other') return context.topical && (capital || placed);
  if (!context.topical) return capital && placed;
  return capital || placed || end === tokens.length || (beside && written.length > SHORT) || start === 0;
}
