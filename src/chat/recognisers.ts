import { readCountry } from '../calls/inputs/country.ts';
import { readLanguage } from '../calls/inputs/language.ts';
import { readTimeZone } from '../calls/inputs/time-zone.ts';
import type { Lexicon } from '../knowledge/words.ts';
import { readDate } from '../reminders/inputs/date.ts';
import { readDays } from '../reminders/inputs/days.ts';
import { readTime } from '../reminders/inputs/time.ts';
import type { Recognisers } from './command-line.ts';

/** Any day does to tell whether words are a date; which one is meant, the command reads. */
const SOME_DAY = Temporal.PlainDate.from('2026-01-01');

/** Tells values of a kind apart where a command is written as text. */
export function recognisers(words: Lexicon): Recognisers {
  return {
    country: (text) => readCountry(text, 'en', words) !== null,
    language: (text) => readLanguage(text, 'en', words) !== null,
    'time-zone': (text) => readTimeZone(text) !== null,
    date: (text) => readDate(text, SOME_DAY, words.languages) !== null,
    // One number alone is rather an hour, and so is one behind a space.
    days: (text) => /^\d+(\s*[,;]\s*\d+)+$/.test(text) && readDays(text) !== null,
    time: (text) => readTime(text) !== null,
  };
}
