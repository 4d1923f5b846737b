import { fold } from './fold.ts';

/**
 * Reads a time zone as people write it: an IANA name in any case ("europe/brussels") or its city ("Brussels").
 * @returns the IANA name, or null
 */
export function readTimeZone(text: string): string | null {
  const wanted = fold(text);
  if (wanted === 'utc' || wanted === 'gmt') return 'UTC';
  const exact = TIME_ZONES.find((zone) => fold(zone) === wanted);
  return exact ?? TIME_ZONES.find((zone) => fold(zone.split('/').at(-1) ?? '') === wanted) ?? legacyName(text);
}

/** Every zone Node knows, by its present name. */
export const TIME_ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Names that IANA keeps for old times' sake ("Europe/Kiev") are understood, but not offered. */
function legacyName(text: string): string | null {
  if (!text.includes('/')) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
