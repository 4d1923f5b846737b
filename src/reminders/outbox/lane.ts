import type { Log } from '../../chat/log.ts';
import type { Sender } from '../../chat/sender.ts';
import type { Press } from '../message/compose.ts';
import { createBreaker } from './breaker.ts';
import { createCourier } from './courier.ts';
import { createDatabaseWatch, DATABASE_RETRY_MS } from './database-watch.ts';
import type { Delivery } from './deliveries.ts';
import type { Outbox } from './outbox.ts';
import { createPacer, placeOf } from './pacer.ts';

export interface LaneParts {
  readonly sender: Sender;
  readonly outbox: Outbox;
  readonly press: () => Press;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Sends what is pending on one platform, at the platform's pace, until there is no more. */
export interface Lane {
  /** There may be something to send. */
  wake(): void;
  /** Takes nothing more, and resolves when what is in hand has been recorded, or `patience` milliseconds later. */
  stop(patience: number): Promise<void>;
}

/** So many deliveries are looked at at once: enough to pass over places that have to wait. */
const WINDOW = 64;
/** What was read so long ago may have changed. */
const STALE_MS = 5000;
const LONGEST_NAP_MS = 60_000;
/** When nothing can be taken although something is due: places that are busy, or another process that took over. */
const BUSY_NAP_MS = 250;

export function createLane({ sender, outbox, press, log, now }: LaneParts): Lane {
  const { platform, pace } = sender;
  const pacer = createPacer(pace);
  const breaker = createBreaker();
  const database = createDatabaseWatch(platform, log);
  const stopping = new AbortController();
  /** By place: what is being sent to it. */
  const inHand = new Map<string, Promise<void>>();
  let alarm = Promise.withResolvers<void>();
  let running: Promise<void> | null = null;
  let isStopped = false;

  const take = createCourier({
    sender,
    outbox,
    pacer,
    breaker,
    press,
    log,
    now,
    insist: (write) => database.insist(write, () => isStopped),
    halt: () => {
      isStopped = true;
    },
    signal: stopping.signal,
  });

  /** Sleeps until an instant, or until woken. */
  const nap = async (until: number) => {
    alarm = Promise.withResolvers<void>();
    if (isStopped) return;
    const timer = setTimeout(alarm.resolve, Math.max(0, Math.min(until - now(), LONGEST_NAP_MS)));
    await alarm.promise;
    clearTimeout(timer);
  };

  const run = async () => {
    while (!isStopped) {
      try {
        const window = await outbox.due(now(), WINDOW);
        if ((await takeAll(window)) || isStopped) continue;
        const next = await outbox.nextTryAt();
        if (next === null && inHand.size === 0) return;
        await nap(Math.max(next ?? Number.POSITIVE_INFINITY, now() + BUSY_NAP_MS));
      } catch (error) {
        database.failed(error);
        await nap(now() + DATABASE_RETRY_MS);
      }
    }
  };

  /** @returns whether anything was taken */
  const takeAll = async (window: readonly Delivery[]): Promise<boolean> => {
    const read = now();
    let hasTaken = false;
    for (const delivery of window) {
      await untilFree();
      if (isStopped || now() - read > STALE_MS) return true;
      const place = placeOf(delivery);
      if (inHand.has(place)) continue;
      const free = pacer.nextFor(place, now());
      if (free > now()) {
        await outbox.postpone(delivery, free);
        continue;
      }
      const taken = await take(delivery);
      if (taken.kind === 'in-hand') hold(place, taken.done);
      if (taken.kind === 'not-taken') continue;
      database.worked();
      hasTaken = true;
    }
    return hasTaken;
  };

  /** Waits for room, for the platform's pace, and for a database that can be written. */
  const untilFree = async () => {
    while (!isStopped) {
      const limit = breaker.isOpen() ? 1 : pace.inFlight;
      if (database.trouble() !== null && inHand.size > 0) await Promise.race(inHand.values());
      else if (inHand.size >= limit) await Promise.race(inHand.values());
      else if (pacer.nextAt(now()) > now()) await nap(pacer.nextAt(now()));
      else return;
    }
  };

  const hold = (place: string, work: Promise<void>) => {
    const done = work.finally(() => {
      inHand.delete(place);
      alarm.resolve();
    });
    inHand.set(place, done);
  };

  return {
    wake() {
      alarm.resolve();
      if (running !== null || isStopped) return;
      running = run().finally(() => {
        running = null;
      });
    },
    async stop(patience) {
      isStopped = true;
      alarm.resolve();
      const timer = setTimeout(() => stopping.abort(), patience);
      await running;
      await Promise.all(inHand.values());
      clearTimeout(timer);
    },
  };
}
