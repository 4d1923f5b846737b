import { type Day, dateOf, dayOf, localDay } from '#reminders/planning/local-time.ts';
import { type Due, fellDue, nextDue, type Target, type Timing } from '#reminders/planning/plan.ts';

/**
 * Plays a planner that wakes at some instants and otherwise sleeps until the next one is due, as the bot does.
 * @returns every reminder with the instant at which it was noticed
 */
export function walk(
  timing: Timing,
  targets: readonly Target[],
  start: number,
  looks: readonly number[],
): (Due & { seen: number })[] {
  const seen: (Due & { seen: number })[] = [];
  let plannedUntil = start;
  let next = nextDue(timing, targets, start);
  for (const look of looks) {
    if (next === null || look < next) continue;
    seen.push(...fellDue(timing, targets, plannedUntil, look).map((due) => ({ ...due, seen: look })));
    plannedUntil = Math.max(plannedUntil, look);
    next = nextDue(timing, targets, look);
  }
  return seen;
}

/**
 * What the planner must come to, worked out in another way: by watching a zone's clock for a day, minute by minute.
 * @returns for each minute of the day, the first instant at which the clock shows it or more; null for a day that is left out
 */
export function watchClock(day: Day, zone: string): readonly number[] | null {
  const noon = dateOf(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
  const shown: { minute: number; at: number }[] = [];
  for (let at = noon - 20 * 3_600_000; at <= noon + 20 * 3_600_000; at += 60_000) {
    const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    if (dayOf(clock.toPlainDate().toString()) === day) shown.push({ minute: clock.hour * 60 + clock.minute, at });
  }
  const last = shown.at(-1);
  if (last === undefined) return null;
  let latest = -1;
  const first = new Array<number>(1440).fill(last.at);
  for (const { minute, at } of shown) {
    for (let each = latest + 1; each <= minute; each++) first[each] = at;
    latest = Math.max(latest, minute);
  }
  return first;
}

/** Days around which a zone changes its clocks, in the years from `from` on. */
export function changeDays(zone: string, from: string, years: number): Day[] {
  const end = Temporal.Instant.from(from).epochMilliseconds + years * 366 * 86_400_000;
  const days: Day[] = [];
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > end) return days;
    days.push(localDay(next.epochMilliseconds, zone), localDay(next.epochMilliseconds - 1, zone));
    at = next;
  }
}
