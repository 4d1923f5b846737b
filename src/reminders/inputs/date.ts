import { monthOf, relativeDay } from './calendar-words.ts';

/**
 * Reads a day as people write it, in any of `languages`: "27/5/2027", "2027-05-27", "27. Mai", "May 27, 2027", "tomorrow",
 * "in 3 weeks". Days come before months, as they do in Europe, unless only the other order is a date. Without a year it is
 * the next one to come.
 * @param today decides what "tomorrow" is and which year is meant
 * @returns null when any part of it is not understood
 */
export function readDate(
  text: string,
  today: Temporal.PlainDate,
  languages: readonly string[],
): Temporal.PlainDate | null {
  const typed = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed.length > LONGEST) return null;
  return inNumbers(typed, today) ?? withMonth(typed, today, languages) ?? relativeDay(typed, today, languages);
}

const LONGEST = 60;

function inNumbers(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/.exec(typed);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})(?:[-./]| |\. )(\d{1,2})(?:\.?|(?:[-./]| |\. )(\d{2}|\d{4})\.?)$/.exec(typed);
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  return onYear(parts[3], today, (year) => day(year, second, first) ?? day(year, first, second));
}

function withMonth(typed: string, today: Temporal.PlainDate, languages: readonly string[]): Temporal.PlainDate | null {
  const words = typed
    .replaceAll(',', ' ')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));
  // Irish has months of two words.
  const months = words.flatMap((_, index) =>
    [2, 1].flatMap((length) => {
      const name = words.slice(index, index + length);
      const month =
        name.length < length || name.some((word) => /^\d/.test(word)) ? null : monthOf(name.join(' '), languages);
      return month === null ? [] : [{ month, index, length }];
    }),
  );
  const [found] = months;
  if (found === undefined || months.length > 1) return null;
  const rest = words.filter((_, index) => index < found.index || index >= found.index + found.length);
  // "27", "27.", "27th", "1er", "27-ug"
  const numbers = rest.map((word) => /^(\d{1,4})[.º]?(?:-?\p{L}{1,3})?\.?$/u.exec(word)?.[1]);
  const [one, two] = numbers;
  if (numbers.length > 2 || numbers.some((number) => number === undefined) || one === undefined) return null;
  const [dayText, yearText] = one.length === 4 ? [two, one] : [one, two];
  if (dayText === undefined || dayText.length > 2) return null;
  return onYear(yearText, today, (year) => day(year, found.month, Number(dayText)));
}

/** Small words between a day and a month. */
const FILLERS = new Set([
  'of',
  'the',
  'on',
  'de',
  'del',
  'di',
  'le',
  'el',
  'il',
  'der',
  'den',
  'am',
  'd.',
  'ta’',
  "ta'",
  'a',
  'à',
  'op',
  'em',
  'r.',
  'r',
  'г.',
  'г',
  'm.',
  'gada',
]);

function onYear(
  text: string | undefined,
  today: Temporal.PlainDate,
  make: (year: number) => Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (text !== undefined) return make(text.length === 2 ? 2000 + Number(text) : Number(text));
  const thisYear = make(today.year);
  const hasPassed = thisYear !== null && Temporal.PlainDate.compare(thisYear, today) < 0;
  // 29 February has its next year a few years on.
  for (let year = today.year + (hasPassed ? 1 : 0); year < today.year + 9; year++) {
    const result = make(year);
    if (result !== null) return result;
  }
  return null;
}

function day(year: number, month: number, dayOfMonth: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
