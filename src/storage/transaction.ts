import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Runs `work` in one transaction that takes the write lock first. Kysely's own transactions begin deferred: reading
 * and then writing would fail at once when another process has written in between, whatever the busy timeout.
 * Kysely keeps one connection, so nothing else runs between the first and the last statement.
 */
export function immediately<T>(db: Kysely<Tables>, work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      // A full disk ends the transaction by itself: that there is none left must not hide why.
      await sql`rollback`.execute(connection).catch(() => {});
      throw error;
    }
  });
}
