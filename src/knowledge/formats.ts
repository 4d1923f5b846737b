/** Dates, numbers, lists and names, each language's own way (Intl). */
export interface Formats {
  /** "27 May 2025", or "May 2025" and "2025" for a month or year: as exact as the fact is. */
  moment(text: string): string;
  /** "Tuesday, 27 May 2025". */
  longDay(day: Temporal.PlainDate): string;
  /** "27 May 2025, 09:00", in the zone it is given in. */
  dateTime(at: Temporal.ZonedDateTime): string;
  /** "today", "tomorrow", "in 3 days", "12 days ago". */
  relativeDays(days: number): string;
  number(value: number): string;
  /** "a, b and c". */
  and(items: readonly string[]): string;
  /** "a; b, of a kind; c": for items that may have commas of their own. */
  series(items: readonly string[]): string;
  /** The country's name, or its code when the language's data has none. */
  country(code: string): string;
  /** A language's name in this language. */
  languageName(code: string): string;
}

/** @param language one of the bot's codes, such as "en" */
export function createFormats(code: string): Formats {
  const language = EUROPEAN[code] ?? code;
  const day = lazy(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
  const month = lazy(() => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
  const weekday = lazy(() => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }));
  const relative = lazy(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const numbers = lazy(() => new Intl.NumberFormat(language));
  const lists = lazy(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const countries = lazy(() => new Intl.DisplayNames(language, { type: 'region' }));
  const names = lazy(() => new Intl.DisplayNames(language, { type: 'language' }));
  return {
    moment(text) {
      if (text.length === 4) return text;
      if (text.length === 7) return month().format(new Date(`${text}-01T00:00:00Z`));
      return day().format(new Date(`${text}T00:00:00Z`));
    },
    longDay: (date) => weekday().format(new Date(`${date.toString()}T00:00:00Z`)),
    dateTime: (at) => at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
    relativeDays: (days) => relative().format(days, 'day'),
    number: (value) => numbers().format(value),
    and: (items) => lists().format(items),
    // A Greek semicolon is a question mark; the raised dot does its work.
    series: (items) => items.join(code === 'el' ? ' · ' : '; '),
    country: (region) => countries().of(region) ?? region,
    languageName: (other) => names().of(other) ?? other,
  };
}

/** Intl takes these for their form overseas unless told otherwise. */
const EUROPEAN: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
