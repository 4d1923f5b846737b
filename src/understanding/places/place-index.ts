import { type Line, listItems } from '../teaching/sections.ts';
import { fold } from '../text/fold.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** Countries, towns, inhabitants and authorities of one language. */
export interface PlaceIndex {
  readonly exact: ReadonlyMap<string, Place>;
  readonly stems: ReadonlyMap<string, string>;
  /** Words in front of a place. */
  readonly before: ReadonlySet<string>;
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
}

const LONGEST = 3;
const STEM_MIN = 4;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function buildPlaceIndex(language: string, countries: readonly Line[], before: readonly Line[]): PlaceIndex {
  const exact = new Map<string, Place>();
  const stems = new Map<string, string>();
  for (const { text } of countries) {
    const [country = '', list = ''] = text.split('=').map((part) => part.trim());
    for (const item of listItems([{ text: list, number: 0 }])) {
      const key = wordsOf(item).join(' ');
      if (item.endsWith('*')) stems.set(key, country);
      else if (key !== '') exact.set(key, { country, capitals: /^[A-Z]{2}$/.test(item), unlisted: false });
    }
  }
  for (const [country, name] of plainNames(language)) {
    const key = wordsOf(name).join(' ');
    if (!exact.has(key)) exact.set(key, { country, capitals: false, unlisted: true });
  }
  return { exact, stems, before: new Set(listItems(before).flatMap((item) => wordsOf(item).slice(-1))) };
}

/** Places in a question, longest first at each position. */
export function findPlaces(tokens: readonly Token[], { exact, stems, before }: PlaceIndex): readonly PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (let start = 0; start < tokens.length; ) {
    const match = placeAt(start);
    if (match !== null) found.push(match);
    start = match?.end ?? start + 1;
  }
  return found;

  function placeAt(start: number): PlaceMatch | null {
    for (let length = Math.min(LONGEST, tokens.length - start); length >= 1; length--) {
      const end = start + length;
      const place = exact.get(
        tokens
          .slice(start, end)
          .map(({ text }) => text)
          .join(' '),
      );
      if (place !== undefined && counts(place, start)) return { country: place.country, start, end };
      const country = stemmed(start, end);
      if (country !== undefined) return { country, start, end };
    }
    return null;
  }

  function counts({ capitals, unlisted }: Place, start: number): boolean {
    const capital = tokens[start]?.capital ?? 'none';
    if (capitals) return capital === 'all' && !tokens.every((token) => token.capital !== 'none');
    return !unlisted || capital !== 'none' || before.has(tokens[start - 1]?.text ?? '');
  }

  /** A stem matches the beginning of the last word, the words before it whole. */
  function stemmed(start: number, end: number): string | undefined {
    const last = tokens[end - 1]?.text ?? '';
    const head = tokens
      .slice(start, end - 1)
      .map(({ text }) => `${text} `)
      .join('');
    for (let length = last.length; length >= Math.min(STEM_MIN, last.length); length--) {
      const country = stems.get(head + last.slice(0, length));
      if (country !== undefined) return country;
    }
    return undefined;
  }
}

/** Country names as the language's own dictionary has them. */
function plainNames(language: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = Array.from(LETTERS).flatMap((first) => Array.from(LETTERS, (second) => first + second));
  return codes.flatMap((code) => {
    const name = names.of(code);
    // Codes for the world, the Union or test regions are no country.
    return name === undefined || ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'].includes(code) || fold(name).length < 4
      ? []
      : [[code, name] as const];
  });
}
