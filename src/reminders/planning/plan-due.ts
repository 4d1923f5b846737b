import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { immediately } from '../../storage/transaction.ts';
import type { Facts } from '../dates/facts.ts';
import { holdsLease } from '../lease.ts';
import { createPlanner, type Plan } from './plan-place.ts';

/** So many places are planned in one transaction: it must not keep a person's question waiting. */
const BATCH = 500;

/**
 * Plans what fell due at places of one platform: each reminder becomes a row that is unique by place, date and days before,
 * each place's reminders one delivery, and the place moves on, all in one transaction. Done twice it changes nothing; what
 * was missed is made up. It looks only at places whose next reminder is due, so it costs what is due.
 * @param now epoch milliseconds
 * @returns how many places were looked at (0: nothing is left) and how many deliveries came of it
 */
export async function planDue(
  db: Kysely<Tables>,
  platform: string,
  facts: Facts,
  now: number,
  holder: string,
): Promise<{ looked: number; planned: number }> {
  return await immediately(db, async (transaction) => {
    const places = await transaction
      .selectFrom('subscriptions')
      .select(['id', 'days', 'minute', 'time_zone', 'country', 'planned_until', 'news_seen'])
      .where('platform', '=', platform)
      .where('next_due_at', '<=', now)
      .where(holdsLease(holder))
      .orderBy('next_due_at')
      .limit(BATCH)
      .execute();
    if (places.length === 0) return { looked: 0, planned: 0 };
    const ids = JSON.stringify(places.map(({ id }) => id));
    const inBatch = sql<number>`(select value from json_each(${ids}))`;
    const follows = Map.groupBy(
      await transaction.selectFrom('follows').selectAll().where('subscription_id', 'in', inBatch).execute(),
      (row) => row.subscription_id,
    );
    const countdowns = Map.groupBy(
      await transaction
        .selectFrom('countdowns')
        .select(['id', 'subscription_id', 'day', 'created_at'])
        .where('subscription_id', 'in', inBatch)
        .execute(),
      (row) => row.subscription_id,
    );
    const planOf = createPlanner(facts, now);
    const plans = places.map((place) => {
      const followed = follows.get(place.id)?.map(({ service }) => service) ?? [];
      return { id: place.id, ...planOf(place, followed, countdowns.get(place.id) ?? []) };
    });
    const planned = await writeDeliveries(
      transaction,
      platform,
      plans.filter(({ due }) => due.length > 0),
    );
    const newsSeen = facts.news.at(-1)?.id ?? 0;
    const moves = JSON.stringify(plans.map(({ id, next }) => [id, next]));
    await sql`
      update subscriptions set planned_until = max(planned_until, ${now}), news_seen = max(news_seen, ${newsSeen}),
        next_due_at = move.value ->> 1
      from json_each(${moves}) as move where subscriptions.id = move.value ->> 0`.execute(transaction);
    return { looked: places.length, planned };
  });
}

/**
 * After the clock was put back: places are planned from the new present on. What was told in that future stays told; what
 * was only planned there, or skipped as past, is planned again when its time comes.
 */
export async function rewind(db: Kysely<Tables>, now: number): Promise<void> {
  await immediately(db, async (transaction) => {
    const ahead = await transaction
      .updateTable('subscriptions')
      .set({ planned_until: now, next_due_at: now })
      .where('planned_until', '>', now)
      .executeTakeFirst();
    if (ahead.numUpdatedRows === 0n) return;
    await sql`delete from reminders where delivery_id in (
      select id from deliveries where due_at > ${now} and state in ('pending', 'skipped'))`.execute(transaction);
    await sql`delete from deliveries where due_at > ${now} and state in ('pending', 'skipped')`.execute(transaction);
  });
}

async function writeDeliveries(
  db: Kysely<Tables>,
  platform: string,
  plans: readonly (Plan & { readonly id: number })[],
): Promise<number> {
  if (plans.length === 0) return 0;
  const deliveries = JSON.stringify(plans.map(({ id, due }) => [id, Math.min(...due.map(({ at }) => at))]));
  const { rows } = await sql<{ id: number; subscription_id: number }>`
    insert into deliveries (subscription_id, platform, state, due_at, next_try_at)
    select value ->> 0, ${platform}, 'pending', value ->> 1, value ->> 1 from json_each(${deliveries}) where true
    returning id, subscription_id`.execute(db);
  const deliveryOf = new Map(rows.map((row) => [row.subscription_id, row.id]));
  const reminders = JSON.stringify(
    plans.flatMap(({ id, due }) => due.map(({ key, daysBefore }) => [id, key, daysBefore, deliveryOf.get(id)])),
  );
  await sql`
    insert into reminders (subscription_id, date_key, days_before, delivery_id)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${reminders}) where true
    on conflict do nothing`.execute(db);
  // Where every reminder had been planned before, there is nothing left to say.
  const written = JSON.stringify(rows.map(({ id }) => id));
  const empty = await sql`
    delete from deliveries where id in (select value from json_each(${written}))
      and not exists (select 1 from reminders where delivery_id = deliveries.id)`.execute(db);
  return rows.length - Number(empty.numAffectedRows ?? 0);
}
