import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '#reminders/dates/known-dates.ts';
import { instantOn } from '#reminders/planning/local-time.ts';
import { removeCountdown } from '#reminders/subscriptions/countdowns.ts';
import { readSubscription, unsubscribe } from '#reminders/subscriptions/subscriptions.ts';
import { count, createWorld, follow, place, settle, type World, withStart } from './world.ts';

let world: World;
afterEach(() => world.close());
const here = place('discord', '100');
const heard = () =>
  world.discord.arrived.map(({ reply }) => (reply.blocks[0]?.kind === 'heading' ? reply.blocks[0].text : ''));

/** A morning without jumps. */
async function steadily(day: string) {
  for (const time of ['07:00Z', '08:00Z', '08:30Z']) await world.at(`${day}T${time}`);
}

describe('a place that changes its mind', () => {
  async function weekAhead() {
    world = await createWorld('2027-05-01T00:00Z', { knowledge: withStart('2027-05-27') });
    await world.reminders.start();
    await follow(world.store, here, ['instagram'], { days: [7, 1] });
  }

  test.each([
    [
      'an earlier hour, that has passed today, before today’s reminder: it comes at once',
      '2027-05-20T06:30Z',
      { minute: 480 },
      ['2027-05-20T06:31Z', '2027-05-20T07:00Z'],
    ],
    [
      'a later hour, before today’s reminder: it comes then',
      '2027-05-20T06:30Z',
      { minute: 600 },
      ['2027-05-20T07:00Z', '2027-05-20T08:00Z'],
    ],
    ['a later hour, after today’s reminder: not again', '2027-05-20T07:30Z', { minute: 600 }, ['2027-05-20T08:00Z']],
    [
      'a zone to the west, after today’s reminder: not again',
      '2027-05-20T07:30Z',
      { zone: 'America/Los_Angeles' },
      ['2027-05-20T16:00Z'],
    ],
    [
      'a zone to the east, before today’s reminder: it comes at once',
      '2027-05-20T06:30Z',
      { zone: 'Asia/Tokyo' },
      ['2027-05-20T06:31Z', '2027-05-20T07:00Z'],
    ],
  ])('to %s', async (_what, at, change, later) => {
    await weekAhead();
    await world.at('2027-05-19T07:00Z');
    if (at > '2027-05-20T07:00Z') await world.at('2027-05-20T07:00Z');
    await world.at(at);
    await follow(world.store, here, [], { days: [7, 1], ...change });
    for (const instant of later) await world.at(instant);
    expect(heard()).toEqual(['In 7 days: Instagram']);
  });

  test('hears nothing of days that had passed when it chose them', async () => {
    await weekAhead();
    await world.at('2027-05-20T07:00Z');
    await world.at('2027-05-22T12:00Z');
    await follow(world.store, here, ['linkedin'], { days: [14, 6, 5, 1] });
    await world.at('2027-05-22T12:01Z');
    // The 22nd is five days before: it is that day, and it has not heard of it yet.
    expect(heard()).toEqual(['In 7 days: Instagram', 'In 5 days: Instagram']);
  });

  test('hears each chosen day of a date once, whatever it changes and whenever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            hours: fc.integer({ min: 1, max: 40 }),
            minute: fc.integer({ min: 0, max: 1439 }),
            zone: fc.constantFrom('Europe/Brussels', 'Asia/Tokyo', 'America/Nuuk', 'Pacific/Kiritimati'),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (changes) => {
          world = await createWorld('2027-05-18T00:00Z');
          await world.reminders.start();
          await count(world.store, here, '2027-05-27', 'Ours', { days: [7, 6, 5, 4, 3, 2, 1, 0] });
          for (const { hours, minute, zone } of changes) {
            vi.setSystemTime(Date.now() + hours * 3_600_000);
            await world.reminders.tick();
            await settle();
            await follow(world.store, here, [], { days: [7, 6, 5, 4, 3, 2, 1, 0], minute, zone });
            await world.reminders.tick();
            await settle();
          }
          const rows = await world.store.db.selectFrom('reminders').select('days_before').execute();
          const planned = rows.map((row) => row.days_before);
          expect(new Set(planned).size).toBe(planned.length);
          // What lies ahead of the last change still comes.
          const last = changes.at(-1);
          const ahead = [7, 6, 5, 4, 3, 2, 1, 0].filter(
            (before) => last !== undefined && instantOn(20_965 - before, last.minute, last.zone) > Date.now(),
          );
          for (let hour = 0; hour < 24 * 12; hour += 3) {
            vi.setSystemTime(Date.now() + 3 * 3_600_000);
            await world.reminders.tick();
          }
          const all = (await world.store.db.selectFrom('reminders').select('days_before').execute()).map(
            (row) => row.days_before,
          );
          for (const before of ahead) expect(all).toContain(before);
          await world.close();
        },
      ),
      { numRuns: 8 },
    );
    world = await createWorld('2027-05-18T00:00Z');
  });
});

