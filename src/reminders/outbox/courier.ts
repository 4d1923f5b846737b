import type { Log } from '../../chat/log.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Outcome, Sender } from '../../chat/sender.ts';
import { compose, type Press } from '../message/compose.ts';
import type { Breaker } from './breaker.ts';
import type { Delivery } from './deliveries.ts';
import type { Outbox } from './outbox.ts';
import { type Pacer, placeOf } from './pacer.ts';
import { reportOutcome } from './report.ts';
import { settle } from './settle.ts';

export interface CourierParts {
  readonly sender: Sender;
  readonly outbox: Outbox;
  readonly pacer: Pacer;
  readonly breaker: Breaker;
  /** What messages are made of at this moment: facts may be updated while the bot runs. */
  readonly press: () => Press;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Writes it down whatever it takes. */
  readonly insist: (write: () => Promise<void>) => Promise<void>;
  /** The token is dead. */
  readonly halt: (cause: string) => void;
  /** Aborts what has not been answered when time is up. */
  readonly signal: AbortSignal;
}

/** What came of taking a delivery: nothing, an end without sending, or work that goes on. */
export type Taken =
  | { readonly kind: 'not-taken' | 'settled' }
  | { readonly kind: 'in-hand'; readonly done: Promise<void> };

/** Nobody waits longer for one call; senders have shorter limits of their own. */
const CALL_LIMIT_MS = 90_000;
/** An unreadable history may be readable later; after so long nobody will ever know. */
const LOOK_BACK = { every: 300_000, over: 3_600_000 } as const;
/** Message and history may have clocks that differ. */
const SKEW_MS = 60_000;

/** Brings one delivery to its place: decides what it says now, claims it, sends it, and writes down what became of it. */
export function createCourier(parts: CourierParts) {
  const { sender, outbox, pacer, breaker, press, log, now, insist } = parts;
  const { platform, repeat } = sender;
  const limited = () => AbortSignal.any([parts.signal, AbortSignal.timeout(CALL_LIMIT_MS)]);

  /** May it be sent, or sent again, without a second message? */
  const isSafe = ({ doubtfulSince }: Delivery) =>
    doubtfulSince === null || (repeat !== 'never-safe' && now() - doubtfulSince < repeat.safeFor.total('milliseconds'));

  const send = async (delivery: Delivery, reply: Reply) => {
    if (delivery.place === null) return;
    const { place, key, attempts, doubtfulSince } = delivery;
    const claimedAt = now();
    const answered = pacer.take(placeOf(delivery), claimedAt);
    const outcome = await sender.send(place.address, reply, key, limited()).catch(unexpected);
    const at = now();
    answered(at);
    pacer.restUntil(breaker.note(outcome, place.failures === 0, at));
    const { failures, firstFailureAt } = place;
    const attempt = { attempts: attempts + 1, claimedAt, doubtfulSince, failures, firstFailureAt };
    const settlement = settle(attempt, outcome, repeat, breaker.isSuspicious(at), at);
    switch (settlement.rest.kind) {
      case 'none':
        break;
      case 'address':
        pacer.restPlaceUntil(placeOf(delivery), settlement.rest.until);
        break;
      case 'platform':
        pacer.restUntil(settlement.rest.until);
        break;
      case 'halt':
        parts.halt(settlement.rest.cause);
    }
    reportOutcome(log, platform, delivery, outcome, settlement);
    await insist(() => outbox.record(delivery, settlement, now()));
  };

  /** @param untrue why it would not be sent any more, or null when it would be */
  const lookBack = async (delivery: Delivery, since: number, untrue: string | null) => {
    if (delivery.place === null) return await insist(() => outbox.giveUp(delivery, 'unsubscribed', now()));
    const from = Temporal.Instant.fromEpochMilliseconds(since - SKEW_MS);
    const answered = pacer.take(placeOf(delivery), now());
    const { address } = delivery.place;
    const found = await sender.lookBack(address, delivery.key, from, limited()).catch(() => 'unreadable' as const);
    answered(now());
    switch (found) {
      case 'posted':
        return await insist(() => outbox.found(delivery, now()));
      case 'absent':
        return await insist(() =>
          untrue === null ? outbox.absent(delivery, now()) : outbox.skip(delivery, untrue, now()),
        );
      case 'unreadable':
        if (now() - since < LOOK_BACK.over)
          return await insist(() => outbox.postpone(delivery, now() + LOOK_BACK.every));
        log.warn(
          { platform, delivery: delivery.key },
          'nobody can tell whether this reminder arrived: it is not sent again',
        );
        return await insist(() => outbox.giveUp(delivery, 'the history cannot be read', now()));
    }
  };

  return async (delivery: Delivery): Promise<Taken> => {
    const composed = compose(delivery, press(), now());
    const untrue = composed.kind === 'untrue' ? composed.why : null;
    if (delivery.doubtfulSince !== null && (untrue !== null || !isSafe(delivery))) {
      return { kind: 'in-hand', done: lookBack(delivery, delivery.doubtfulSince, untrue) };
    }
    if (composed.kind === 'untrue') {
      await outbox.skip(delivery, composed.why, now());
      log.info({ platform, delivery: delivery.key, reason: composed.why }, 'reminder skipped');
      return { kind: 'settled' };
    }
    // Committed before the request leaves: whatever happens now, it is known that it may have been posted.
    if (!(await outbox.claim(delivery, now()))) return { kind: 'not-taken' };
    return { kind: 'in-hand', done: send(delivery, composed.reply) };
  };
}

/** A sender that throws is a fault of ours; whether it had sent before that nobody knows. */
function unexpected(error: unknown): Outcome {
  return { kind: 'ambiguous', cause: error instanceof Error ? error.name : 'unknown' };
}
