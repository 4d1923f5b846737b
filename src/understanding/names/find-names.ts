import { differentBits, distance, letterBits } from '../text/distance.ts';
import type { Token } from '../text/tokens.ts';
import type { Named } from './collect-names.ts';
import type { NameEntry, NameIndex, Names } from './name-index.ts';

/** A name found in a question: the words from `start` up to, not including, `end`. */
export interface NameMatch {
  readonly named: Named;
  readonly start: number;
  readonly end: number;
  /** Letters that had to be changed. */
  readonly typos: number;
  /** Joined, as it stood or, when misspelt, as it is spelt: "x", "threads". */
  readonly written: string;
}

/** What one language adds to the search. */
export interface NameManners {
  /** Folded endings that this language glues to names. */
  readonly endings: ReadonlySet<string>;
  /** Endings of any language: good enough for long names. */
  readonly anyEndings: ReadonlySet<string>;
  /** Nouns have capitals, so capitals say nothing. */
  readonly capitalNouns: boolean;
  /** A word of the language, which is no misspelt name. */
  readonly familiar: (word: string) => boolean;
  /** Words that look like a name, or like one with an ending. */
  readonly ordinary: ReadonlySet<string>;
}

const WINDOW = 4;
/** Shorter names are too like other words to be cut out of longer ones. */
const INFLECTED_FROM = 4;
const STEM_LETTERS = 3;
const INFLECTED_ANYWHERE_FROM = 6;
/** Letters of an ending or of the second half of a compound. */
const REST_MAX = 12;
const COMPOUND_FROM = 4;
const SPLIT_FROM = 6;
const WORD_FROM = 6;
/** A vowel gives way to a vowel: "Meta" becomes "Mety", but "musk" is no form of "Muse". */
const VOWEL_FIRST = /^[aeiouyαεηιουωаеиоуъыюя]/;
const TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;

/** Finds names, the longest first at each place: as written, with endings, then misspelt. */
export function findNames(tokens: readonly Token[], index: NameIndex, manners: NameManners): readonly NameMatch[] {
  const matches: NameMatch[] = [];
  for (let start = 0; start < tokens.length; ) {
    const match = matchAt(tokens, start, index, manners);
    if (match === null || isOvertaken(match, tokens, index, manners)) start++;
    else {
      matches.push(match);
      start = match.end;
    }
  }
  return merged(matches, index);
}

/** "bei Microsoft 365" is Microsoft 365, although "bei Microsoft" is a name too: one that goes on further inside it. */
function isOvertaken(match: NameMatch, tokens: readonly Token[], index: NameIndex, manners: NameManners): boolean {
  for (let start = match.start + 1; start < match.end; start++) {
    const inner = matchAt(tokens, start, index, manners);
    if (inner !== null && inner.end > match.end && inner.named.kind !== 'other') return true;
  }
  return false;
}

/** Two names side by side that are a third together: "GitHub Copilotban" is GitHub Copilot. */
function merged(matches: readonly NameMatch[], index: NameIndex): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (const match of matches) {
    const last = found.at(-1);
    const joined = last?.end === match.start ? last.written + match.written : '';
    const entry = joined === '' ? undefined : index.called(joined);
    if (last === undefined || entry === undefined) found.push(match);
    else found[found.length - 1] = { ...match, named: entry.named, start: last.start, written: joined };
  }
  return found;
}

function matchAt(tokens: readonly Token[], start: number, index: NameIndex, manners: NameManners): NameMatch | null {
  for (let length = Math.min(WINDOW, tokens.length - start); length >= 1; length--) {
    const window = tokens.slice(start, start + length);
    // A name does not go on past a comma or a full stop.
    if (window.some((token, position) => position > 0 && token.clause)) continue;
    const joined = window.map(({ text }) => text).join('');
    if (!index.begins(joined)) continue;
    const entry =
      exact(joined, length, Math.min(...window.map(({ text }) => text.length)), index) ??
      inflected(joined, window.at(-1)?.text.length ?? 0, length, index, manners, isCapital(window[0], manners));
    if (entry !== undefined) return { named: entry.named, start, end: start + length, typos: 0, written: entry.joined };
  }
  return misspelt(tokens, start, index, manners);
}

function isCapital(token: Token | undefined, { capitalNouns }: NameManners): boolean {
  return token !== undefined && token.capital === 'first' && !token.clause && !capitalNouns;
}

/** A name as it stands. @param least letters of the shortest of the words looked at. "face book" may be two words and "chatgpt" one, but "to x" is not Tox, nor are "modely" a Model Y. */
function exact(joined: string, length: number, least: number, index: NameIndex): NameEntry | undefined {
  const entry = index.called(joined);
  if (entry === undefined || entry.words === length) return entry;
  if (entry.shortest === 1) return undefined;
  const splits = length > 1 && entry.words === 1;
  // "fejsbuk a insta" is no inflected "fejsbuka".
  if (splits && least === 1) return undefined;
  return splits && (entry.named.kind === 'other' || joined.length < SPLIT_FROM) ? undefined : entry;
}

