import { type Kysely, sql } from 'kysely';
import type { Platform } from '../../chat/request.ts';
import type { Tables } from '../../storage/tables.ts';
import { type Delivery, deliveryKey, type Reminder, type Subscriber } from './deliveries.ts';

/** The pending deliveries of a platform that may be tried at `now` (epoch milliseconds), longest due first. */
export async function readDeliveries(
  db: Kysely<Tables>,
  platform: Platform,
  now: number,
  limit: number,
): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('platform', '=', platform)
    .where('state', '=', 'pending')
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const { prefix } = await db.selectFrom('installation').select('prefix').executeTakeFirstOrThrow();
  const reminders = await readReminders(
    db,
    rows.map(({ id }) => id),
  );
  const places = await readPlaces(db, platform, [...new Set(rows.map((row) => row.subscription_id))]);
  return rows.map((row) => ({
    id: row.id,
    key: deliveryKey(prefix, row.id),
    dueAt: row.due_at,
    attempts: row.attempts,
    doubtfulSince: row.doubtful_since,
    reminders: reminders.get(row.id) ?? [],
    place: places.get(row.subscription_id) ?? null,
  }));
}

async function readReminders(db: Kysely<Tables>, deliveries: readonly number[]): Promise<Map<number, Reminder[]>> {
  const { rows } = await sql<{ delivery_id: number; date_key: string; days_before: number; overtaken: 0 | 1 }>`
    select delivery_id, date_key, days_before, exists (
      select 1 from reminders later
      where later.subscription_id = reminders.subscription_id and later.date_key = reminders.date_key
        and later.days_before < reminders.days_before and later.delivery_id <> reminders.delivery_id
    ) as overtaken
    from reminders where delivery_id in (select value from json_each(${JSON.stringify(deliveries)}))`.execute(db);
  const list = rows.map((row) => ({
    delivery: row.delivery_id,
    reminder: { key: row.date_key, daysBefore: row.days_before, overtaken: row.overtaken === 1 },
  }));
  const grouped = Map.groupBy(list, ({ delivery }) => delivery);
  return new Map([...grouped].map(([delivery, all]) => [delivery, all.map(({ reminder }) => reminder)]));
}

async function readPlaces(
  db: Kysely<Tables>,
  platform: Platform,
  ids: readonly number[],
): Promise<Map<number, Subscriber>> {
  const rows = await db.selectFrom('subscriptions').selectAll().where('id', 'in', ids).execute();
  const follows = await db.selectFrom('follows').selectAll().where('subscription_id', 'in', ids).execute();
  const countdowns = await db.selectFrom('countdowns').selectAll().where('subscription_id', 'in', ids).execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        address: { platform, channel: row.channel, thread: row.thread === '' ? null : row.thread },
        zone: row.time_zone,
        language: row.language,
        country: row.country,
        follows: follows.filter((each) => each.subscription_id === row.id).map(({ service }) => service),
        countdowns: countdowns
          .filter((each) => each.subscription_id === row.id)
          .map(({ id, day, title }) => ({ id, day, title })),
        failures: row.failures,
        firstFailureAt: row.first_failure_at,
      },
    ]),
  );
}
