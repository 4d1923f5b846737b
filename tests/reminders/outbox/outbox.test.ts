import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '#chat/sender.ts';
import { count, createWorld, follow, place, settle, type World } from '../world.ts';

let world: World;
afterEach(() => world.close());

const HOUR = 3_600_000;
const AMBIGUOUS: Outcome = { kind: 'ambiguous', cause: 'cut' };
const ACCEPTED: Outcome = { kind: 'ambiguous', cause: 'cut after it was accepted' };
const refused = (lasting = false): Outcome => ({ kind: 'refused', reason: 'no-permission', lasting, cause: '403' });

/** One place on each platform whose reminder is due on 20 May 2027 at 07:00 UTC. */
async function due(start = '2027-05-20T06:00Z') {
  world = await createWorld(start);
  await count(world.store, place('discord', '100'), '2027-05-27', 'Ours', { days: [7] });
  await count(world.store, place('telegram', '-100'), '2027-05-27', 'Ours', { days: [7] });
  await world.reminders.start();
}
/** Lets time pass, and what it brings happen; hours are leapt over, with a look in each. */
async function pass(milliseconds: number) {
  const leaps = Math.floor(milliseconds / HOUR);
  for (let hour = 0; hour < leaps; hour++) {
    vi.setSystemTime(Date.now() + HOUR);
    await world.reminders.tick();
    await settle();
  }
  for (let left = milliseconds - leaps * HOUR; left > 0; left -= 60_000) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 60_000));
    await settle();
  }
}
const places = () =>
  world.store.db
    .selectFrom('subscriptions')
    .select(['platform', 'channel', 'suspended', 'failures'])
    .orderBy('id')
    .execute();

describe('a message of which it is not known whether it arrived', () => {
  test('is sent again with the same key where that is safe, and arrives once', async () => {
    await due();
    world.discord.answer = (_, nth) => (nth <= 2 ? ACCEPTED : undefined);
    await world.at('2027-05-20T07:00Z');
    await pass(30_000);
    expect(world.discord.tries).toHaveLength(3);
    expect(new Set(world.discord.tries.map(({ key }) => key)).size).toBe(1);
    expect(world.discord.arrived).toHaveLength(1);
    expect(await world.states()).toEqual(['sent', 'sent']);
  });

  test('is never sent again where that is not safe, and is reported', async () => {
    await due();
    world.telegram.answer = () => AMBIGUOUS;
    await world.at('2027-05-20T07:00Z');
    await pass(HOUR);
    expect(world.telegram.tries).toHaveLength(1);
    expect(await world.states()).toContain('unknown: cut');
    expect(world.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', message: expect.stringContaining('not sent again') }),
    );
    expect((await world.reminders.status()).problems).toContainEqual({
      platform: 'telegram',
      state: 'unknown',
      reason: 'cut',
      count: 1,
    });
  });

  test.each([
    ['posted', 1, 'sent: found in the history'],
    ['absent', 2, 'sent'],
  ] as const)('is looked for in the history once repeating is not safe any more: %s', async (history, tries, state) => {
    await due();
    world.discord.answer = (_, nth) => (nth === 1 ? AMBIGUOUS : undefined);
    world.discord.history = history;
    await world.at('2027-05-20T07:00Z');
    await world.reminders.stop();
    vi.setSystemTime(Temporal.Instant.from('2027-05-20T07:10Z').epochMilliseconds);
    world.reminders = world.another();
    await world.reminders.start();
    await pass(10_000);
    expect(world.discord.looks).toHaveLength(1);
    expect(world.discord.tries).toHaveLength(tries);
    expect((await world.states())[0]).toBe(state);
  });

  test('is given up only when the history stays unreadable', async () => {
    await due();
    world.discord.answer = () => AMBIGUOUS;
    world.discord.history = 'unreadable';
    await world.at('2027-05-20T07:00Z');
    await pass(30 * 60_000);
    expect((await world.states())[0]).toMatch(/^pending/);
    const tries = world.discord.tries.length;
    await pass(60 * 60_000);
    expect((await world.states())[0]).toBe('unknown: the history cannot be read');
    expect(world.discord.tries).toHaveLength(tries);
  });
});

