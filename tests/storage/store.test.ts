import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate, SchemaError } from '#storage/migrate.ts';
import { MIGRATIONS } from '#storage/migrations/index.ts';
import { openStore } from '#storage/open.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'objector-store-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));
const path = () => join(directory, 'objector.db');

describe('the database', () => {
  test('is opened so that a power cut takes nothing back', async () => {
    for (let round = 0; round < 2; round++) {
      const store = openStore(`file:${path()}`);
      const { rows } = await store.db.getExecutor().executeQuery(compiled('pragma synchronous'));
      expect(rows).toEqual([{ synchronous: 2 }]);
      const mode = await store.db.getExecutor().executeQuery(compiled('pragma journal_mode'));
      expect(mode.rows).toEqual([{ journal_mode: 'wal' }]);
      await store.close();
    }
  });

  test('of a newer version is refused', async () => {
    await openStore(`file:${path()}`).close();
    const database = new BetterSqlite3(path());
    database.exec("insert into migrations values ('9999-from-the-future', datetime('now'))");
    database.close();
    expect(() => openStore(`file:${path()}`)).toThrow(SchemaError);
    expect(() => openStore(`file:${path()}`)).toThrow(/newer than this version .*9999-from-the-future/);
  });

  test('is migrated whole or not at all', () => {
    const database = new BetterSqlite3(':memory:');
    const half = { name: '0009-half', statements: ['create table first (id text) strict', 'create nonsense'] };
    expect(() => migrate(database, [...MIGRATIONS, half])).toThrow();
    expect(database.prepare("select name from sqlite_schema where name = 'first'").all()).toEqual([]);
    expect(database.prepare('select name from migrations').pluck().all()).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  test('migrations are numbered without gaps', () => {
    expect(MIGRATIONS.map(({ name }) => Number(name.slice(0, 4)))).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});

describe('settings', () => {
  const person = { kind: 'person', platform: 'discord', id: '1300000000000000001' } as const;

  test('keep a snowflake exactly, and outlive a restart', async () => {
    const first = openStore(`file:${path()}`);
    await first.settings.write(person, { language: 'nl', country: 'BE' });
    await first.settings.write({ ...person, id: '1300000000000000000' }, { language: 'fr' });
    await first.close();
    const second = openStore(`file:${path()}`);
    expect(await second.settings.read(person)).toEqual({ language: 'nl', country: 'BE', timeZone: null });
    await second.close();
  });

  test('change what is named only, and forget what is null', async () => {
    const store = openStore('file::memory:');
    await store.settings.write(person, { language: 'nl', timeZone: 'Europe/Brussels' });
    expect(await store.settings.write(person, { country: 'BE', language: null })).toEqual({
      language: null,
      country: 'BE',
      timeZone: 'Europe/Brussels',
    });
    await store.close();
  });

  test('of a person and a channel with the same id are two things', async () => {
    const store = openStore('file::memory:');
    await store.settings.write(person, { language: 'nl' });
    expect(await store.settings.read({ ...person, kind: 'channel' })).toEqual({
      language: null,
      country: null,
      timeZone: null,
    });
    await store.close();
  });

  test('are erased for good', async () => {
    const store = openStore('file::memory:');
    await store.settings.write(person, { language: 'nl' });
    expect(await store.personal.read({ ...person, privateChat: null })).toMatchObject({ settings: { language: 'nl' } });
    expect(await store.personal.erase({ ...person, privateChat: null })).toBe(true);
    expect(await store.personal.read({ ...person, privateChat: null })).toBeNull();
    expect(await store.personal.erase({ ...person, privateChat: null })).toBe(false);
    await store.close();
  });
});

function compiled(text: string) {
  return { sql: text, parameters: [], query: { kind: 'RawNode' } as never, queryId: { queryId: text } };
}
