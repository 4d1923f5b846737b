import type { Authority } from '../../knowledge/schema/authority.ts';
import { buildMeaningIndex, type MeaningIndex, meaningsAt } from '../meaning/meaning-index.ts';
import { COMMON, MEANINGS, type Meaning } from '../meaning/meanings.ts';
import { ordinaryNames } from '../names/name-index.ts';
import { buildPlaceIndex, type PlaceIndex } from '../places/place-index.ts';
import type { Teaching } from '../teaching/load.ts';
import { listItems } from '../teaching/sections.ts';
import { wordsOf } from '../text/tokens.ts';

/** What one language brings to the reading of a question, indexed. */
export interface LanguageView {
  readonly language: string;
  readonly meanings: MeaningIndex;
  readonly places: PlaceIndex;
  readonly endings: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

export function buildLanguageView(teaching: Teaching, authorities: readonly Authority[]): LanguageView {
  const { language, words, names } = teaching;
  return {
    language,
    meanings: buildMeaningIndex(words),
    places: buildPlaceIndex(language, names.get('countries') ?? [], names.get('places') ?? [], authorities),
    endings: endingsOf(names),
    ordinary: new Set(ordinaryNames(teaching)),
    common: new Set(listItems(words.get(COMMON)).flatMap((item) => wordsOf(item))),
  };
}

export function endingsOf(names: Teaching['names']): ReadonlySet<string> {
  return new Set(listItems(names.get('endings')).flatMap((item) => wordsOf(item).slice(-1)));
}

/** Whether a meaning begins at a word, in this language alone. */
export function hasMeaning(view: LanguageView, words: readonly string[], at: number, meaning: Meaning): boolean {
  return meaningsAt(words, at, view.meanings).includes(MEANINGS.indexOf(meaning));
}
