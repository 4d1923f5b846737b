import BetterSqlite3, { type Database } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { createPersonal } from './personal.ts';
import { createSettings } from './settings.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * Opens the store and brings its tables up to date.
 * @param url `file:` and a path, or `file::memory:`
 * @throws SchemaError when the database is newer than the code; SqliteError when it cannot be opened or written
 */
export function openStore(url: string): Store {
  const database = openDatabase(url.slice('file:'.length));
  migrate(database, MIGRATIONS);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return { db, settings: createSettings(db), personal: createPersonal(db), close: () => db.destroy() };
}

function openDatabase(path: string): Database {
  const database = new BetterSqlite3(path, { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  // A WAL file opens with NORMAL, where a power cut may take back the last commits: a sent reminder would be sent again.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  return database;
}
