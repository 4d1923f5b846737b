import type { Log } from '../../chat/log.ts';
import type { Outcome, Sender } from '../../chat/sender.ts';
import { compose, type Press } from '../message/compose.ts';
import { createBreaker } from './breaker.ts';
import type { Delivery } from './deliveries.ts';
import type { Outbox } from './outbox.ts';
import { createPacer } from './pacer.ts';
import { settle } from './settle.ts';

export interface LaneParts {
  readonly sender: Sender;
  readonly outbox: Outbox;
  /** What messages are made of at this moment: facts may be updated while the bot runs. */
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
  /** Ids of the deliveries that are being sent by this process. */
  inHand(): readonly number[];
  /** Why nothing is sent at all; null when all is well. */
  trouble(): string | null;
}

/** So many deliveries are looked at at once: enough to pass over places that have to wait. */
const WINDOW = 64;
/** Nobody waits longer for one send; senders have shorter limits of their own. */
const SEND_LIMIT_MS = 90_000;
/** An unreadable history may be readable later; after so long nobody will ever know. */
const LOOK_BACK = { every: 300_000, over: 3_600_000 } as const;
/** Message and history may have clocks that differ. */
const SKEW_MS = 60_000;
const DATABASE_RETRY_MS = 5000;
const LONGEST_NAP_MS = 60_000;

