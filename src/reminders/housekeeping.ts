import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { immediately } from '../storage/transaction.ts';
import { dropPassedCountdowns } from './subscriptions/countdowns.ts';
import { endLongGone } from './subscriptions/whereabouts.ts';

/** What became of a delivery can be looked up for so long. */
const KEPT_MS = 60 * 86_400_000;
const BATCH = 2000;

/** Once a day: forgets what nobody needs any more. @param now epoch milliseconds. @returns how many places ended */
export async function keepHouse(db: Kysely<Tables>, now: number): Promise<number> {
  await dropPassedCountdowns(db, now);
  while ((await forgetDeliveries(db, now)) === BATCH);
  return await endLongGone(db, now);
}

async function forgetDeliveries(db: Kysely<Tables>, now: number): Promise<number> {
  return await immediately(db, async (transaction) => {
    const old = await transaction
      .selectFrom('deliveries')
      .select('id')
      .where('settled_at', '<', now - KEPT_MS)
      .limit(BATCH)
      .execute();
    const ids = JSON.stringify(old.map(({ id }) => id));
    const listed = sql<number>`(select value from json_each(${ids}))`;
    await transaction.deleteFrom('reminders').where('delivery_id', 'in', listed).execute();
    await transaction.deleteFrom('deliveries').where('id', 'in', listed).execute();
    return old.length;
  });
}
