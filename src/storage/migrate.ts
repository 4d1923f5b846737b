import type { Database } from 'better-sqlite3';

export interface Migration {
  /** Starts with its number, such as "0001-settings". */
  readonly name: string;
  readonly statements: readonly string[];
}

/** The database was written by a newer Objector, or is not Objector's at all. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/**
 * Brings the database up to date. Each migration records itself in its own transaction, so a killed process leaves
 * either all of it or nothing, and of two processes that start together one waits and then finds it done.
 * @throws SchemaError when the database holds a migration that this code does not know
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  database.exec('create table if not exists migrations (name text primary key, applied_at text not null) strict');
  const known = new Set(migrations.map((migration) => migration.name));
  for (const name of applied(database)) {
    if (!known.has(name))
      throw new SchemaError(`the database is newer than this version of Objector: it holds "${name}"`);
  }
  for (const migration of migrations) apply(database, migration);
}

function apply(database: Database, migration: Migration): void {
  database
    .transaction(() => {
      if (applied(database).includes(migration.name)) return;
      for (const statement of migration.statements) database.exec(statement);
      database.prepare("insert into migrations (name, applied_at) values (?, datetime('now'))").run(migration.name);
    })
    .immediate();
}

function applied(database: Database): string[] {
  return database
    .prepare<[], { name: string }>('select name from migrations order by name')
    .all()
    .map((row) => row.name);
}
