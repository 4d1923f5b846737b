import { type Kysely, sql } from 'kysely';
import type { Address } from '../../chat/sender.ts';
import type { Tables } from '../../storage/tables.ts';

/** Forgets a place: its settings, what it follows, its own dates. What was planned for it is not sent. @param now epoch milliseconds */
export async function endPlace(db: Kysely<Tables>, id: number, reason: string, now: number): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'skipped', reason, settled_at: now })
    .where('subscription_id', '=', id)
    .where('state', '=', 'pending')
    .execute();
  await db.deleteFrom('subscriptions').where('id', '=', id).execute();
}

/**
 * Rewrites a conversation's id, topics and all. Where the new one has reminders of its own already the two become one: it
 * keeps its settings, follows what either followed, has the dates of both, and hears nothing twice.
 */
export async function movePlace(
  db: Kysely<Tables>,
  from: Pick<Address, 'platform' | 'channel'>,
  channel: string,
  now: number,
): Promise<void> {
  if (from.channel === channel) return;
  const moving = await db
    .selectFrom('subscriptions')
    .select(['id', 'thread'])
    .where('platform', '=', from.platform)
    .where('channel', '=', from.channel)
    .execute();
  for (const { id, thread } of moving) {
    const there = await db
      .selectFrom('subscriptions')
      .select('id')
      .where('platform', '=', from.platform)
      .where('channel', '=', channel)
      .where('thread', '=', thread)
      .executeTakeFirst();
    if (there === undefined) await db.updateTable('subscriptions').set({ channel }).where('id', '=', id).execute();
    else await merge(db, id, there.id, now);
  }
}

async function merge(db: Kysely<Tables>, from: number, into: number, now: number): Promise<void> {
  await sql`insert into follows (subscription_id, service) select ${into}, service from follows where subscription_id = ${from}
    on conflict do nothing`.execute(db);
  await db.updateTable('countdowns').set({ subscription_id: into }).where('subscription_id', '=', from).execute();
  // What both were to hear stays with the delivery that was there first; the other one says it no more.
  await sql`update or ignore reminders set subscription_id = ${into} where subscription_id = ${from}`.execute(db);
  await db.deleteFrom('reminders').where('subscription_id', '=', from).execute();
  await db.updateTable('deliveries').set({ subscription_id: into }).where('subscription_id', '=', from).execute();
  await db.deleteFrom('subscriptions').where('id', '=', from).execute();
  await db.updateTable('subscriptions').set({ next_due_at: now }).where('id', '=', into).execute();
}
