/**
 * @param word lower case
 * @returns 1 to 12 for a month's name, whole or shortened, in one of the languages; else null
 */
export function monthOf(word: string, languages: readonly string[]): number | null {
  for (const language of languages) {
    const found = months(language).get(plain(word));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Reads "tomorrow", "in 3 weeks", "3 weeks" or "next month" in one of the languages, in the words that Intl has for them.
 * @param typed lower case
 */
export function relativeDay(
  typed: string,
  today: Temporal.PlainDate,
  languages: readonly string[],
): Temporal.PlainDate | null {
  const numbers = typed.match(/\d+/g) ?? [];
  const pattern = plain(typed.replace(/\d+/g, '#'));
  for (const language of languages) {
    const found = spans(language).get(pattern);
    if (found === undefined) continue;
    const count = found.count ?? Number(numbers[0]);
    if (numbers.length > 1 || count > MOST) return null;
    return today.add({ [`${found.unit}s`]: count });
  }
  return null;
}

interface Span {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Null when the number is in the text. */
  readonly count: number | null;
}

const MOST = 5000;
const UNITS = ['day', 'week', 'month', 'year'] as const;
/** Numbers whose forms differ in some language: one, two, few, many. */
const SAMPLES = [1, 2, 3, 5, 8, 11, 20, 21, 22, 100];

const months = remembered((language) => {
  const result = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2027, month - 1, 15));
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(date);
      // Many languages have another form beside a day.
      const parts = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' }).formatToParts(
        date,
      );
      const beside = parts.find(({ type }) => type === 'month')?.value ?? alone;
      for (const name of [alone, beside])
        if (!/\d/.test(name) && !result.has(plain(name))) result.set(plain(name), month);
    }
  }
  return result;
});

const spans = remembered((language) => {
  const result = new Map<string, Span>();
  const put = (text: string, span: Span) => {
    if (!result.has(plain(text))) result.set(plain(text), span);
  };
  const always = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const named = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const unit of UNITS) {
    const bare = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    for (const count of SAMPLES) {
      for (const text of [always.format(count, unit), bare.format(count)]) {
        const pattern = text.replace(/\d+/g, '#');
        put(pattern, { unit, count: pattern.includes('#') ? null : count });
      }
    }
    for (const count of unit === 'day' ? [0, 1, 2] : [1]) {
      const text = named.format(count, unit);
      if (!/\d/.test(text)) put(text, { unit, count });
    }
  }
  return result;
});

/** Typed without diacritics as often as with them. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|[.’']/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function remembered<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const found = known.get(language) ?? make(language);
    known.set(language, found);
    return found;
  };
}
