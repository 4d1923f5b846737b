/** Facts older than this many months may have changed, and the answer says so. */
export const STALE_AFTER_MONTHS = 6;

/**
 * Was this the state of things longer than `STALE_AFTER_MONTHS` ago?
 * @param asOf a day, a month (which counts from its last day), a year (from its end), or null, which is taken for old
 */
export function isStale(asOf: string | null, today: Temporal.PlainDate): boolean {
  if (asOf === null) return true;
  return Temporal.PlainDate.compare(lastDayOf(asOf).add({ months: STALE_AFTER_MONTHS }), today) < 0;
}

function lastDayOf(moment: string): Temporal.PlainDate {
  if (moment.length === 10) return Temporal.PlainDate.from(moment);
  const yearMonth = Temporal.PlainYearMonth.from(moment.length === 4 ? `${moment}-12` : moment);
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth });
}