/**
 * A name with an ending or as the first half of a compound.
 * @param lastLength letters of the last word: an ending is a part of it
 * @param length words looked at: one word with an ending is never two
 * @param capital it has one where only names have
 */
function inflected(
  word: string,
  lastLength: number,
  length: number,
  index: NameIndex,
  { endings, anyEndings, familiar, ordinary }: NameManners,
  capital: boolean,
): NameEntry | undefined {
  if (ordinary.has(word)) return undefined;
  // Of the last of several words more than an ending must be the name's: "kleinanzeigen dem" is no "kleinanzeigen.de".
  const kept = length > 1 ? STEM_LETTERS : 1;
  const shortest = Math.max(STEM_LETTERS, word.length - Math.min(REST_MAX, lastLength - kept));
  for (let cut = word.length - 1; cut >= shortest; cut--) {
    const ending = word.slice(cut);
    const isEnding = endings.has(ending) || (cut >= INFLECTED_ANYWHERE_FROM && anyEndings.has(ending));
    // "Facebookpagina": the language has the second half as a word.
    const isCompound = cut >= INFLECTED_ANYWHERE_FROM && ending.length >= COMPOUND_FROM && familiar(ending);
    if (!isEnding && !isCompound) continue;
    const beginning = word.slice(0, cut);
    const entry =
      index.called(beginning) ?? (isEnding && VOWEL_FIRST.test(ending) ? index.stemmed(beginning) : undefined);
    if (entry === undefined || (length > 1 && entry.words === 1) || entry.shortest === 1) continue;
    // "worden" is a word of its own before it is "Word" with an ending.
    const isWord = entry.joined.length < WORD_FROM && !capital && familiar(word);
    const isOwn = cut >= INFLECTED_FROM || endings.has(ending);
    if (!isWord && isOwn && (entry.named.kind !== 'other' || cut > INFLECTED_FROM)) return entry;
  }
  return undefined;
}

function misspelt(tokens: readonly Token[], start: number, index: NameIndex, manners: NameManners): NameMatch | null {
  const token = tokens[start];
  if (token === undefined || token.text.length < TYPO_FROM || manners.familiar(token.text)) return null;
  if (manners.ordinary.has(token.text)) return null;
  const whole = nearest(token.text, index);
  if (whole !== null)
    return { named: whole.entry.named, start, end: start + 1, typos: whole.typos, written: whole.entry.joined };
  for (let cut = token.text.length - 1; cut >= Math.max(TYPO_FROM + 1, token.text.length - 4); cut--) {
    if (!manners.endings.has(token.text.slice(cut))) continue;
    if (manners.familiar(token.text.slice(0, cut))) continue;
    const cutOff = nearest(token.text.slice(0, cut), index);
    if (cutOff !== null)
      return { named: cutOff.entry.named, start, end: start + 1, typos: cutOff.typos, written: cutOff.entry.joined };
  }
  return null;
}

interface Near {
  readonly entry: NameEntry;
  readonly typos: number;
}

/** The one name within the distance that a word of this length is forgiven; null when two are equally near. */
function nearest(word: string, index: NameIndex): Near | null {
  const limit = word.length >= TWO_TYPOS_FROM ? 2 : 1;
  const bits = letterBits(word);
  let best: Near | null = null;
  let rival = false;
  for (let letters = word.length - limit; letters <= word.length + limit; letters++) {
    const allowed = letters >= TWO_TYPOS_FROM ? limit : 1;
    if (Math.abs(letters - word.length) > allowed) continue;
    for (const entry of index.forgiving(letters)) {
      if (differentBits(bits, entry.bits) > 2 * allowed) continue;
      const typos = distance(word, entry.joined, allowed);
      if (typos > allowed || (best !== null && typos > best.typos)) continue;
      rival =
        best !== null &&
        typos === best.typos &&
        (best.entry.named.kind !== entry.named.kind || best.entry.named.id !== entry.named.id);
      best = { entry, typos };
    }
  }
  return rival ? null : best;
}

/** Names nearly like a word, nearest first: to ask "did you mean". */
export function similarNames(word: string, { known }: Names, most: number): readonly Named[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const near = known
    .filter(({ named }) => named.kind === 'service')
    .map((entry) => ({ entry, typos: distance(word, entry.joined, limit) }))
    .filter(({ typos }) => typos <= limit)
    .sort((a, b) => a.typos - b.typos);
  const ids = new Set<string>();
  return near.flatMap(({ entry: { named } }) => {
    if (ids.has(named.id) || ids.size >= most) return [];
    ids.add(named.id);
    return [named];
  });
}