export function createLane({ sender, outbox, press, log, now }: LaneParts): Lane {
  const { platform, repeat, pace } = sender;
  const pacer = createPacer(pace);
  const breaker = createBreaker();
  const stopping = new AbortController();
  const inHand = new Map<number, { readonly place: string; readonly done: Promise<void> }>();
  let alarm = Promise.withResolvers<void>();
  let running: Promise<void> | null = null;
  let isStopped = false;
  let halted: string | null = null;
  let databaseTrouble: string | null = null;

  const wake = () => {
    alarm.resolve();
    if (running !== null || isStopped || halted !== null) return;
    running = run().finally(() => {
      running = null;
    });
  };

  /** Sleeps until an instant, or until woken. */
  const nap = async (until: number) => {
    alarm = Promise.withResolvers<void>();
    if (isStopped) return;
    const timer = setTimeout(alarm.resolve, Math.max(0, Math.min(until - now(), LONGEST_NAP_MS)));
    await alarm.promise;
    clearTimeout(timer);
  };

  const run = async () => {
    while (!isStopped && halted === null) {
      try {
        const window = await outbox.due(now(), WINDOW);
        const sent = await sendAll(window);
        if (databaseTrouble !== null) log.info({ platform }, 'the database can be used again');
        databaseTrouble = null;
        if (sent > 0 || isStopped) continue;
        const next = await outbox.nextTryAt();
        if (next === null && inHand.size === 0) return;
        await nap(Math.max(next ?? Number.POSITIVE_INFINITY, now() + 20));
      } catch (error) {
        sayDatabaseTrouble(error);
        await nap(now() + DATABASE_RETRY_MS);
      }
    }
  };

  /** Nothing is sent that cannot be recorded: without the database the lane stands still. */
  const sayDatabaseTrouble = (error: unknown) => {
    const cause = error instanceof Error ? error.message : String(error);
    if (databaseTrouble !== cause) log.error({ platform, cause }, 'reminders stand still: the database cannot be used');
    databaseTrouble = cause;
  };

  /** @returns how many were taken in hand or settled */
  const sendAll = async (window: readonly Delivery[]): Promise<number> => {
    let taken = 0;
    for (const delivery of window) {
      if (isStopped || halted !== null) return taken;
      if (await untilFree()) return taken;
      const place = placeOf(delivery);
      if ([...inHand.values()].some((each) => each.place === place)) continue;
      const free = pacer.nextFor(place, now());
      if (free > now()) {
        await outbox.postpone(delivery, free);
        continue;
      }
      if (await begin(delivery, place)) taken += 1;
    }
    return taken;
  };

  /** Waits for room and for the platform's pace. @returns whether so long that the window is out of date */
  const untilFree = async (): Promise<boolean> => {
    const began = now();
    while (!isStopped && halted === null) {
      const limit = breaker.isOpen() ? 1 : pace.inFlight;
      if (inHand.size >= limit) await Promise.race([...inHand.values()].map(({ done }) => done));
      else if (pacer.nextAt() > now()) await nap(pacer.nextAt());
      else break;
    }
    return isStopped || halted !== null || now() - began > 5000;
  };

  /** Takes one delivery in hand, unless it need not be sent. */
  const begin = async (delivery: Delivery, place: string): Promise<boolean> => {
    const composed = compose(delivery, press(), now());
    const isSafe =
      delivery.doubtfulSince === null ||
      (repeat !== 'never-safe' && now() - delivery.doubtfulSince < repeat.safeFor.total('milliseconds'));
    if (delivery.doubtfulSince !== null && (composed.kind === 'untrue' || !isSafe)) {
      pacer.take(place, now());
      hold(
        delivery,
        place,
        lookBack(delivery, delivery.doubtfulSince, composed.kind === 'untrue' ? composed.why : null),
      );
      return true;
    }
    if (composed.kind === 'untrue') {
      await outbox.skip(delivery, composed.why, now());
      log.info({ platform, delivery: delivery.key, reason: composed.why }, 'reminder skipped');
      return true;
    }
    if (!(await outbox.claim(delivery, delivery.doubtfulSince, now()))) return false;
    const claimedAt = now();
    pacer.take(place, claimedAt);
    hold(delivery, place, send(delivery, composed.reply, claimedAt));
    return true;
  };

  const hold = (delivery: Delivery, place: string, work: Promise<void>) => {
    const done = work.finally(() => {
      inHand.delete(delivery.id);
      alarm.resolve();
    });
    inHand.set(delivery.id, { place, done });
  };

  const send = async (delivery: Delivery, reply: Parameters<Sender['send']>[1], claimedAt: number) => {
    if (delivery.place === null) return;
    const { place, key, attempts, doubtfulSince } = delivery;
    const outcome = await sender.send(place.address, reply, key, limited()).catch((error: unknown): Outcome => {
      return { kind: 'ambiguous', cause: error instanceof Error ? error.name : 'unknown' };
    });
    const at = now();
    const rest = breaker.note(outcome, place.failures === 0, at);
    if (rest > 0) pacer.restUntil(rest);
    const attempt = {
      attempts: attempts + 1,
      claimedAt,
      doubtfulSince,
      failures: place.failures,
      firstFailureAt: place.firstFailureAt,
    };
    const settlement = settle(attempt, outcome, repeat, breaker.isSuspicious(at), at);
    if (settlement.rest.kind === 'platform') pacer.restUntil(settlement.rest.until);
    if (settlement.rest.kind === 'address') pacer.restPlaceUntil(placeOf(delivery), settlement.rest.until);
    if (settlement.rest.kind === 'halt') halted = 'cause' in outcome ? outcome.cause : 'unauthorized';
    report(delivery, outcome, settlement);
    await recorded(() => outbox.record(delivery, settlement, now()));
  };

  const lookBack = async (delivery: Delivery, since: number, untrue: string | null) => {
    if (delivery.place === null) return await recorded(() => outbox.giveUp(delivery, untrue ?? 'unsubscribed', now()));
    const from = Temporal.Instant.fromEpochMilliseconds(since - SKEW_MS);
    const found = await sender
      .lookBack(delivery.place.address, delivery.key, from, limited())
      .catch(() => 'unreadable' as const);
    if (found === 'posted') return await recorded(() => outbox.found(delivery, now()));
    if (found === 'absent')
      return await recorded(() =>
        untrue === null ? outbox.absent(delivery, now()) : outbox.skip(delivery, untrue, now()),
      );
    if (stopping.signal.aborted) return;
    if (now() - since < LOOK_BACK.over) return await recorded(() => outbox.postpone(delivery, now() + LOOK_BACK.every));
    log.warn(
      { platform, delivery: delivery.key },
      'nobody can tell whether this reminder arrived: it is not sent again',
    );
    await recorded(() => outbox.giveUp(delivery, 'the history cannot be read', now()));
  };

  /** What became of a message is written down whatever it takes: nothing else is sent meanwhile. */
  const recorded = async (write: () => Promise<void>) => {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        sayDatabaseTrouble(error);
        pacer.restUntil(now() + DATABASE_RETRY_MS);
        if (isStopped) return;
        await new Promise((resolve) => setTimeout(resolve, DATABASE_RETRY_MS / 5));
      }
    }
  };

  const report = (delivery: Delivery, outcome: Outcome, settlement: ReturnType<typeof settle>) => {
    const fields = {
      platform,
      delivery: delivery.key,
      channel: delivery.place?.address.channel,
      ...('cause' in outcome && { cause: outcome.cause }),
    };
    if (outcome.kind === 'invalid') log.error(fields, 'the platform does not take this reminder: a fault of ours');
    else if (outcome.kind === 'unauthorized')
      log.error(fields, 'the token is refused: no reminders are sent on this platform');
    else if (settlement.delivery.state === 'unknown')
      log.warn(fields, 'nobody can tell whether this reminder arrived: it is not sent again');
    else if (settlement.place.kind === 'suspended')
      log.warn({ ...fields, reason: settlement.place.reason }, 'reminders suspended: the place does not take them');
    else if (settlement.place.kind === 'ended')
      log.warn(
        { ...fields, reason: settlement.place.reason },
        'reminders ended: the place has not taken them for days',
      );
    else log.debug({ ...fields, outcome: outcome.kind }, 'reminder tried');
  };

  const limited = () => AbortSignal.any([stopping.signal, AbortSignal.timeout(SEND_LIMIT_MS)]);

  return {
    wake,
    async stop(patience) {
      isStopped = true;
      alarm.resolve();
      const timer = setTimeout(() => stopping.abort(), patience);
      await running;
      await Promise.all([...inHand.values()].map(({ done }) => done));
      clearTimeout(timer);
    },
    inHand: () => [...inHand.keys()],
    trouble: () => halted ?? databaseTrouble,
  };
}

function placeOf({ place }: Delivery): string {
  return place === null ? '' : `${place.address.channel} ${place.address.thread ?? ''}`;
}
