import type { Kysely } from 'kysely';
import type { Address } from '../../chat/sender.ts';
import type { Tables } from '../../storage/tables.ts';
import { immediately } from '../../storage/transaction.ts';
import { dateOf, localDay } from '../planning/local-time.ts';
import { endPlace } from './changes.ts';
import { readSubscription, type Subscription, subscribe, type Wishes } from './subscriptions.ts';

/** More dates of its own a place cannot have. */
export const MAX_COUNTDOWNS = 25;

/**
 * Adds a date of the place's own; a place that has no reminders yet gets them for its own dates only.
 * @param day YYYY-MM-DD
 * @returns null when it has as many as it can have
 */
export async function addCountdown(
  db: Kysely<Tables>,
  at: { readonly address: Address; readonly isPrivate: boolean },
  defaults: Wishes,
  countdown: { readonly day: string; readonly title: string },
  now: number,
): Promise<Subscription | null> {
  const before = (await readSubscription(db, at.address)) ?? (await subscribe(db, at, defaults, [], now));
  return await immediately(db, async (transaction) => {
    const count = await transaction
      .selectFrom('countdowns')
      .select('id')
      .where('subscription_id', '=', before.id)
      .execute();
    if (count.length >= MAX_COUNTDOWNS) return null;
    await transaction
      .insertInto('countdowns')
      .values({ subscription_id: before.id, ...countdown, created_at: now })
      .execute();
    await transaction.updateTable('subscriptions').set({ next_due_at: now }).where('id', '=', before.id).execute();
    return await readSubscription(transaction, at.address);
  });
}

/** A place left with nothing to hear of is forgotten. @returns whether it was there */
export async function removeCountdown(db: Kysely<Tables>, address: Address, id: number, now: number): Promise<boolean> {
  return await immediately(db, async (transaction) => {
    const before = await readSubscription(transaction, address);
    if (before === null || !before.countdowns.some((each) => each.id === id)) return false;
    await transaction.deleteFrom('countdowns').where('id', '=', id).execute();
    if (before.countdowns.length === 1 && before.follows.length === 0)
      await endPlace(transaction, before.id, 'unsubscribed', now);
    return true;
  });
}

/** Forgets dates that passed a week ago, and places that are left with nothing to hear of. */
export async function dropPassedCountdowns(db: Kysely<Tables>, now: number): Promise<void> {
  const weekAgo = dateOf(localDay(now, 'UTC') - 7).toString();
  await immediately(db, async (transaction) => {
    const dropped = await transaction
      .deleteFrom('countdowns')
      .where('day', '<', weekAgo)
      .returning('subscription_id')
      .execute();
    for (const id of new Set(dropped.map((row) => row.subscription_id))) {
      const left = [
        await transaction.selectFrom('follows').select('service').where('subscription_id', '=', id).executeTakeFirst(),
        await transaction.selectFrom('countdowns').select('title').where('subscription_id', '=', id).executeTakeFirst(),
      ];
      if (left.every((row) => row === undefined)) await endPlace(transaction, id, 'unsubscribed', now);
    }
  });
}
