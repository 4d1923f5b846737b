import { type Kysely, sql, type Updateable } from 'kysely';
import type { Platform } from '../../chat/request.ts';
import type { Sender } from '../../chat/sender.ts';
import type { DeliveriesTable, Tables } from '../../storage/tables.ts';
import { holdsLease } from '../lease.ts';
import { endPlace, movePlace } from '../subscriptions/changes.ts';
import { type Delivery, deliveryKey } from './deliveries.ts';
import type { Commit } from './group-commit.ts';
import { readDeliveries } from './read-deliveries.ts';
import type { Settlement } from './settle.ts';

/**
 * The deliveries of one platform: `pending → sending → sent | failed | unknown | skipped`. Every method is one committed
 * transaction, or throws and has changed nothing. Instants are epoch milliseconds.
 */
export interface Outbox {
  /** What may be tried now, longest due first. */
  due(now: number, limit: number): Promise<Delivery[]>;
  /** When the next pending delivery may be tried; null when there is none. */
  nextTryAt(): Promise<number | null>;
  /**
   * Takes a delivery before it is sent. From then on it counts as possibly posted, until `record` says otherwise.
   * @returns false when somebody else has it, nobody wants it any more, or another process has taken over
   */
  claim(delivery: Delivery, now: number): Promise<boolean>;
  record(delivery: Delivery, settlement: Settlement, now: number): Promise<void>;
  /** Not to be said any more. */
  skip(delivery: Delivery, reason: string, now: number): Promise<void>;
  /** Looked back for: it had been posted. */
  found(delivery: Delivery, now: number): Promise<void>;
  /** Looked back for: it certainly was not posted, so it is sent as if for the first time. */
  absent(delivery: Delivery, now: number): Promise<void>;
  /** Nobody can tell any more whether it was posted. */
  giveUp(delivery: Delivery, reason: string, now: number): Promise<void>;
  postpone(delivery: Delivery, until: number): Promise<void>;
  /**
   * After a process died: what it was sending is tried again where that is safe, else nobody knows.
   * @returns the keys of those nobody knows about
   */
  recover(repeat: Sender['repeat'], now: number): Promise<string[]>;
}

/**
 * @param commit shared by all platforms
 * @param holder the process that must hold the lease for a claim
 */
export function createOutbox(db: Kysely<Tables>, commit: Commit, platform: Platform, holder: string): Outbox {
  const change = (id: number, values: Updateable<DeliveriesTable>) =>
    commit(async (transaction) => {
      await transaction
        .updateTable('deliveries')
        .set(values)
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .execute();
    });

  return {
    due: (now, limit) => readDeliveries(db, platform, now, limit),
    async nextTryAt() {
      const row = await db
        .selectFrom('deliveries')
        .select('next_try_at')
        .where('platform', '=', platform)
        .where('state', '=', 'pending')
        .orderBy('next_try_at')
        .limit(1)
        .executeTakeFirst();
      return row?.next_try_at ?? null;
    },
    claim: (delivery, now) =>
      commit(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('deliveries')
          .set({
            state: 'sending',
            claimed_at: now,
            attempts: delivery.attempts + 1,
            doubtful_since: delivery.doubtfulSince ?? now,
          })
          .where('id', '=', delivery.id)
          .where('state', '=', 'pending')
          .where('attempts', '=', delivery.attempts)
          .where(holdsLease(holder))
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    record: (delivery, settlement, now) =>
      commit(async (transaction) => {
        await writeDelivery(transaction, delivery, settlement.delivery, now);
        await writePlace(transaction, delivery, settlement.place, now);
      }),
    skip: ({ id }, reason, now) => change(id, { state: 'skipped', reason, settled_at: now }),
    found: ({ id }, now) => change(id, { state: 'sent', reason: 'found in the history', settled_at: now }),
    absent: ({ id }, now) => change(id, { doubtful_since: null, next_try_at: now }),
    giveUp: ({ id }, reason, now) => change(id, { state: 'unknown', reason, settled_at: now }),
    postpone: ({ id }, until) => change(id, { next_try_at: Math.ceil(until) }),
    async recover(repeat, now) {
      const stale = db.updateTable('deliveries').where('platform', '=', platform).where('state', '=', 'sending');
      if (repeat !== 'never-safe') {
        await stale
          .set({ state: 'pending', next_try_at: now, reason: 'the process ended while it was being sent' })
          .execute();
        return [];
      }
      const rows = await stale
        .set({ state: 'unknown', settled_at: now, reason: 'the process ended while it was being sent' })
        .returning('id')
        .execute();
      const { prefix } = await db.selectFrom('installation').select('prefix').executeTakeFirstOrThrow();
      return rows.map(({ id }) => deliveryKey(prefix, id));
    },
  };
}

/** Only for the try it belongs to: another process may have taken over meanwhile. Who sent it knows best, even then. */
async function writeDelivery(
  db: Kysely<Tables>,
  { id, attempts }: Delivery,
  next: Settlement['delivery'],
  now: number,
): Promise<void> {
  const own = db
    .updateTable('deliveries')
    .where('id', '=', id)
    .where('attempts', '=', attempts + 1);
  switch (next.state) {
    case 'sent':
      await own
        .set({ state: 'sent', message_id: next.messageId, reason: null, doubtful_since: null, settled_at: now })
        .execute();
      return;
    case 'pending':
      await own
        .set({ state: 'pending', next_try_at: next.nextTryAt, doubtful_since: next.doubtfulSince, reason: next.reason })
        .where('state', '=', 'sending')
        .execute();
      return;
    case 'failed':
    case 'unknown':
      await own
        .set({ state: next.state, reason: next.reason, settled_at: now })
        .where('state', '=', 'sending')
        .execute();
      return;
  }
}

async function writePlace(
  db: Kysely<Tables>,
  { place }: Delivery,
  change: Settlement['place'],
  now: number,
): Promise<void> {
  if (place === null) return;
  const own = db.updateTable('subscriptions').where('id', '=', place.id);
  switch (change.kind) {
    case 'unchanged':
      return;
    case 'well':
      if (place.failures === 0) return;
      await own.set({ failures: 0, first_failure_at: null, suspended: null }).execute();
      // What waited for the place to take messages again need not wait any longer.
      await sql`update deliveries set next_try_at = ${now} where subscription_id = ${place.id} and state = 'pending'`.execute(
        db,
      );
      return;
    case 'suspended':
      await own
        .set({ suspended: change.reason, failures: change.failures, first_failure_at: change.firstFailureAt })
        .execute();
      return;
    case 'ended':
      await endPlace(db, place.id, `ended: ${change.reason}`, now);
      return;
    case 'moved':
      await movePlace(db, place.address, change.channel, now);
      return;
  }
}