describe('what is kept', () => {
  test('ends with the subscription', async () => {
    world = await createWorld('2027-05-20T00:00Z');
    await world.reminders.start();
    await follow(world.store, here);
    await count(world.store, here, '2027-05-27', 'Ours');
    await count(world.store, here, '2027-05-28', 'Ours too');
    await unsubscribe(world.store.db, here, null, Date.now());
    for (const table of ['subscriptions', 'follows', 'countdowns'] as const) {
      expect(await world.store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
    await world.at('2027-05-20T07:00Z');
    expect(world.discord.tries).toEqual([]);
  });

  test('of a planned message that nobody wants any more is not sent', async () => {
    world = await createWorld('2027-05-20T00:00Z');
    await world.reminders.start();
    await count(world.store, here, '2027-05-27', 'Ours', { days: [7] });
    world.discord.answer = () => ({ kind: 'not-sent', retryAfterMs: 60_000, scope: 'address', cause: '429' });
    await world.at('2027-05-20T07:00Z');
    await unsubscribe(world.store.db, here, null, Date.now());
    world.discord.answer = null;
    await world.at('2027-05-20T07:02Z');
    expect(world.discord.arrived).toEqual([]);
    expect(await world.states()).toEqual(['skipped: unsubscribed']);
  });

  test('of one service leaves the others, and its news', async () => {
    world = await createWorld('2027-05-20T00:00Z');
    await follow(world.store, here, ['instagram', 'linkedin']);
    expect(await unsubscribe(world.store.db, here, 'instagram', 0)).toMatchObject({
      follows: ['instagram', 'linkedin'],
    });
    expect(await readSubscription(world.store.db, here)).toMatchObject({ follows: ['linkedin'] });
    expect(await unsubscribe(world.store.db, here, 'instagram', 0)).toBeNull();
    expect(await unsubscribe(world.store.db, here, EVERYTHING, 0)).toBeNull();
    await unsubscribe(world.store.db, here, 'linkedin', 0);
    expect(await readSubscription(world.store.db, here)).toBeNull();
  });

  test('of dates that passed is forgotten after a week, and what became of messages after two months', async () => {
    world = await createWorld('2027-05-20T06:00Z');
    await world.reminders.start();
    await count(world.store, here, '2027-05-27', 'Ours', { days: [7] });
    await world.at('2027-05-20T07:00Z');
    await steadily('2027-05-30');
    expect(await readSubscription(world.store.db, here)).not.toBeNull();
    // On the word of a clock that has just jumped nothing is forgotten.
    await world.at('2027-06-04T07:00Z');
    expect(await readSubscription(world.store.db, here)).not.toBeNull();
    await steadily('2027-06-04');
    expect(await readSubscription(world.store.db, here)).toBeNull();
    expect(await world.states()).toEqual(['sent']);
    await steadily('2027-07-21');
    expect(await world.states()).toEqual([]);
    expect(await world.store.db.selectFrom('reminders').selectAll().execute()).toEqual([]);
  });

  test('of a countdown of another place cannot be removed', async () => {
    world = await createWorld('2027-05-20T06:00Z');
    const theirs = await count(world.store, place('discord', '200'), '2027-05-27', 'Theirs');
    await count(world.store, here, '2027-05-27', 'Ours');
    expect(await removeCountdown(world.store.db, here, theirs!.countdowns[0]!.id, 0)).toBe(false);
    expect(await removeCountdown(world.store.db, place('discord', '200'), theirs!.countdowns[0]!.id, 0)).toBe(true);
  });

  test('keeps a snowflake exactly', async () => {
    world = await createWorld('2027-05-20T06:00Z');
    await follow(world.store, place('discord', '1300000000000000001', '1300000000000000003'));
    await follow(world.store, place('discord', '1300000000000000000'));
    expect(
      await readSubscription(world.store.db, place('discord', '1300000000000000001', '1300000000000000003')),
    ).not.toBeNull();
    expect(await readSubscription(world.store.db, place('discord', '1300000000000000001'))).toBeNull();
  });
});
