import type { Kysely, Selectable } from 'kysely';
import type { Address } from '../../chat/sender.ts';
import type { SubscriptionsTable, Tables } from '../../storage/tables.ts';
import { immediately } from '../../storage/transaction.ts';
import { instantOn, localDay } from '../planning/local-time.ts';
import { endPlace } from './changes.ts';

/** How a place wants to be reminded. */
export interface Wishes {
  /** Days before a date, most first. */
  readonly days: readonly number[];
  /** Of the place's own day: 540 is 09:00. */
  readonly minute: number;
  readonly zone: string;
  readonly language: string;
  readonly country: string | null;
}

export interface Subscription extends Wishes {
  readonly id: number;
  readonly address: Address;
  /** Service ids, or `EVERYTHING`; empty when there are only dates of its own. */
  readonly follows: readonly string[];
  /** Soonest first. */
  readonly countdowns: readonly {
    readonly id: number;
    readonly day: string;
    readonly title: string;
    readonly since: number;
  }[];
  /** Why nothing could be delivered lately; null when all is well. */
  readonly suspended: string | null;
}

export async function readSubscription(db: Kysely<Tables>, address: Address): Promise<Subscription | null> {
  const row = await place(db, address);
  if (row === undefined) return null;
  const follows = await db
    .selectFrom('follows')
    .select('service')
    .where('subscription_id', '=', row.id)
    .orderBy('service')
    .execute();
  const countdowns = await db
    .selectFrom('countdowns')
    .select(['id', 'day', 'title', 'created_at'])
    .where('subscription_id', '=', row.id)
    .orderBy('day')
    .orderBy('id')
    .execute();
  return {
    id: row.id,
    address,
    days: row.days.split(',').map(Number),
    minute: row.minute,
    zone: row.time_zone,
    language: row.language,
    country: row.country,
    follows: follows.map(({ service }) => service),
    countdowns: countdowns.map(({ id, day, title, created_at }) => ({ id, day, title, since: created_at })),
    suspended: row.suspended,
  };
}

/**
 * Writes how a place wants to be reminded, and adds what it follows; following everything includes each service. A new
 * place hears of what falls due from now on. One that changes its hour, zone or days still hears today's reminder, if it
 * has not: it is planned from the beginning of its own day on, and no reminder is planned twice.
 * @param follow service ids, `EVERYTHING`, or none
 * @param now epoch milliseconds
 */
export async function subscribe(
  db: Kysely<Tables>,
  at: { readonly address: Address; readonly isPrivate: boolean },
  wishes: Wishes,
  follow: readonly string[],
  now: number,
): Promise<Subscription> {
  const { address } = at;
  return await immediately(db, async (transaction) => {
    const values = {
      days: wishes.days.join(','),
      minute: wishes.minute,
      time_zone: wishes.zone,
      language: wishes.language,
      country: wishes.country,
      next_due_at: now,
    };
    const before = await place(transaction, address);
    const planned = before === undefined ? now : plannedUntil(before, values, now);
    const newsSeen = await lastNews(transaction);
    const { id } = await transaction
      .insertInto('subscriptions')
      .values({
        ...addressColumns(address),
        ...values,
        private: at.isPrivate ? 1 : 0,
        planned_until: planned,
        news_seen: newsSeen,
        created_at: now,
        first_failure_at: null,
        suspended: null,
      })
      // Whoever sets it up again has seen to it that messages can be posted there.
      .onConflict((conflict) =>
        conflict.doUpdateSet({
          ...values,
          planned_until: planned,
          failures: 0,
          first_failure_at: null,
          suspended: null,
        }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    // What was held back because the place refused is tried at once.
    await transaction
      .updateTable('deliveries')
      .set({ next_try_at: now })
      .where('subscription_id', '=', id)
      .where('state', '=', 'pending')
      .execute();
    if (follow.length > 0) {
      await transaction
        .insertInto('follows')
        .values(follow.map((service) => ({ subscription_id: id, service })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    const result = await readSubscription(transaction, address);
    if (result === null) throw new Error('a subscription that was just written is not there');
    return result;
  });
}

/**
 * Ends what a place follows: one service, or with null everything, its own dates included.
 * @returns what it had before; null when it had nothing of that
 */
export async function unsubscribe(
  db: Kysely<Tables>,
  address: Address,
  service: string | null,
  now: number,
): Promise<Subscription | null> {
  return await immediately(db, async (transaction) => {
    const before = await readSubscription(transaction, address);
    if (before === null) return null;
    const left = service === null ? [] : before.follows.filter((each) => each !== service);
    if (service !== null && left.length === before.follows.length) return null;
    if (service === null || (left.length === 0 && before.countdowns.length === 0))
      await endPlace(transaction, before.id, 'unsubscribed', now);
    else
      await transaction
        .deleteFrom('follows')
        .where('subscription_id', '=', before.id)
        .where('service', '=', service)
        .execute();
    return before;
  });
}

/** From when on a place that was changed is planned. */
function plannedUntil(before: PlaceRow, after: Pick<PlaceRow, 'days' | 'minute' | 'time_zone'>, now: number): number {
  // What fell due in the last minute, or while the bot was down, may not have been planned yet.
  const isBehind = before.next_due_at !== null && before.next_due_at <= now;
  const same = before.days === after.days && before.minute === after.minute && before.time_zone === after.time_zone;
  if (same) return isBehind ? before.planned_until : now;
  const startOfDay = instantOn(localDay(now, after.time_zone), 0, after.time_zone) - 1;
  return Math.max(before.created_at, isBehind ? Math.min(before.planned_until, startOfDay) : startOfDay);
}

type PlaceRow = Selectable<SubscriptionsTable>;

function place(db: Kysely<Tables>, address: Address) {
  const { platform, channel, thread } = addressColumns(address);
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('platform', '=', platform)
    .where('channel', '=', channel)
    .where('thread', '=', thread)
    .executeTakeFirst();
}

async function lastNews(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('news').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.id ?? 0;
}

function addressColumns({ platform, channel, thread }: Address) {
  return { platform, channel, thread: thread ?? '' };
}
