import type { Pace } from '../../chat/sender.ts';
import type { Delivery } from './deliveries.ts';
import { createWindowGuard } from './window-guard.ts';

/** So much of a platform's pace is used: answers to people need a little of it too. */
const SHARE = 0.985;
/** A delay of the process is made up as far as that much; the guard sees to it that the platform never gets too many. */
const CATCH_UP_MS = 250;
/** Places whose last messages are remembered; the longest silent are forgotten. */
const REMEMBERED = 20_000;
const MINUTE_MS = 60_000;

export interface Pacer {
  /** When the next message may leave at all. All in epoch milliseconds. */
  nextAt(now: number): number;
  /** When the next message to this place may leave. */
  nextFor(place: string, now: number): number;
  /** Counts a message that leaves now. @returns what is to be called when it has been answered */
  take(place: string, now: number): (now: number) => void;
  restUntil(until: number): void;
  restPlaceUntil(place: string, until: number): void;
}

/** Keeps a platform's pace and uses all of it: messages leave evenly spaced, a place gets no more than it may. */
export function createPacer(pace: Pace): Pacer {
  const interval = 1000 / (pace.perSecond * SHARE);
  const placeInterval = 1000 / pace.perAddressPerSecond;
  const guard = createWindowGuard(pace.perSecond);
  const places = new Map<string, { sent: number[]; restUntil: number }>();
  let next = 0;
  let resting = 0;

  const at = (place: string) => places.get(place) ?? { sent: [], restUntil: 0 };
  const keep = (place: string, state: { sent: number[]; restUntil: number }) => {
    places.delete(place);
    places.set(place, state);
    const [oldest] = places.keys();
    if (places.size > REMEMBERED && oldest !== undefined) places.delete(oldest);
  };

  return {
    // After the clock was put back, what was counted in the future holds nobody up.
    nextAt: (now) => Math.max(Math.min(next, now + interval), resting, guard.nextAt(now)),
    nextFor(place, now) {
      const { restUntil } = at(place);
      const sent = at(place).sent.filter((each) => each <= now);
      const last = sent.at(-1);
      const minute = pace.perAddressPerMinute === null ? undefined : sent.at(-pace.perAddressPerMinute);
      return Math.max(
        restUntil,
        last === undefined ? 0 : last + placeInterval,
        minute === undefined ? 0 : minute + MINUTE_MS,
      );
    },
    take(place, now) {
      next = Math.max(Math.min(next, now + interval), now - CATCH_UP_MS) + interval;
      const { sent, restUntil } = at(place);
      keep(place, { sent: [...sent, now].slice(-(pace.perAddressPerMinute ?? 1)), restUntil });
      return guard.take(now);
    },
    restUntil: (until) => {
      resting = Math.max(resting, until);
    },
    restPlaceUntil: (place, until) => keep(place, { ...at(place), restUntil: until }),
  };
}

/** What a platform's limits for one conversation are counted by. */
export function placeOf({ place }: Delivery): string {
  return place === null ? '' : `${place.address.channel} ${place.address.thread ?? ''}`;
}
