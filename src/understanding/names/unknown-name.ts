import { correct } from '../intent/units.ts';
import { meaningsAt } from '../meaning/meaning-index.ts';
import { MEANINGS } from '../meaning/meanings.ts';
import type { Tongue } from '../mind.ts';
import type { PlaceMatch } from '../places/place-index.ts';
import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';

interface NameSigns {
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
  /** A well-known name or a web address, not just a word that looks like one. */
  readonly listed: boolean;
}

const TOPIC: ReadonlySet<number> = new Set([MEANINGS.indexOf('ai'), MEANINGS.indexOf('train')]);
const ENOUGH = 3;
const DOMAINS = new Set(
  'com eu org net app io ai me tv co info at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk uk us ua ru tr'.split(
    ' ',
  ),
);
/** "it" and "me" are words, too. */
const SHORT_DOMAIN = 2;
const LETTERS_MIN = 3;
const SHORT_QUESTION = 12;

/** The name of a service nobody has told the bot about: a well-known one, else the word that looks most like one; null when none does. */
export function unknownNameIn(
  tokens: readonly Token[],
  names: readonly NameMatch[],
  places: readonly PlaceMatch[],
  tongue: Tongue,
): UnknownName | null {
  const listed = names.find(({ named }) => named.kind === 'other');
  if (listed !== undefined) return { ...spanOf(tokens, listed.start, listed.end), listed: true };
  const words = tokens.map(({ text }) => text);
  // A strange word is no service where nothing is said of AI.
  const meant = words.flatMap((_, at) =>
    [tongue.own, tongue.english].flatMap(({ meanings }) => meaningsAt(words, at, meanings)),
  );
  if (!meant.some((meaning) => TOPIC.has(meaning))) return null;
  return guess(tokens, {
    before: tongue.before,
    after: tongue.after,
    capitalNouns: tongue.capitalNouns,
    familiar: (word) => tongue.knows(word) || tongue.familiar(word) || correct(word, tongue) !== word,
    taken: (at) =>
      places.some(({ start, end }) => at >= start && at < end) ||
      [tongue.own, tongue.english].some(({ meanings }) => meaningsAt(words, at, meanings).length > 0),
  });
}

function spanOf(tokens: readonly Token[], start: number, end: number) {
  const name = tokens
    .slice(start, end)
    .map(({ raw }) => raw)
    .join(' ');
  return { start, end, name };
}

function guess(tokens: readonly Token[], signs: NameSigns): UnknownName | null {
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const at of tokens.keys()) {
    const score = scoreAt(tokens, at, signs);
    if (score >= ENOUGH && (best === null || score > best.score)) best = { at, score };
  }
  if (best === null) return null;
  const address = addressEnd(tokens, best.at, signs.familiar);
  return { ...spanOf(tokens, best.at, address ?? endOf(tokens, best.at, signs)), listed: address !== null };
}

function scoreAt(
  tokens: readonly Token[],
  at: number,
  { familiar, before, after, capitalNouns, taken }: NameSigns,
): number {
  const token = tokens[at];
  if (token === undefined || token.text.length < LETTERS_MIN || !/^\p{L}/u.test(token.text) || taken(at)) return 0;
  const next = tokens[at + 1];
  const strange = !familiar(token.text);
  const domain = addressEnd(tokens, at, familiar) !== null;
  const capital = token.capital !== 'none' && !token.clause && !capitalNouns;
  const mixed = /\p{Ll}\p{Lu}/u.test(token.raw);
  const placedBehind = !token.clause && before.has(tokens[at - 1]?.text ?? '');
  // A name is often said first: "Vinted: how do I object", "vinted how do i object".
  const announced = at === 0 && tokens.length > 2 && (tokens.length <= SHORT_QUESTION || next?.clause === true);
  // Who writes capitals elsewhere would write the name with one.
  const small =
    token.capital === 'none' && !capitalNouns && tokens.some(({ capital }, other) => other > 0 && capital !== 'none');
  const placedBefore = next !== undefined && !next.clause && after.has(next.text);
  if (!strange && !domain && !(capital && placedBehind)) return 0;
  return (
    (strange ? 2 : 0) +
    (domain ? 3 : 0) +
    (mixed ? 2 : 0) +
    (capital ? 1.5 : 0) +
    (placedBehind ? 1.5 : 0) +
    (placedBefore ? 0.5 : 0) +
    (announced ? 1 : 0) -
    (small ? 1 : 0)
  );
}

/** Where a web address that begins at a word ends ("moj-posao.net"); null when none does. A full stop without a space may also end a sentence. */
function addressEnd(tokens: readonly Token[], at: number, familiar: NameSigns['familiar']): number | null {
  const begins = tokens[at]?.joint == null;
  let end = at + 1;
  while (tokens[end]?.joint === '-') end++;
  const domain = tokens[end];
  if (!begins || domain?.joint !== '.' || !DOMAINS.has(domain.text)) return null;
  const surely = domain.text.length > SHORT_DOMAIN || !familiar(domain.text);
  return surely || tokens.slice(at, end).some(({ text }) => !familiar(text)) ? end + 1 : null;
}

/** "Max Mara": a name goes on over further strange words with a capital. */
function endOf(tokens: readonly Token[], at: number, { familiar, capitalNouns }: NameSigns): number {
  let end = at + 1;
  const goesOn = (position: number) => {
    const token = tokens[position];
    if (token === undefined || token.clause || token.joint !== null) return false;
    return token.capital === 'first' && !capitalNouns && !familiar(token.text);
  };
  while (end < at + 3 && goesOn(end)) end++;
  return end;
}
