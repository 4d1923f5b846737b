import { expect, test } from 'vitest';
import { COUNTRIES, readCountry } from '#calls/inputs/country.ts';
import { readLanguage } from '#calls/inputs/language.ts';
import { readTimeZone } from '#calls/inputs/time-zone.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { DATA } from '../support/data-copy.ts';

const lexicon = loadLexicon(DATA);

test.each([
  ['BE', 'BE'],
  ['belgium', 'BE'],
  ['België', 'BE'],
  ['belgie', 'BE'],
  ['uk', 'GB'],
  ['United States', 'US'],
  ['Atlantis', null],
  ['', null],
])('country %s is %s', (text, expected) => {
  expect(readCountry(text, 'nl', lexicon)).toBe(expected);
});

test('every member state is a country', () => {
  for (const code of ['GR', 'HR', 'CY', 'MT', 'CH', 'GB', 'NO']) expect(COUNTRIES).toContain(code);
  expect(COUNTRIES).not.toContain('EU');
});

test.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['Nederlands', 'nl'],
  ['dutch', 'nl'],
  ['allemand', 'de'],
  ['Klingon', null],
  ['english please', null],
])('language %s is %s', (text, expected) => {
  expect(readLanguage(text, 'fr', lexicon)).toBe(expected);
});

test.each([
  ['Europe/Brussels', 'Europe/Brussels'],
  ['europe/brussels', 'Europe/Brussels'],
  ['brussels', 'Europe/Brussels'],
  ['New York', 'America/New_York'],
  ['utc', 'UTC'],
  ['Middle/Earth', null],
  ['Gotham', null],
])('time zone %s is %s', (text, expected) => {
  expect(readTimeZone(text)).toBe(expected);
});

test.each(lexicon.languages)('the example that /settings gives in %s is understood', (language) => {
  const [, given = ''] = /\/settings language ([^.\s]+)/.exec(lexicon.in(language).say('settings-how')) ?? [];
  expect(readLanguage(given, language, lexicon)).not.toBeNull();
});
