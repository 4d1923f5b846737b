/** Discord's pace: 50 requests a second for a bot as a whole, and 5 messages in 5 seconds for one channel. */
const GLOBAL = { limit: 50, windowMs: 1000 } as const;
const CHANNEL = { limit: 5, windowMs: 5000 } as const;

export type PaceAnswer =
  | { readonly kind: 'go'; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly kind: 'wait';
      readonly headers: Readonly<Record<string, string>>;
      readonly retryAfterSeconds: number;
      readonly global: boolean;
    };

export interface Pace {
  /** Counts one request. Interactions and their webhooks are outside the global limit. */
  take(method: string, path: string): PaceAnswer;
}

interface Window {
  used: number;
  endsAt: number;
}

/** @param now epoch milliseconds */
export function createPace(now: () => number): Pace {
  let whole: Window = { used: 0, endsAt: 0 };
  const channels = new Map<string, Window>();

  return {
    take(method, path) {
      const at = now();
      if (!/^\/(interactions|webhooks)\//.test(path)) {
        if (at >= whole.endsAt) whole = { used: 0, endsAt: at + GLOBAL.windowMs };
        whole.used += 1;
        if (whole.used > GLOBAL.limit)
          return refuse(whole.endsAt - at, { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' }, true);
      }
      const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
      if (channel === undefined || method !== 'POST') return { kind: 'go', headers: {} };
      const window = windowOf(channel, at);
      window.used += 1;
      const headers = {
        'X-RateLimit-Bucket': 'stand-in-messages',
        'X-RateLimit-Limit': String(CHANNEL.limit),
        'X-RateLimit-Remaining': String(Math.max(0, CHANNEL.limit - window.used)),
        'X-RateLimit-Reset': (window.endsAt / 1000).toFixed(3),
        'X-RateLimit-Reset-After': ((window.endsAt - at) / 1000).toFixed(3),
      };
      if (window.used > CHANNEL.limit)
        return refuse(window.endsAt - at, { ...headers, 'X-RateLimit-Scope': 'user' }, false);
      return { kind: 'go', headers };
    },
  };

  function windowOf(channel: string, at: number): Window {
    const known = channels.get(channel);
    if (known !== undefined && at < known.endsAt) return known;
    // Windows that have ended are dropped from the oldest on, so that the map holds five seconds of traffic.
    channels.delete(channel);
    for (const [key, { endsAt }] of channels) {
      if (endsAt > at) break;
      channels.delete(key);
    }
    const fresh = { used: 0, endsAt: at + CHANNEL.windowMs };
    channels.set(channel, fresh);
    return fresh;
  }
}

function refuse(waitMs: number, headers: Readonly<Record<string, string>>, global: boolean): PaceAnswer {
  const seconds = Math.max(1, waitMs) / 1000;
  return { kind: 'wait', headers: { ...headers, 'Retry-After': String(seconds) }, retryAfterSeconds: seconds, global };
}
