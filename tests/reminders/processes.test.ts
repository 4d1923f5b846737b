import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeProcess, giveUpLease, LEASE_MS, takeLease } from '#reminders/lease.ts';
import { openStore } from '#storage/open.ts';
import { count, createWorld, follow, place, settle, type World } from './world.ts';

let directory: string;
let world: World;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'objector-reminders-'));
});
afterEach(async () => {
  await world?.close();
  rmSync(directory, { recursive: true, force: true });
});
const here = place('discord', '100');

describe('two processes on one database', () => {
  test('one plans and sends, the other stands by', async () => {
    world = await createWorld('2027-05-20T06:59Z');
    await count(world.store, here, '2027-05-27', 'Ours', { days: [7, 6] });
    const second = world.another();
    await world.reminders.start();
    await second.start();
    vi.setSystemTime(Temporal.Instant.from('2027-05-20T07:00Z').epochMilliseconds);
    expect(await second.tick()).toBe(0);
    expect(await world.reminders.tick()).toBe(1);
    await settle();
    expect(world.discord.arrived).toHaveLength(1);
    await second.stop();
  });

  test('the other takes over within a minute when the first hangs', async () => {
    world = await createWorld('2027-05-20T07:00Z');
    await world.store.db
      .insertInto('leases')
      .values({ name: 'reminders', holder: 'elsewhere 1 x', expires_at: Date.now() + LEASE_MS })
      .execute();
    await follow(world.store, here);
    await world.reminders.start();
    expect(world.logged).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.logged).toContainEqual(expect.objectContaining({ message: 'reminders are planned and sent here' }));
  });

  test('one that finds it has been replaced sends nothing more', async () => {
    world = await createWorld('2027-05-20T06:59Z');
    await count(world.store, here, '2027-05-27', 'Ours', { days: [7] });
    await world.reminders.start();
    await world.store.db
      .updateTable('leases')
      .set({ holder: 'elsewhere 1 x', expires_at: Date.now() + 100_000 })
      .execute();
    await world.at('2027-05-20T07:00Z');
    expect(await world.states()).toEqual([]);
    // Nor what was planned already.
    await sql`insert into deliveries (subscription_id, platform, state, due_at, next_try_at) values (1, 'discord', 'pending', 0, 0)`.execute(
      world.store.db,
    );
    await sql`insert into reminders (subscription_id, date_key, days_before, delivery_id) values (1, 'own:1', 7, 1)`.execute(
      world.store.db,
    );
    await world.reminders.tick();
    await settle();
    expect(world.discord.tries).toEqual([]);
    expect(await world.states()).toEqual(['pending']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(world.logged).toContainEqual(
      expect.objectContaining({ message: 'another process has taken over the reminders' }),
    );
  });

  test('a normal stop hands over at once', async () => {
    world = await createWorld('2027-05-20T06:59Z');
    await world.reminders.start();
    await world.reminders.stop();
    expect((await world.reminders.status()).isRunning).toBe(false);
    world.reminders = world.another();
    await world.reminders.start();
    expect((await world.reminders.status()).isRunning).toBe(true);
  });

  test('what one has taken in hand the other does not send', async () => {
    world = await createWorld('2027-05-20T06:59Z');
    await count(world.store, place('telegram', '-1'), '2027-05-27', 'Ours', { days: [7] });
    await world.reminders.start();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    world.telegram.answer = () => promise;
    await world.at('2027-05-20T07:00Z');
    expect(await world.states()).toEqual(['sending']);
    // Another one takes over while the first waits for the platform's answer.
    await world.store.db.deleteFrom('leases').execute();
    const second = world.another();
    await second.start();
    expect(await world.states()).toEqual(['unknown: the process ended while it was being sent']);
    resolve(undefined);
    await settle();
    // It had been posted, and who posted it says so.
    expect(await world.states()).toEqual(['sent']);
    expect(world.telegram.tries).toHaveLength(1);
    await second.stop();
  });
});

