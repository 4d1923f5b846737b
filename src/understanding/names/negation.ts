import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';

/** Where in a question the language's words for "not" and "only" begin. */
export interface Cues {
  readonly not: (position: number) => boolean;
  readonly only: (position: number) => boolean;
}

/** Words between "not" and the name it belongs to: "not on my facebook". */
const REACH = 2;
const REACH_BEHIND = 4;

/** Leaves out names that the question sets aside: "not facebook, only instagram". A lone name is never set aside. */
export function withoutNegated(
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  cues: Cues,
): readonly NameMatch[] {
  if (matches.length < 2) return matches;
  const negated = new Set(
    matches.filter((match, index) => isNegated(match, matches[index - 1], matches[index + 1], tokens, cues)),
  );
  // "and" carries the negation on: "not facebook and whatsapp, only instagram".
  const kept = matches.filter((match) => !negated.has(match));
  return kept.length === 0 || !hasContrast(kept, negated, tokens, cues) ? matches : kept;
}

function isNegated(
  match: NameMatch,
  previous: NameMatch | undefined,
  next: NameMatch | undefined,
  tokens: readonly Token[],
  cues: Cues,
): boolean {
  const from = Math.max(previous?.end ?? 0, match.start - 1 - REACH);
  for (let position = match.start - 1; position >= from; position--) {
    if (cues.only(position)) return false;
    if (cues.not(position)) return true;
    if (tokens[position]?.clause === true) break;
  }
  return isNegatedBehind(match, next, tokens, cues);
}

/** Some languages put it behind: "facebook nicht, nur instagram", "facebook heb ik niet, het gaat om whatsapp". */
function isNegatedBehind(match: NameMatch, next: NameMatch | undefined, tokens: readonly Token[], cues: Cues): boolean {
  const end = Math.min(match.end + REACH_BEHIND, next?.start ?? tokens.length);
  for (let position = match.end; position < end; position++) {
    if (tokens[position]?.clause === true) return false;
    // A clause ends right behind it, or it belongs to the next name: "instagram, not facebook".
    if (cues.not(position)) return tokens[position + 1]?.clause ?? true;
  }
  return false;
}

/** Without a contrast, "not" belongs to the verb: "I do not want facebook and instagram to use …". */
function hasContrast(
  kept: readonly NameMatch[],
  negated: ReadonlySet<NameMatch>,
  tokens: readonly Token[],
  cues: Cues,
): boolean {
  return kept.some((match) => {
    for (let position = match.start - 1; position >= Math.max(0, match.start - 1 - REACH_BEHIND); position--) {
      if (cues.only(position) || tokens[position + 1]?.clause === true) return true;
    }
    return [...negated].some(({ start }) => {
      const between = Array.from({ length: Math.max(0, start - match.end) }, (_, offset) => match.end + offset);
      return between.some((position) => cues.only(position) || tokens[position]?.clause === true);
    });
  });
}
