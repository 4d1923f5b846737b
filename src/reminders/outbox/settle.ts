import type { Outcome, Refusal, Sender } from '../../chat/sender.ts';

/** One try at a delivery, as it was when the try began. Instants in epoch milliseconds. */
export interface Attempt {
  /** How many tries there were, this one included. */
  readonly attempts: number;
  readonly claimedAt: number;
  /** Since when it may have been posted already, through an earlier try; null when it certainly was not. */
  readonly doubtfulSince: number | null;
  /** Of the place: how often it refused in a row, and since when. */
  readonly failures: number;
  readonly firstFailureAt: number | null;
}

/** What becomes of the delivery, of the place it was for, and of the sending as a whole. */
export interface Settlement {
  readonly delivery:
    | { readonly state: 'sent'; readonly messageId: string | null }
    | {
        readonly state: 'pending';
        readonly nextTryAt: number;
        readonly doubtfulSince: number | null;
        readonly reason: string;
      }
    | { readonly state: 'failed' | 'unknown'; readonly reason: string };
  readonly place:
    | { readonly kind: 'unchanged' }
    | { readonly kind: 'well' }
    | {
        readonly kind: 'suspended';
        readonly reason: Refusal;
        readonly failures: number;
        readonly firstFailureAt: number;
      }
    | { readonly kind: 'ended'; readonly reason: Refusal }
    | { readonly kind: 'moved'; readonly channel: string };
  readonly rest:
    | { readonly kind: 'none' }
    | { readonly kind: 'address' | 'platform'; readonly until: number }
    | { readonly kind: 'halt'; readonly cause: string };
}

const SECOND = 1000;
const HOUR = 3_600_000;
/** After a refusal it is tried again: soon, since a right is often given back at once, then once a day. */
const AFTER_REFUSAL = [HOUR, 6 * HOUR, 24 * HOUR];
/** A place is given up after so many refusals over so long: lists of subscribers were wiped in outages of a day. */
const ENDED_AFTER = { failures: 3, over: 72 * HOUR } as const;
/** Or sooner, when the platform says again after so long that it is gone for good: it has said so of channels that were there. */
const GONE_AFTER = 24 * HOUR;
const MAX_MOVES = 10;

/**
 * What an outcome means.
 * @param repeat whether the same message may be sent again when it is not known if it arrived
 * @param suspicious so many places refuse at this moment that the platform is at fault: none is given up
 * @param now epoch milliseconds
 */
export function settle(
  attempt: Attempt,
  outcome: Outcome,
  repeat: Sender['repeat'],
  suspicious: boolean,
  now: number,
): Settlement {
  const again = (wait: number, reason: string) => {
    return {
      state: 'pending',
      nextTryAt: Math.ceil(now + wait),
      doubtfulSince: attempt.doubtfulSince,
      reason,
    } as const;
  };
  switch (outcome.kind) {
    case 'sent':
      return {
        delivery: { state: 'sent', messageId: outcome.messageId },
        place: { kind: 'well' },
        rest: { kind: 'none' },
      };
    case 'not-sent': {
      const wait = outcome.retryAfterMs ?? backOff(attempt.attempts);
      return {
        delivery: again(wait, outcome.cause),
        place: { kind: 'unchanged' },
        rest: outcome.retryAfterMs === null ? { kind: 'none' } : { kind: outcome.scope, until: now + wait },
      };
    }
    case 'moved': {
      const circles = attempt.attempts > MAX_MOVES;
      return {
        delivery: circles ? { state: 'failed', reason: 'moved in circles' } : again(0, 'moved'),
        place: circles ? { kind: 'unchanged' } : { kind: 'moved', channel: outcome.channel },
        rest: { kind: 'none' },
      };
    }
    case 'refused':
      return refused(attempt, outcome, suspicious, now);
    case 'invalid':
      return {
        delivery: { state: 'failed', reason: outcome.cause },
        place: { kind: 'unchanged' },
        rest: { kind: 'none' },
      };
    case 'ambiguous':
      return {
        delivery:
          repeat === 'never-safe'
            ? { state: 'unknown', reason: outcome.cause }
            : {
                ...again(backOff(attempt.attempts), outcome.cause),
                doubtfulSince: attempt.doubtfulSince ?? attempt.claimedAt,
              },
        place: { kind: 'unchanged' },
        rest: { kind: 'none' },
      };
    case 'unauthorized':
      return {
        delivery: again(0, outcome.cause),
        place: { kind: 'unchanged' },
        rest: { kind: 'halt', cause: outcome.cause },
      };
  }
}

function refused(
  attempt: Attempt,
  { reason, lasting, cause }: Extract<Outcome, { kind: 'refused' }>,
  suspicious: boolean,
  now: number,
): Settlement {
  const rest = { kind: 'none' } as const;
  // It is this message's words that are not wanted, not the bot.
  if (reason === 'filtered')
    return { delivery: { state: 'failed', reason: cause }, place: { kind: 'unchanged' }, rest };
  const failures = attempt.failures + 1;
  const firstFailureAt = attempt.firstFailureAt ?? now;
  const lasted = now - firstFailureAt;
  const isOver = lasting ? lasted >= GONE_AFTER : failures >= ENDED_AFTER.failures && lasted >= ENDED_AFTER.over;
  if (isOver && !suspicious) {
    return { delivery: { state: 'failed', reason: `ended: ${reason}` }, place: { kind: 'ended', reason }, rest };
  }
  const wait = AFTER_REFUSAL[Math.min(failures, AFTER_REFUSAL.length) - 1] ?? HOUR;
  return {
    delivery: { state: 'pending', nextTryAt: now + wait, doubtfulSince: attempt.doubtfulSince, reason: cause },
    place: { kind: 'suspended', reason, failures, firstFailureAt },
    rest,
  };
}

/** 2 s, 4 s, 8 s … one minute. */
function backOff(attempts: number): number {
  return Math.min(60 * SECOND, SECOND * 2 ** Math.min(attempts, 6));
}