describe('the lease', () => {
  test('belongs to one, until it runs out or is given up', async () => {
    world = await createWorld('2027-05-20T06:59Z');
    const { db } = world.store;
    const [one, two] = [describeProcess('one'), describeProcess('two')];
    expect(await takeLease(db, one, 0)).toBe(true);
    expect(await takeLease(db, one, 10_000)).toBe(true);
    expect(await takeLease(db, two, 20_000)).toBe(false);
    expect(await takeLease(db, two, 10_000 + LEASE_MS)).toBe(true);
    expect(await takeLease(db, one, 11_000 + LEASE_MS)).toBe(false);
    await giveUpLease(db, two);
    expect(await takeLease(db, one, 12_000 + LEASE_MS)).toBe(true);
  });

  test('of a process of this machine that is gone is free at once', async () => {
    world = await createWorld('2027-05-20T06:59Z');
    const { db } = world.store;
    const own = describeProcess('own');
    // No process has this id: Linux counts to 4,194,304.
    const gone = own.replace(` ${process.pid} `, ' 99999999 ');
    expect(await takeLease(db, gone, 0)).toBe(true);
    expect(await takeLease(db, own, 1)).toBe(true);
    await giveUpLease(db, own);
    // A container that starts again gets the same process id.
    expect(await takeLease(db, own.replace('own', 'before'), 2)).toBe(true);
    expect(await takeLease(db, own, 3)).toBe(true);
    await giveUpLease(db, own);
    // The same id on another machine says nothing.
    expect(await takeLease(db, `elsewhere ${own}`, 4)).toBe(true);
    expect(await takeLease(db, own, 5)).toBe(false);
  });
});

describe('a database that cannot be written', () => {
  const path = () => join(directory, 'objector.db');
  const errors = () =>
    world.logged
      .filter(({ level }) => level === 'error')
      .map(({ message, fields }) => `${message} (${'cause' in fields ? fields.cause : ''})`);

  async function due() {
    world = await createWorld('2027-05-20T06:59Z', { url: `file:${path()}` });
    await count(world.store, here, '2027-05-27', 'Ours', { days: [7] });
    await count(world.store, place('telegram', '-1'), '2027-05-27', 'Ours', { days: [7] });
    await world.reminders.start();
  }

  test('because the disk is full: said clearly, nothing is sent, and all goes out when there is room', async () => {
    await due();
    // SQLite's own limit stands for a full disk: the same error, at the same places.
    await sql`pragma max_page_count = 1`.execute(world.store.db);
    await fill();
    vi.setSystemTime(Temporal.Instant.from('2027-05-20T07:00Z').epochMilliseconds);
    await expect(world.reminders.tick()).rejects.toThrow(/full/);
    await settle();
    expect(world.discord.tries.length + world.telegram.tries.length).toBe(0);
    expect((await world.states()).filter((state) => !state.startsWith('sent'))).toEqual([]);
    await sql`pragma max_page_count = 1000000`.execute(world.store.db);
    await world.at('2027-05-20T07:01Z');
    expect(world.discord.arrived).toHaveLength(1);
    expect(world.telegram.arrived).toHaveLength(1);
  });

  /** Takes what room there is in the pages of the file. */
  async function fill() {
    for (let index = 0; index < 400; index++) {
      const values = {
        subscription_id: 9,
        platform: 'discord',
        state: 'sent',
        reason: 'x'.repeat(40),
        due_at: 0,
        next_try_at: 0,
      } as const;
      try {
        await world.store.db
          .insertInto('deliveries')
          .values({ ...values, claimed_at: null, doubtful_since: null, message_id: null, settled_at: null })
          .execute();
        await world.store.db
          .insertInto('reminders')
          .values({ subscription_id: 9, date_key: 'x'.repeat(60), days_before: index, delivery_id: index })
          .execute();
      } catch {
        await world.store.db.deleteFrom('deliveries').where('id', '=', -1).execute();
      }
    }
  }

  test('because it is read-only: said clearly, and nothing is sent', async () => {
    await due();
    await sql`pragma query_only = on`.execute(world.store.db);
    vi.setSystemTime(Temporal.Instant.from('2027-05-20T07:00Z').epochMilliseconds);
    await expect(world.reminders.tick()).rejects.toThrow(/readonly/);
    await vi.advanceTimersByTimeAsync(20_000);
    await settle();
    expect(world.discord.tries.length + world.telegram.tries.length).toBe(0);
    expect(errors()).toContainEqual(expect.stringMatching(/stand still.*readonly/));
    await sql`pragma query_only = off`.execute(world.store.db);
    await world.at('2027-05-20T07:05Z');
    expect(world.discord.arrived).toHaveLength(1);
  });

  test('while planned messages wait: none is sent that could not be recorded', async () => {
    await due();
    world.discord.answer = async () => ({ kind: 'not-sent', retryAfterMs: 60_000, scope: 'address', cause: '429' });
    world.telegram.answer = world.discord.answer;
    await world.at('2027-05-20T07:00Z');
    const before = world.discord.tries.length;
    world.discord.answer = null;
    world.telegram.answer = null;
    await sql`pragma query_only = on`.execute(world.store.db);
    await vi.advanceTimersByTimeAsync(120_000);
    await settle();
    expect(world.discord.tries).toHaveLength(before);
    expect(errors()).toContainEqual(expect.stringMatching(/stand still: the database cannot be used.*readonly/));
    await sql`pragma query_only = off`.execute(world.store.db);
    await vi.advanceTimersByTimeAsync(30_000);
    await settle();
    expect(world.discord.arrived).toHaveLength(1);
    expect(world.logged).toContainEqual(expect.objectContaining({ message: 'the database can be used again' }));
  });

  test('after a message has left: its outcome is written as soon as it can be, and it is not sent again', async () => {
    await due();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    world.telegram.answer = () => promise;
    await world.at('2027-05-20T07:00Z');
    await sql`pragma query_only = on`.execute(world.store.db);
    resolve(undefined);
    await vi.advanceTimersByTimeAsync(3000);
    await settle();
    expect(await world.states()).toContain('sending');
    await sql`pragma query_only = off`.execute(world.store.db);
    world.telegram.answer = null;
    await vi.advanceTimersByTimeAsync(60_000);
    await settle();
    expect(world.telegram.tries).toHaveLength(1);
    expect(await world.states()).toEqual(['sent', 'sent']);
  });

  test('because another process has locked it', async () => {
    await due();
    await sql`pragma busy_timeout = 1`.execute(world.store.db);
    const other = new BetterSqlite3(path());
    other.exec('begin immediate');
    vi.setSystemTime(Temporal.Instant.from('2027-05-20T07:00Z').epochMilliseconds);
    await expect(world.reminders.tick()).rejects.toThrow(/locked/);
    expect(world.discord.tries).toEqual([]);
    other.exec('rollback');
    other.close();
    await world.at('2027-05-20T07:01Z');
    expect(world.discord.arrived).toHaveLength(1);
  });

  test('at the start is waited for', async () => {
    await openStore(`file:${path()}`).close();
    world = await createWorld('2027-05-20T06:59Z', { url: `file:${path()}` });
    await sql`pragma query_only = on`.execute(world.store.db);
    await world.reminders.start();
    expect(errors()).toEqual([expect.stringMatching(/cannot start: the database cannot be used/)]);
    await sql`pragma query_only = off`.execute(world.store.db);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await world.reminders.status()).isRunning).toBe(true);
  });
});

