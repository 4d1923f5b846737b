import type { Lexicon } from '../../knowledge/words.ts';
import { fold } from './fold.ts';

/**
 * Reads a country as people write it: its ISO 3166 code or its name in the asker's language, in English or in any
 * other language of the bot.
 * @returns the code, or null
 */
export function readCountry(text: string, language: string, lexicon: Lexicon): string | null {
  const code = text.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  if (COUNTRIES.includes(code)) return code;
  const wanted = fold(text);
  for (const each of new Set([language, 'en', ...lexicon.languages])) {
    const words = lexicon.in(each);
    const found = COUNTRIES.find((candidate) => fold(words.country(candidate)) === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

/** Every country Intl has a name for. */
export const COUNTRIES: readonly string[] = allCodes();

function allCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Groups, withdrawn codes and test codes are no countries a person lives in.
  const noCountry = new Set([
    'EU',
    'EZ',
    'UN',
    'UK',
    'XA',
    'XB',
    'QO',
    'ZZ',
    'AC',
    'CP',
    'CQ',
    'DG',
    'EA',
    'IC',
    'TA',
    'AN',
    'BU',
    'CS',
    'DD',
    'DY',
    'FX',
    'HV',
    'NH',
    'NT',
    'RH',
    'SU',
    'TP',
    'VD',
    'YD',
    'YU',
    'ZR',
  ]);
  return codes.filter((code) => !noCountry.has(code) && names.of(code) !== undefined);
}
