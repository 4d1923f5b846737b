import type { Lexicon } from '../knowledge/words.ts';
import type { Recognisers } from './command-line.ts';
import { readCountry } from './inputs/country.ts';
import { readLanguage } from './inputs/language.ts';
import { readTimeZone } from './inputs/time-zone.ts';

/** Tells values of a kind apart where a command is written as text. */
export function recognisers(words: Lexicon): Recognisers {
  return {
    country: (text) => readCountry(text, 'en', words) !== null,
    language: (text) => readLanguage(text, 'en', words) !== null,
    'time-zone': (text) => readTimeZone(text) !== null,
  };
}
