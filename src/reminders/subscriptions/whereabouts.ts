import { type Kysely, sql } from 'kysely';
import type { Address } from '../../chat/sender.ts';
import type { Tables } from '../../storage/tables.ts';
import { immediately } from '../../storage/transaction.ts';
import { endPlace, movePlace } from './changes.ts';

/** A place that was left or deleted is remembered so long: the bot may be let in again. */
const GONE_FOR_MS = 72 * 3_600_000;

/** The platform says that the bot is out of a place, topics and all. One word never wipes a list: it is suspended. */
export async function suspendGone(
  db: Kysely<Tables>,
  { platform, channel, thread }: Address,
  now: number,
): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({
      suspended: 'gone',
      failures: sql<number>`max(failures, 1)`,
      first_failure_at: sql<number>`coalesce(first_failure_at, ${now})`,
    })
    .where('platform', '=', platform)
    .where('channel', '=', channel)
    .$if(thread !== null, (query) => query.where('thread', '=', thread ?? ''))
    .execute();
}

/** The bot is in again: what was held back is sent, where it is still true. */
export async function resumeBack(db: Kysely<Tables>, { platform, channel }: Address, now: number): Promise<void> {
  await immediately(db, async (transaction) => {
    const back = await transaction
      .updateTable('subscriptions')
      .set({ suspended: null, failures: 0, first_failure_at: null })
      .where('platform', '=', platform)
      .where('channel', '=', channel)
      .where('suspended', 'is not', null)
      .returning('id')
      .execute();
    if (back.length === 0) return;
    const ids = back.map(({ id }) => id);
    await transaction
      .updateTable('deliveries')
      .set({ next_try_at: now })
      .where('subscription_id', 'in', ids)
      .where('state', '=', 'pending')
      .execute();
  });
}

export async function followMove(
  db: Kysely<Tables>,
  platform: Address['platform'],
  from: string,
  to: string,
  now: number,
): Promise<void> {
  await immediately(db, (transaction) => movePlace(transaction, { platform, channel: from }, to, now));
}

/** Ends what has been gone for days. @returns how many places */
export async function endLongGone(db: Kysely<Tables>, now: number): Promise<number> {
  return await immediately(db, async (transaction) => {
    const gone = await transaction
      .selectFrom('subscriptions')
      .select('id')
      .where('suspended', '=', 'gone')
      .where('first_failure_at', '<', now - GONE_FOR_MS)
      .execute();
    for (const { id } of gone) await endPlace(transaction, id, 'ended: gone', now);
    return gone.length;
  });
}