describe('a clock', () => {
  test('that jumps ahead and back again neither loses nor doubles', async () => {
    world = await createWorld('2027-05-19T00:00Z');
    await world.reminders.start();
    await count(world.store, here, '2027-05-27', 'Ours', { days: [7, 6] });
    await count(world.store, place('discord', '200'), '2027-06-27', 'Later', { days: [30] });
    // An hour too far for a minute: the 7-days reminder goes out then, and only then.
    await world.at('2027-05-20T07:30Z');
    await world.at('2027-05-20T06:31Z');
    await world.at('2027-05-20T07:00Z');
    await world.at('2027-05-21T07:00Z');
    await world.at('2027-05-28T07:00Z');
    const heard = world.discord.arrived.map(
      ({ address, reply }) => `${address.channel} ${reply.blocks[0]?.kind === 'heading' ? reply.blocks[0].text : ''}`,
    );
    expect(heard).toEqual(['100 In 7 days: Ours', '100 In 6 days: Ours', '200 In 30 days: Later']);
  });

  test('that was a year ahead and is set right plans what is ahead of the right day', async () => {
    world = await createWorld('2026-05-19T00:00Z');
    await world.reminders.start();
    await count(world.store, here, '2026-12-27', 'Ours', { days: [7, 0] });
    await world.at('2026-05-19T00:01Z');
    await world.at('2027-05-20T07:00Z');
    expect(world.discord.arrived).toEqual([]);
    expect(await world.states()).toEqual(['skipped: passed']);
    await world.at('2026-05-19T00:05Z');
    await world.at('2026-12-20T08:00Z');
    await world.at('2026-12-27T08:00Z');
    expect(world.discord.arrived.map(({ reply }) => reply.blocks[0])).toEqual([
      { kind: 'heading', text: 'In 7 days: Ours' },
      { kind: 'heading', text: 'Today: Ours' },
    ]);
  });
});

test('a normal stop leaves nothing unknown', async () => {
  world = await createWorld('2027-05-20T06:59Z');
  for (let index = 0; index < 30; index++)
    await count(world.store, place('telegram', String(index)), '2027-05-27', 'Ours', { days: [7] });
  await world.reminders.start();
  const waiting: (() => void)[] = [];
  world.telegram.answer = () => new Promise<undefined>((resolve) => waiting.push(() => resolve(undefined)));
  await world.at('2027-05-20T07:00Z');
  expect(world.telegram.tries.length).toBe(8);
  const stopped = world.reminders.stop();
  await settle();
  for (const answer of waiting) answer();
  await stopped;
  const states = await world.states();
  expect(states.filter((state) => state === 'sent')).toHaveLength(8);
  expect(states.filter((state) => state === 'pending')).toHaveLength(22);
  world.reminders = world.another();
});
