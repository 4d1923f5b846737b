import type { Token } from '../text/tokens.ts';

export interface NameSigns {
  /** A word of the question's language or of English. */
  readonly familiar: (word: string) => boolean;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly capitalNouns: boolean;
  /** Taken by a place or a meaning. */
  readonly taken: (position: number) => boolean;
}

export interface UnknownName {
  readonly start: number;
  readonly end: number;
  /** As it was written. */
  readonly name: string;
}

const ENOUGH = 3;
const DOMAINS = new Set(['com', 'eu', 'org', 'net', 'app', 'io', 'ai', 'me', 'tv', 'co']);
const LETTERS_MIN = 3;

/** The word that looks most like the name of a service nobody has told the bot about; null when none does. */
export function findUnknownName(tokens: readonly Token[], signs: NameSigns): UnknownName | null {
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const at of tokens.keys()) {
    const score = scoreAt(tokens, at, signs);
    if (score >= ENOUGH && (best === null || score > best.score)) best = { at, score };
  }
  if (best === null) return null;
  const end = endOf(tokens, best.at, signs);
  return {
    start: best.at,
    end,
    name: tokens
      .slice(best.at, end)
      .map(({ raw }) => raw)
      .join(' '),
  };
}

function scoreAt(
  tokens: readonly Token[],
  at: number,
  { familiar, before, after, capitalNouns, taken }: NameSigns,
): number {
  const token = tokens[at];
  if (token === undefined || token.text.length < LETTERS_MIN || !/^\p{L}/u.test(token.text) || taken(at)) return 0;
  const next = tokens[at + 1];
  const domain = next?.glued === true && DOMAINS.has(next.text);
  const strange = !familiar(token.text);
  const capital = token.capital !== 'none' && !token.clause && !capitalNouns;
  const mixed = /\p{Ll}\p{Lu}/u.test(token.raw);
  const placedBehind = !token.clause && before.has(tokens[at - 1]?.text ?? '');
  // A name is often said first: "Vinted: how do I object", "vinted how do i object".
  const announced = at === 0 && tokens.length > 2;
  const placedBefore = next !== undefined && !next.clause && after.has(next.text);
  if (!strange && !domain && !(capital && placedBehind)) return 0;
  return (
    (strange ? 2 : 0) +
    (domain ? 3 : 0) +
    (mixed ? 2 : 0) +
    (capital ? 1.5 : 0) +
    (placedBehind ? 1.5 : 0) +
    (placedBefore ? 0.5 : 0) +
    (announced ? 1 : 0)
  );
}

/** "Max Mara": a name goes on over further strange words with a capital. */
function endOf(tokens: readonly Token[], at: number, { familiar, capitalNouns }: NameSigns): number {
  let end = at + 1;
  const goesOn = (position: number) => {
    const token = tokens[position];
    if (token === undefined || token.clause) return false;
    if (token.glued) return DOMAINS.has(token.text);
    return token.capital === 'first' && !capitalNouns && !familiar(token.text);
  };
  while (end < at + 3 && goesOn(end)) end++;
  return end;
}
