/** A calendar day as a count of days since 1970-01-01: days are compared and subtracted more often than shown. */
export type Day = number;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** @param date YYYY-MM-DD */
export function dayOf(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function dateOf(day: Day): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

const EPOCH = new Temporal.PlainDate(1970, 1, 1);

/** The day it is in a zone at an instant (epoch milliseconds). */
export function localDay(at: number, zone: string): Day {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return Math.floor((at + offsetNanoseconds / 1_000_000) / DAY_MS);
}

/**
 * The instant at which a zone's clocks show `minute` (of the day, 540 is 09:00) on `day`, in epoch milliseconds.
 * Where the clocks are put back and show it twice, the first time. Where they are put forward over it, the first instant
 * after the gap; if that is already the next day, the last minute before the gap. A day that a zone leaves out altogether
 * has no instant of its own: then the first one after it.
 */
export function instantOn(day: Day, minute: number, zone: string): number {
  const wall = dateOf(day).toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  const gapEnd = earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? earlier.epochMilliseconds;
  const isSameDay = (at: number) => localDay(at, zone) === day;
  return !isSameDay(gapEnd) && isSameDay(gapEnd - MINUTE_MS) ? gapEnd - MINUTE_MS : gapEnd;
}
