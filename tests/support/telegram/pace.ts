import { ApiError } from './api-error.ts';

/** Telegram's pace; https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export interface PaceRules {
  readonly perSecond: number;
  readonly perChatPerSecond: number;
  /** A chat may get this many at once. */
  readonly chatBurst: number;
  /** For groups, supergroups and channels. */
  readonly perGroupPerMinute: number;
}

export const REAL_PACE: PaceRules = { perSecond: 30, perChatPerSecond: 1, chatBurst: 3, perGroupPerMinute: 20 };

export interface Pace {
  /** Counts a message to a chat. @throws ApiError 429 when it comes too soon; it then counts for nothing */
  take(chat: number): void;
  readonly refusals: number;
}

/**
 * Enforces the pace. Nobody knows the exact shape of Telegram's windows; this one allows a second's worth at once overall.
 * @param now milliseconds
 */
export function createPace(rules: PaceRules, now: () => number): Pace {
  const overall = createBucket(rules.perSecond, rules.perSecond);
  const chats = new Map<number, Bucket>();
  const groups = new Map<number, number[]>();
  let refusals = 0;
  return {
    get refusals() {
      return refusals;
    },
    take(chat) {
      const at = now();
      const own = chats.get(chat) ?? createBucket(rules.perChatPerSecond, rules.chatBurst);
      const recent = chat < 0 ? (groups.get(chat) ?? []).filter((each) => each > at - 60_000) : [];
      const minute = recent.length < rules.perGroupPerMinute ? 0 : (recent[0] ?? at) + 60_000 - at;
      const wait = Math.max(overall.wait(at), own.wait(at), minute);
      if (wait > 0) {
        refusals += 1;
        const seconds = Math.ceil(wait / 1000);
        throw new ApiError(429, `Too Many Requests: retry after ${seconds}`, false, { retry_after: seconds });
      }
      overall.take(at);
      own.take(at);
      remember(chats, chat, own);
      if (chat < 0) remember(groups, chat, [...recent, at]);
    },
  };
}

interface Bucket {
  wait(at: number): number;
  take(at: number): void;
}

function createBucket(perSecond: number, capacity: number): Bucket {
  let tokens = capacity;
  let since = Number.NEGATIVE_INFINITY;
  const filled = (at: number) => Math.min(capacity, tokens + ((at - since) / 1000) * perSecond);
  return {
    // A thousandth of slack, so that a caller who waited exactly long enough is not refused over rounding.
    wait: (at) => (filled(at) >= 0.999 ? 0 : ((1 - filled(at)) / perSecond) * 1000),
    take(at) {
      tokens = Math.max(0, filled(at) - 1);
      since = at;
    },
  };
}

const REMEMBERED = 50_000;

/** Forgets the longest silent beyond a bound. */
function remember<T>(map: Map<number, T>, key: number, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > REMEMBERED && oldest !== undefined) map.delete(oldest);
}
