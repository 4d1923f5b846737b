import { type Facts, newsFor } from '../dates/facts.ts';
import { concerns } from '../dates/known-dates.ts';
import { countdownKey, newsKey } from './keys.ts';
import { dayOf } from './local-time.ts';
import { type Due, fellDue, nextDue, type Target } from './plan.ts';

/** A place as it is stored; instants in epoch milliseconds. */
export interface StoredPlace {
  readonly id: number;
  /** "30,14,7" */
  readonly days: string;
  readonly minute: number;
  readonly time_zone: string;
  readonly country: string | null;
  readonly planned_until: number;
  readonly news_seen: number;
}

export interface OwnDate {
  readonly id: number;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly created_at: number;
}

export interface Plan {
  /** What fell due since the place was last planned, news included. */
  readonly due: readonly Due[];
  /** When it has to be looked at again; null for never, as things stand. */
  readonly next: number | null;
}

/**
 * Works out what places are to hear at `now` (epoch milliseconds). Most of them follow the same things at the same hour:
 * what that means is worked out once for all that have no dates of their own.
 */
export function createPlanner(facts: Facts, now: number) {
  const shared = new Map<string, Plan>();
  return (place: StoredPlace, follows: readonly string[], own: readonly OwnDate[]): Plan => {
    if (own.length > 0) return planPlace(place, follows, own, facts, now);
    const { id: _, ...likeness } = place;
    const key = JSON.stringify([likeness, follows]);
    const plan = shared.get(key) ?? planPlace(place, follows, own, facts, now);
    shared.set(key, plan);
    return plan;
  };
}

function planPlace(
  place: StoredPlace,
  follows: readonly string[],
  own: readonly OwnDate[],
  facts: Facts,
  now: number,
): Plan {
  const interest = { follows, country: place.country };
  const timing = { days: place.days.split(',').map(Number), minute: place.minute, zone: place.time_zone };
  const targets: Target[] = [
    ...facts.dates
      .filter((date) => concerns(date, interest))
      .map(({ key, day }) => ({ key, day, since: facts.since.get(key) ?? 0 })),
    ...own.map(({ id, day, created_at }) => ({ key: countdownKey(id), day: dayOf(day), since: created_at })),
  ];
  const news = newsFor(facts.news, place.news_seen, interest, facts.dates);
  return {
    due: [
      ...news.map(({ id }) => ({ key: newsKey(id), daysBefore: 0, at: now })),
      ...fellDue(timing, targets, place.planned_until, now),
    ],
    next: nextDue(timing, targets, now),
  };
}
