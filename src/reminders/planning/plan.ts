import { type Day, instantOn, localDay } from './local-time.ts';

/** When a place wants to hear: how many days before a date, and at which minute of its own day. */
export interface Timing {
  readonly days: readonly number[];
  readonly minute: number;
  readonly zone: string;
}

/** A date that is counted down. `since` is when it became known, in epoch milliseconds: nothing before that was ever due. */
export interface Target {
  readonly key: string;
  readonly day: Day;
  readonly since: number;
}

/** One reminder: so many days before that date. `at` in epoch milliseconds. */
export interface Due {
  readonly key: string;
  readonly daysBefore: number;
  readonly at: number;
}

/** What fell due after `since`, up to and including `until` (epoch milliseconds), soonest first. */
export function fellDue(timing: Timing, targets: readonly Target[], since: number, until: number): Due[] {
  // Clocks that are put back over midnight show a day again: one day more on either side, and the instants decide.
  const from = localDay(since, timing.zone) - 1;
  const to = localDay(until, timing.zone) + 1;
  return reminders(timing, targets, from, to).filter(({ at }) => at > since && at <= until);
}

/** When the next reminder falls due after an instant, in epoch milliseconds; null when nothing lies ahead. */
export function nextDue(timing: Timing, targets: readonly Target[], after: number): number | null {
  let day = firstDay(timing, targets, localDay(after, timing.zone) - 1);
  while (day !== null) {
    const at = instantOn(day, timing.minute, timing.zone);
    if (at > after) return at;
    day = firstDay(timing, targets, day + 1);
  }
  return null;
}

/** The next reminders after an instant; those that fall due together are one. */
export function upcoming(timing: Timing, targets: readonly Target[], after: number, count: number): Due[][] {
  const result: Due[][] = [];
  let at = nextDue(timing, targets, after);
  while (at !== null && result.length < count) {
    result.push(fellDue(timing, targets, at - 1, at));
    at = nextDue(timing, targets, at);
  }
  return result.filter((together) => together.length > 0);
}

/** The first day from `from` on that has a reminder. */
function firstDay({ days }: Timing, targets: readonly Target[], from: Day): Day | null {
  let first: Day | null = null;
  for (const target of targets) {
    for (const before of days) {
      const day = target.day - before;
      if (day >= from && (first === null || day < first)) first = day;
    }
  }
  return first;
}

function reminders({ days, minute, zone }: Timing, targets: readonly Target[], from: Day, to: Day): Due[] {
  return targets
    .flatMap(({ key, day, since }) =>
      days
        .filter((before) => day - before >= from && day - before <= to)
        .map((daysBefore) => ({ key, daysBefore, since, at: instantOn(day - daysBefore, minute, zone) })),
    )
    .filter(({ at, since }) => at > since)
    .map(({ key, daysBefore, at }) => ({ key, daysBefore, at }))
    .toSorted((a, b) => a.at - b.at);
}