describe('what certainly was not sent', () => {
  test('is sent when the platform says, not before', async () => {
    await due();
    world.telegram.answer = (_, nth) =>
      nth === 1 ? { kind: 'not-sent', retryAfterMs: 30_000, scope: 'address', cause: '429' } : undefined;
    await world.at('2027-05-20T07:00Z');
    await pass(29_000);
    expect(world.telegram.tries).toHaveLength(1);
    await pass(2000);
    expect(world.telegram.arrived).toHaveLength(1);
  });

  test('waits out an outage with growing pauses, and then goes out', async () => {
    await due();
    let down = true;
    world.telegram.answer = () =>
      down ? { kind: 'not-sent', retryAfterMs: null, scope: 'platform', cause: 'ECONNREFUSED' } : undefined;
    await world.at('2027-05-20T07:00Z');
    await pass(20 * 60_000);
    const tries = world.telegram.tries.length;
    expect(tries).toBeGreaterThan(5);
    expect(tries).toBeLessThan(40);
    down = false;
    await pass(120_000);
    expect(world.telegram.arrived).toHaveLength(1);
  });

  test('and whose day passes meanwhile is skipped', async () => {
    world = await createWorld('2027-05-27T06:00Z');
    await count(world.store, place('discord', '100'), '2027-05-27', 'Ours', { days: [0] });
    await world.reminders.start();
    world.discord.answer = () => ({ kind: 'not-sent', retryAfterMs: null, scope: 'platform', cause: 'ECONNREFUSED' });
    await world.at('2027-05-27T07:00Z');
    await pass(16 * HOUR);
    expect(await world.states()).toEqual(['skipped: passed']);
  });

  test('is overtaken by the next reminder of the same date: one message', async () => {
    world = await createWorld('2027-05-20T06:00Z');
    await count(world.store, place('discord', '100'), '2027-05-27', 'Ours', { days: [7, 6] });
    await world.reminders.start();
    let down = true;
    world.discord.answer = () =>
      down ? { kind: 'not-sent', retryAfterMs: null, scope: 'platform', cause: 'ECONNREFUSED' } : undefined;
    await world.at('2027-05-20T07:00Z');
    await world.at('2027-05-21T07:00Z');
    down = false;
    await pass(180_000);
    expect(world.discord.arrived).toHaveLength(1);
    expect(await world.states()).toEqual(['skipped: overtaken', 'sent']);
  });
});

describe('a place that refuses', () => {
  test('is suspended with the reason, tried again, and well when it takes messages', async () => {
    await due();
    world.discord.answer = (_, nth) => (nth === 1 ? refused() : undefined);
    await world.at('2027-05-20T07:00Z');
    expect((await places())[0]).toMatchObject({ suspended: 'no-permission', failures: 1 });
    expect((await world.reminders.status()).suspended).toEqual([
      { platform: 'discord', reason: 'no-permission', places: 1 },
    ]);
    await pass(HOUR + 60_000);
    expect(world.discord.arrived).toHaveLength(1);
    expect((await places())[0]).toMatchObject({ suspended: null, failures: 0 });
  });

  test('is tried at once when it is set up again', async () => {
    await due();
    world.discord.answer = (_, nth) => (nth === 1 ? refused() : undefined);
    await world.at('2027-05-20T07:00Z');
    await follow(world.store, place('discord', '100'), [], { days: [7] });
    await world.at('2027-05-20T07:05Z');
    expect(world.discord.arrived).toHaveLength(1);
    expect((await places())[0]).toMatchObject({ suspended: null, failures: 0 });
  });

  test('is ended only after three refusals over three days', async () => {
    await due();
    world.discord.answer = () => refused();
    await world.at('2027-05-20T07:00Z');
    await pass(70 * HOUR);
    expect(world.discord.tries.length).toBeGreaterThanOrEqual(3);
    expect(await places()).toHaveLength(2);
    await pass(30 * HOUR);
    expect(await places()).toMatchObject([{ platform: 'telegram' }]);
    expect(world.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', message: expect.stringContaining('ended') }),
    );
  });

  test('for good is ended when it says so again a day later, never on one word', async () => {
    await due();
    world.discord.answer = () => refused(true);
    await world.at('2027-05-20T07:00Z');
    expect(await places()).toHaveLength(2);
    await pass(40 * HOUR);
    expect(await places()).toMatchObject([{ platform: 'telegram' }]);
  });

  test('in an outage with many others is not ended', async () => {
    world = await createWorld('2027-05-20T06:00Z');
    for (let index = 0; index < 40; index++)
      await count(world.store, place('discord', String(index)), '2027-05-27', 'Ours', { days: [7] });
    await world.reminders.start();
    world.discord.answer = () => refused(true);
    await world.at('2027-05-20T07:00Z');
    await pass(2 * HOUR);
    expect(await places()).toHaveLength(40);
    world.discord.answer = null;
    await pass(6 * HOUR);
    expect(new Set(world.discord.arrived.map(({ address }) => address.channel)).size).toBe(40);
    expect((await places()).every(({ suspended }) => suspended === null)).toBe(true);
  });

  test('that was left is suspended, may come back, and is ended when it does not', async () => {
    world = await createWorld('2027-05-20T06:00Z');
    await count(world.store, place('discord', '100'), '2027-12-01', 'Ours');
    await count(world.store, place('telegram', '-100'), '2027-12-01', 'Ours');
    await world.reminders.start();
    await world.reminders.onGone(place('telegram', '-100'));
    expect((await places())[1]).toMatchObject({ suspended: 'gone' });
    await world.reminders.onBack(place('telegram', '-100'));
    expect((await places())[1]).toMatchObject({ suspended: null });
    await world.reminders.onGone(place('telegram', '-100'));
    await pass(4 * 24 * HOUR);
    await world.reminders.tick();
    expect(await places()).toMatchObject([{ platform: 'discord' }]);
  });
});

