import type { Block } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { text } from './blocks.ts';
import type { Context } from './context.ts';

/** Facts older than this many months may have changed, and the answer says so. */
export const STALE_AFTER_MONTHS = 6;

/** Was this the state of things longer than `STALE_AFTER_MONTHS` ago? A month counts from its last day, a year from its end; null is taken for old. */
export function isStale(asOf: string | null, today: Temporal.PlainDate): boolean {
  if (asOf === null) return true;
  return Temporal.PlainDate.compare(lastDayOf(asOf).add({ months: STALE_AFTER_MONTHS }), today) < 0;
}

/** How far the answer can be trusted: the month its facts speak for, and a warning when they are old or unsure. */
export function trust(service: Service, { words, today }: Context): Block[] {
  const asOf =
    service.as_of === null ? words.say('as-of-unknown') : words.say('as-of', { moment: words.moment(service.as_of) });
  const stale = service.as_of !== null && isStale(service.as_of, today) ? [words.say('may-have-changed')] : [];
  const unsure = service.confidence === 'high' ? [] : [words.say(`confidence-${service.confidence}`)];
  const warnings = [...unsure, ...stale];
  return [text([asOf, ...warnings].join(' '), warnings.length === 0 ? 'quiet' : 'warning')];
}

function lastDayOf(moment: string): Temporal.PlainDate {
  if (moment.length === 10) return Temporal.PlainDate.from(moment);
  const month = moment.length === 4 ? `${moment}-12` : moment;
  const yearMonth = Temporal.PlainYearMonth.from(month);
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth });
}
