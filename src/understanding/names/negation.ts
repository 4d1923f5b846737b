import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';

/** Where in a question the language's words for "not" and "only" begin, and words that say what is wanted. */
export interface Cues {
  readonly not: (position: number) => boolean;
  readonly only: (position: number) => boolean;
  /** AI, training, use, objecting: a clause with one of these is about what shall not be done, not about which service. */
  readonly topic: (position: number) => boolean;
}

/** Words between a cue and the name it belongs to: "not on my facebook", "only with messenger". */
const REACH = 3;

/**
 * Leaves out names that the question sets aside: "not facebook, only instagram", "I never had facebook, it is about whatsapp".
 * A lone name is never set aside.
 */
export function withoutNegated(
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  cues: Cues,
): readonly NameMatch[] {
  if (matches.length < 2) return matches;
  const kept = matches.filter((match) => !isSetAside(match, matches, tokens, cues));
  return kept.length === 0 ? matches : kept;
}

function isSetAside(match: NameMatch, matches: readonly NameMatch[], tokens: readonly Token[], cues: Cues): boolean {
  if (isSingledOut(match, tokens, cues)) return false;
  const others = matches.filter((other) => other !== match);
  if (isNegatedBefore(match, matches, tokens, cues))
    return others.some((other) => contrasts(other, match, matches, tokens, cues));
  // Further away, or behind the name: then the clause is about having the service, and another name must be the one that is meant.
  const clause = clauseOf(match, tokens);
  const elsewhere = others.filter(({ start }) => start < clause.start || start >= clause.end);
  if (elsewhere.length === 0) return false;
  const singledOut = elsewhere.filter((other) => isSingledOut(other, tokens, cues));
  const aboutHaving = !positions(clause.start, clause.end).some(cues.topic);
  const negated = positions(clause.start, clause.end).some(cues.not);
  // "I gave up facebook, it is about messenger".
  if (!negated) return aboutHaving && singledOut.some((other) => other.start > match.start);
  // "facebook nicht, nur instagram": the last word of the clause can only belong to the name.
  if (clause.end - match.end <= REACH && clause.end > match.end && cues.not(clause.end - 1)) return true;
  return singledOut.length > 0 || aboutHaving;
}

/** "only instagram", "but instagram"; the nearest word decides: in "but not on instagram" it is "not". */
function isSingledOut({ start }: NameMatch, tokens: readonly Token[], cues: Cues): boolean {
  const cue = nearestCue(start, tokens, cues);
  return cue !== undefined && cues.only(cue) && !cues.not(cue);
}

function isNegatedBefore(
  { start }: NameMatch,
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  cues: Cues,
): boolean {
  const cue = nearestCue(start, tokens, cues);
  return cue !== undefined && cues.not(cue) && !matches.some(({ end }) => end > cue && end <= start);
}

/** Without a contrast, "not" belongs to the verb: "I do not want facebook and instagram to use …". */
function contrasts(
  other: NameMatch,
  match: NameMatch,
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  cues: Cues,
): boolean {
  if (isNegatedBefore(other, matches, tokens, cues)) return false;
  if (isSingledOut(other, tokens, cues)) return true;
  const [first, second] = other.start < match.start ? [other, match] : [match, other];
  return positions(first.end, second.start + 1).some(
    (position) => tokens[position]?.clause === true || (position < second.start && cues.only(position)),
  );
}

function nearestCue(start: number, tokens: readonly Token[], cues: Cues): number | undefined {
  return reachBefore(start, tokens).find((position) => cues.only(position) || cues.not(position));
}

/** The positions shortly before a name in its clause, nearest first. */
function reachBefore(start: number, tokens: readonly Token[]): number[] {
  const reach: number[] = [];
  for (let position = start - 1; position >= Math.max(0, start - REACH); position--) {
    if (tokens[position + 1]?.clause === true) break;
    reach.push(position);
  }
  return reach;
}

function clauseOf(match: NameMatch, tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  let { start, end } = match;
  while (start > 0 && tokens[start]?.clause !== true) start--;
  while (end < tokens.length && tokens[end]?.clause !== true) end++;
  return { start, end };
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
