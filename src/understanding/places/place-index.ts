import type { Authority } from '../../knowledge/schema/authority.ts';
import { type Line, listItems } from '../teaching/sections.ts';
import { fold } from '../text/fold.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import { type AuthorityTitle, authorityTitles, titleAt } from './authority-titles.ts';

/** Countries, towns, inhabitants and authorities of one language. */
export interface PlaceIndex {
  readonly exact: ReadonlyMap<string, Place>;
  readonly stems: ReadonlyMap<string, string>;
  /** How places of several words begin. */
  readonly firstWords: ReadonlySet<string>;
  /** Words in front of a place, with the order in which the language lists them. */
  readonly before: ReadonlyMap<string, number>;
  readonly titles: readonly AuthorityTitle[];
  /** Names of languages: "in French" is no place. */
  readonly languages: ReadonlySet<string>;
}

interface Place {
  readonly country: string;
  /** Two letters that count in capitals only: "US" is not "us". */
  readonly capitals: boolean;
  /** A country's plain name that nobody listed: it counts with a capital or behind a word for "in". */
  readonly unlisted: boolean;
}

export interface PlaceMatch {
  readonly country: string;
  readonly start: number;
  readonly end: number;
  /** How early the word in front of it is listed ("in" before "from"); null when none of them stands there. */
  readonly placed: number | null;
}

/** The code under which names.txt lists what only looks like a place: "Spanish lessons", "Bohemian Rhapsody". */
const NOWHERE = 'none';
const LONGEST = 3;
const STEM_MIN = 4;
const UNPLACED = 1000;
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro ru sk sl sv tr uk'.split(' ');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function buildPlaceIndex(
  language: string,
  countries: readonly Line[],
  before: readonly Line[],
  authorities: readonly Authority[],
): PlaceIndex {
  const exact = new Map<string, Place>();
  const stems = new Map<string, string>();
  for (const { text } of countries) {
    const [country = '', list = ''] = text.split('=').map((part) => part.trim());
    // One for all names of the line: there are tens of thousands.
    const named: Place = { country, capitals: false, unlisted: false };
    for (const item of listItems([{ text: list, number: 0 }])) {
      const key = wordsOf(item).join(' ');
      if (item.endsWith('*')) stems.set(key, country);
      else if (key !== '') exact.set(key, /^[A-Z]{2}$/.test(item) ? { ...named, capitals: true } : named);
    }
  }
  for (const [country, name] of plainNames(language)) {
    const key = wordsOf(name).join(' ');
    if (!exact.has(key)) exact.set(key, { country, capitals: false, unlisted: true });
  }
  return {
    exact,
    stems,
    firstWords: new Set(
      [...exact.keys(), ...stems.keys()].flatMap((key) => (key.includes(' ') ? (key.split(' ')[0] ?? []) : [])),
    ),
    before: new Map(
      listItems(before)
        .flatMap((item) => wordsOf(item).slice(-1))
        .map((word, index) => [word, index] as const)
        .reverse(),
    ),
    languages: languageNames(language),
    titles: authorityTitles(authorities, language),
  };
}

/** Places in a question, longest first at each position. */
export function findPlaces(
  tokens: readonly Token[],
  { exact, stems, firstWords, before, languages, titles }: PlaceIndex,
): readonly PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (let start = 0; start < tokens.length; ) {
    const match = placeAt(start);
    if (match !== null && match.country !== NOWHERE) found.push(match);
    start = match?.end ?? start + 1;
  }
  return found;

  function placeAt(start: number): PlaceMatch | null {
    const title = titleAt(tokens, start, titles);
    if (title !== null) return { country: title.country, start, end: title.end, placed: null };
    const longest = firstWords.has(tokens[start]?.text ?? '') ? LONGEST : 1;
    for (let end = Math.min(start + longest, tokens.length); end > start; end--) {
      const country = countryOf(start, end);
      const placed = placement(start);
      if (country !== undefined && !isLanguage(start, end, placed)) return { country, start, end, placed };
    }
    return null;
  }

  function countryOf(start: number, end: number): string | undefined {
    const words = tokens.slice(start, end).map(({ text }) => text);
    const place = exact.get(words.join(' '));
    return place !== undefined && counts(place, start) ? place.country : stemmed(words);
  }

  function placement(start: number): number | null {
    return tokens[start]?.clause === false ? (before.get(tokens[start - 1]?.text ?? '') ?? null) : null;
  }

  function isLanguage(start: number, end: number, placed: number | null): boolean {
    const isLast = end === tokens.length || tokens[end]?.clause === true;
    return end - start === 1 && (placed !== null || isLast) && languages.has(tokens[start]?.text ?? '');
  }

  function counts({ capitals, unlisted }: Place, start: number): boolean {
    const capital = tokens[start]?.capital ?? 'none';
    if (capitals) return capital === 'all' && !tokens.every((token) => token.capital !== 'none');
    return !unlisted || capital !== 'none' || placement(start) !== null;
  }

  /** A stem matches the beginning of the last word, the words before it whole. */
  function stemmed(words: readonly string[]): string | undefined {
    const last = words.at(-1) ?? '';
    const head = words
      .slice(0, -1)
      .map((word) => `${word} `)
      .join('');
    for (let length = last.length; length >= Math.min(STEM_MIN, last.length); length--) {
      const country = stems.get(head + last.slice(0, length));
      if (country !== undefined) return country;
    }
    return undefined;
  }
}

/** The country that a question speaks of: where somebody is goes before where somebody comes from. */
export function mainCountry(places: readonly PlaceMatch[]): string | null {
  const [best] = places.toSorted((a, b) => (a.placed ?? UNPLACED) - (b.placed ?? UNPLACED));
  return best?.country ?? null;
}

/** What the language calls languages. */
function languageNames(language: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  return new Set(LANGUAGES.flatMap((code) => wordsOf(names.of(code) ?? '')));
}

/** Country names as the language's own dictionary has them. */
function plainNames(language: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return currentRegions().flatMap((code) => {
    const name = names.of(code);
    return name === undefined || fold(name).length < 4 ? [] : [[code, name] as const];
  });
}

/** Codes for the world, the Union or test regions are no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const ENGLISH_REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
let regions: readonly string[] | undefined;

/** The codes that stand for a country today, without old ones such as "DD"; found out once, since every language asks for them. */
function currentRegions(): readonly string[] {
  regions ??= Array.from(LETTERS)
    .flatMap((first) => Array.from(LETTERS, (second) => first + second))
    .filter((code) => ENGLISH_REGIONS.of(code) !== undefined && !NO_COUNTRY.has(code))
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  return regions;
}
