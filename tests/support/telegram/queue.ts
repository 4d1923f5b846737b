import { ApiError, broken } from './api-error.ts';

/** An update of the Bot API, whatever is in it. */
export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

export interface UpdateQueue {
  /** @returns the id that the update got */
  push(update: Readonly<Record<string, unknown>>): number;
  /** As getUpdates: confirms what lies before `offset`, then answers at once or when an update comes or the time is up. */
  poll(parameters: Readonly<Record<string, unknown>>, gone: AbortSignal): Promise<readonly Update[]>;
  /** Updates nobody has confirmed yet. */
  readonly waiting: number;
  /** How often each update was handed out; bounded, the oldest are forgotten. */
  readonly handedOut: ReadonlyMap<number, number>;
  close(): void;
}

const LONGEST_POLL_SECONDS = 50;
const REMEMBERED = 10_000;

/** @returns an empty queue; one poller at a time, a newer one ends the older with 409 as the server does */
export function createUpdateQueue(): UpdateQueue {
  let updates: Update[] = [];
  let nextId = 1001;
  let allowed: ReadonlySet<string> | null = null;
  let poller: { end(error: ApiError | null): void } | null = null;
  const handedOut = new Map<number, number>();

  const take = (limit: number): Update[] => {
    const batch = updates.slice(0, limit);
    for (const { update_id: id } of batch) {
      handedOut.set(id, (handedOut.get(id) ?? 0) + 1);
      const [oldest] = handedOut.keys();
      if (handedOut.size > REMEMBERED && oldest !== undefined) handedOut.delete(oldest);
    }
    return batch;
  };

  return {
    handedOut,
    get waiting() {
      return updates.length;
    },
    push(update) {
      const id = typeof update.update_id === 'number' ? update.update_id : nextId;
      nextId = Math.max(nextId, id) + 1;
      if (allowed !== null && !Object.keys(update).some((kind) => allowed?.has(kind))) return id;
      updates.push({ ...update, update_id: id });
      poller?.end(null);
      return id;
    },
    async poll(parameters, gone) {
      const {
        offset = 0,
        limit = 100,
        timeout = 0,
      } = parameters as { offset?: number; limit?: number; timeout?: number };
      if (limit < 1 || limit > 100) throw broken('limit must be from 1 to 100');
      if (timeout < 0) throw broken('timeout must not be negative');
      const kinds = parameters.allowed_updates as readonly string[] | undefined;
      if (kinds !== undefined) allowed = kinds.length === 0 ? null : new Set(kinds);
      poller?.end(conflict());
      updates = offset < 0 ? updates.slice(offset) : updates.filter((update) => update.update_id >= offset);
      if (updates.length > 0 || timeout === 0) return take(limit);
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => end(null), Math.min(timeout, LONGEST_POLL_SECONDS) * 1000);
        const end = (error: ApiError | null) => {
          clearTimeout(timer);
          if (poller?.end === end) poller = null;
          if (error === null) resolve();
          else reject(error);
        };
        poller = { end };
        gone.addEventListener('abort', () => end(null), { once: true });
      });
      return gone.aborted ? [] : take(limit);
    },
    close: () => poller?.end(null),
  };
}

function conflict(): ApiError {
  const description =
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
  return new ApiError(409, description, false);
}
