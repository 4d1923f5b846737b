import type { Request } from './request.ts';

/** A person may ask this often at once, and then once every `REFILL_MS`. */
const BURST = 20;
const REFILL_MS = 2000;
/** Beyond this many people at once the longest silent are forgotten: memory stays flat. */
const REMEMBERED = 10_000;

export interface HammerGuard {
  /** Counts a request. @returns 0 when it may go on, else the whole seconds to wait */
  check(request: Request): number;
}

/** Slows down who hammers the bot, so that everybody else is still answered at once. The terminal belongs to one person: it is free. */
export function createHammerGuard(): HammerGuard {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    check({ platform, person, place, now }) {
      if (platform === 'terminal') return 0;
      const key = `${platform}:${person ?? place.id}`;
      const at = now.epochMilliseconds;
      const last = buckets.get(key) ?? { tokens: BURST, at };
      const tokens = Math.min(BURST, last.tokens + Math.max(0, at - last.at) / REFILL_MS);
      const allowed = tokens >= 1;
      // Set anew, so that the map's order is from the longest silent to the latest.
      buckets.delete(key);
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at });
      const [oldest] = buckets.keys();
      if (buckets.size > REMEMBERED && oldest !== undefined) buckets.delete(oldest);
      return allowed ? 0 : Math.ceil(((1 - tokens) * REFILL_MS) / 1000);
    },
  };
}