describe('a conversation that moved', () => {
  test('is followed, topics and all, and the message goes there', async () => {
    await due();
    await count(world.store, place('telegram', '-100', '7'), '2027-05-27', 'In a topic', { days: [1] });
    world.telegram.answer = ({ address }) =>
      address.channel === '-100' ? { kind: 'moved', channel: '-200' } : undefined;
    await world.at('2027-05-20T07:00Z');
    await pass(1000);
    expect(world.telegram.arrived.map(({ address }) => address.channel)).toEqual(['-200']);
    expect((await places()).filter(({ platform }) => platform === 'telegram').map(({ channel }) => channel)).toEqual([
      '-200',
      '-200',
    ]);
  });

  test('becomes one with what is there already, and hears nothing twice', async () => {
    await due();
    await count(world.store, place('telegram', '-200'), '2027-05-27', 'Theirs', { days: [7] });
    world.telegram.answer = ({ address }) =>
      address.channel === '-100' ? { kind: 'moved', channel: '-200' } : undefined;
    await world.at('2027-05-20T07:00Z');
    await pass(2000);
    expect((await places()).filter(({ platform }) => platform === 'telegram')).toHaveLength(1);
    expect(world.telegram.arrived.map(({ address }) => address.channel)).toEqual(['-200', '-200']);
    expect(world.telegram.arrived.map(({ reply }) => reply.blocks[0])).toEqual([
      { kind: 'heading', text: 'In 7 days: Theirs' },
      { kind: 'heading', text: 'In 7 days: Ours' },
    ]);
  });
});

describe('two that become one', () => {
  test('hear of a date that both were told of once', async () => {
    world = await createWorld('2026-11-24T12:00Z');
    await world.reminders.start();
    await follow(world.store, place('telegram', '-100'));
    await follow(world.store, place('telegram', '-200'));
    world.telegram.answer = ({ address }) =>
      address.channel === '-100' ? { kind: 'moved', channel: '-200' } : undefined;
    await world.at('2026-11-25T08:00Z');
    await pass(2000);
    expect(world.telegram.arrived).toHaveLength(1);
    expect((await world.states()).sort()).toEqual(['sent', 'skipped: withdrawn']);
  });
});

describe('one message', () => {
  test('that the platform does not take is our fault, and never the subscriber’s loss', async () => {
    await due();
    world.discord.answer = () => ({ kind: 'invalid', cause: '50035' });
    await world.at('2027-05-20T07:00Z');
    await pass(HOUR);
    expect(world.discord.tries).toHaveLength(1);
    expect(await world.states()).toContain('failed: 50035');
    expect((await places())[0]).toMatchObject({ suspended: null, failures: 0 });
    expect(world.logged).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('fault of ours') }),
    );
  });

  test('with a dead token stops the platform, and keeps everything for later', async () => {
    await due();
    world.discord.answer = () => ({ kind: 'unauthorized', cause: '401' });
    await world.at('2027-05-20T07:00Z');
    await pass(HOUR);
    expect(world.discord.tries).toHaveLength(1);
    expect((await world.states())[0]).toBe('pending: 401');
    expect(world.telegram.arrived).toHaveLength(1);
  });

  test('is claimed before it is sent', async () => {
    await due();
    const seen: string[] = [];
    world.discord.answer = async () => {
      seen.push(...(await world.states()));
      return undefined;
    };
    await world.at('2027-05-20T07:00Z');
    expect(seen[0]).toBe('sending');
  });
});
