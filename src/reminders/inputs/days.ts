/** Beyond a year a countdown is no reminder, and beyond so many entries it is a nuisance. */
const MOST_BEFORE = 365;
const MOST_ENTRIES = 15;

/** The ones a place gets that does not choose. */
export const DEFAULT_DAYS: readonly number[] = [30, 14, 7, 3, 2, 1, 0];

/**
 * Reads a list of days before a date: "30,14,7", "7 3 1", "7; 3 and 0".
 * @returns each once, most first; null when it is no such list
 */
export function readDays(text: string): number[] | null {
  const words = text
    .normalize('NFKC')
    .trim()
    .split(/[\s,;/+&]+/);
  // "7-1", "-3" and "7.5" may mean several things: better asked than guessed. Words between the numbers mean nothing.
  if (!words.every((word, index) => /^\d{1,3}$/.test(word) || (index > 0 && /^\p{L}{1,12}\.?$/u.test(word))))
    return null;
  const days = [...new Set(words.filter((word) => /\d/.test(word)).map(Number))].sort((a, b) => b - a);
  return days.length > MOST_ENTRIES || days.some((day) => day > MOST_BEFORE) ? null : days;
}
