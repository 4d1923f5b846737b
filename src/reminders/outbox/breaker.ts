import type { Outcome } from '../../chat/sender.ts';

const WINDOW_MS = 60_000;
/** More places than this share refuse within a minute that took messages before: an outage, not the end of them all. */
const SUSPICIOUS = { refusals: 5, share: 0.05 } as const;
/** When the greater part is refused there is no use in going on: 10,000 refusals in ten minutes get an address banned (Discord). */
const HOPELESS = { refusals: 100, share: 0.5 } as const;
/** So many sends in a row that did not get through, and only one at a time is tried, with growing waits. */
const TROUBLE = 3;
const MAX_REST_MS = 60_000;

export interface Breaker {
  /**
   * Counts an outcome.
   * @param fresh whether the place took messages before: one that refuses again says nothing about the platform
   * @param now epoch milliseconds
   * @returns until when to rest, 0 for not at all
   */
  note(outcome: Outcome, fresh: boolean, now: number): number;
  /** So many places refuse that none may be given up for it. */
  isSuspicious(now: number): boolean;
  /** Nothing gets through: one at a time. */
  isOpen(): boolean;
}

/** Notices when it is the platform that has trouble, so that neither the places nor the messages in flight pay for it. */
export function createBreaker(): Breaker {
  const recent: { readonly at: number; readonly result: 'taken' | 'refused' | 'refused-again' }[] = [];
  let inRow = 0;
  let restingUntil = 0;

  const remember = (result: 'taken' | 'refused' | 'refused-again', now: number) => {
    recent.push({ at: now, result });
    forget(now);
  };
  const forget = (now: number) => {
    while (recent[0] !== undefined && (recent[0].at <= now - WINDOW_MS || recent[0].at > now)) recent.shift();
  };
  const count = (...results: readonly string[]) => recent.filter(({ result }) => results.includes(result)).length;
  const trouble = (free: number, now: number) => {
    // What comes back while it rests had left before: it is the same trouble, not more of it.
    if (now < restingUntil && restingUntil <= now + MAX_REST_MS) return restingUntil;
    inRow += 1;
    if (inRow <= free) return 0;
    restingUntil = now + restAfter(inRow - free - 1);
    return restingUntil;
  };

  return {
    note(outcome, fresh, now) {
      switch (outcome.kind) {
        case 'sent':
        case 'moved':
        case 'invalid':
          inRow = 0;
          remember('taken', now);
          return 0;
        case 'refused':
          inRow = 0;
          remember(fresh ? 'refused' : 'refused-again', now);
          return isOver(HOPELESS, count('refused', 'refused-again'), recent.length) ? now + MAX_REST_MS : 0;
        case 'not-sent':
          // The platform answered, and said how long to wait.
          return outcome.retryAfterMs !== null || outcome.scope === 'address' ? 0 : trouble(0, now);
        case 'ambiguous':
          return trouble(TROUBLE - 1, now);
        case 'unauthorized':
          return 0;
      }
    },
    isSuspicious(now) {
      forget(now);
      const refused = count('refused');
      return isOver(SUSPICIOUS, refused, refused + count('taken'));
    },
    isOpen: () => inRow >= TROUBLE,
  };
}

function isOver(limit: { readonly refusals: number; readonly share: number }, refusals: number, all: number): boolean {
  return refusals >= limit.refusals && refusals > all * limit.share;
}

/** 1 s, 2 s, 4 s … one minute. */
function restAfter(times: number): number {
  return Math.min(MAX_REST_MS, 1000 * 2 ** Math.min(times, 6));
}
