import { afterEach, describe, expect, test } from 'vitest';
import { plainText } from '#chat/plain-text.ts';
import { count, createWorld, follow, KNOWLEDGE, place, WORDS, type World, withService, withStart } from './world.ts';

let world: World;
afterEach(() => world.close());

const here = place('discord', '100');
const texts = (sender: { arrived: readonly { reply: Parameters<typeof plainText>[0] }[] }) =>
  sender.arrived.map(({ reply }) => plainText(reply).split('\n')[0]);

describe('a countdown', () => {
  test('arrives once on each chosen day, at the place’s own hour', async () => {
    world = await createWorld('2027-05-01T00:00Z');
    await world.reminders.start();
    await count(world.store, here, '2027-05-27', 'Our own date', { days: [7, 1, 0] });
    for (const at of [
      '2027-05-20T06:59Z',
      '2027-05-20T07:00Z',
      '2027-05-20T07:01Z',
      '2027-05-26T07:00Z',
      '2027-05-27T07:00Z',
      '2027-05-28T07:00Z',
    ])
      await world.at(at);
    expect(texts(world.discord)).toEqual(['In 7 days: Our own date', 'Tomorrow: Our own date', 'Today: Our own date']);
    expect(await world.states()).toEqual(['sent', 'sent', 'sent']);
  });

  test('of several dates on one day is one message', async () => {
    world = await createWorld('2027-05-01T00:00Z');
    await world.reminders.start();
    await count(world.store, here, '2027-05-27', 'One', { days: [7, 1] });
    await count(world.store, here, '2027-05-21', 'Two');
    await world.at('2027-05-20T07:00Z');
    expect(world.discord.arrived).toHaveLength(1);
    const [message] = world.discord.arrived;
    expect(plainText(message!.reply)).toMatch(
      /^Dates ahead\n\n21 May 2027 \(tomorrow\): Two\n\n27 May 2027 \(in 7 days\): One/,
    );
  });

  test('says the days left on the day it is sent, and that it is late', async () => {
    world = await createWorld('2027-05-01T00:00Z');
    await count(world.store, here, '2027-05-27', 'Our own date', { days: [7, 3] });
    // Down from the 20th to the 22nd.
    await world.reminders.start();
    await world.at('2027-05-22T10:00Z');
    expect(texts(world.discord)).toEqual(['In 5 days: Our own date']);
    expect(plainText(world.discord.arrived[0]!.reply)).toContain(
      'This reminder is late: it was due on 20 May 2027 at 09:00',
    );
  });

  test('of several missed days is one message, and what has passed is skipped and counted', async () => {
    world = await createWorld('2027-05-01T00:00Z');
    await count(world.store, here, '2027-05-27', 'Our own date', { days: [7, 3, 0] });
    await count(world.store, place('discord', '200'), '2027-05-21', 'Gone by', { days: [1] });
    await world.reminders.start();
    await world.at('2027-05-25T10:00Z');
    expect(texts(world.discord)).toEqual(['In 2 days: Our own date']);
    expect((await world.states()).sort()).toEqual(['sent', 'skipped: passed']);
    expect((await world.reminders.status()).platforms).toMatchObject([
      { platform: 'discord', sent: 1, skipped: 1, unknown: 0 },
    ]);
  });

  test('that was removed is not sent', async () => {
    world = await createWorld('2027-05-20T06:00Z');
    await world.reminders.start();
    const subscription = await count(world.store, here, '2027-05-27', 'Our own date', { days: [7] });
    await world.store.db.deleteFrom('countdowns').where('id', '=', subscription!.countdowns[0]!.id).execute();
    await world.at('2027-05-20T07:00Z');
    expect(world.discord.tries).toEqual([]);
  });
});

describe('a date of a service', () => {
  test('comes with what happens, the days left, the way to object and a way to stop', async () => {
    world = await createWorld('2027-05-01T00:00Z', { knowledge: withStart('2027-05-27') });
    await world.reminders.start();
    await follow(world.store, here, ['instagram']);
    await world.at('2027-05-24T07:00Z');
    const { reply, key } = world.discord.arrived[0]!;
    expect(key).toMatch(/^[0-9a-f]{8}[0-9a-z]+$/);
    expect(key.length).toBeLessThanOrEqual(25);
    expect(plainText(reply)).toMatch(/^In 3 days: Instagram\n\n27 May 2027 \(in 3 days\): /);
    expect(plainText(reply)).toContain('3 days are left.');
    expect(reply.blocks.some((block) => block.kind === 'links' && block.role === 'act')).toBe(true);
    expect(reply.blocks.some((block) => block.kind === 'links' && block.role === 'source')).toBe(true);
    const buttons = reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.items : []));
    expect(buttons.map(({ action }) => (action.kind === 'command' ? action.command : action.intent))).toEqual([
      'opt-out',
      'unsubscribe',
    ]);
    expect(reply.deadlines).toContainEqual({ service: 'instagram', date: '2027-05-27', status: 'ahead', days: 3 });
    expect(reply.private).toBe(false);
  });

  test('does not concern another country, or who follows another service', async () => {
    world = await createWorld('2027-05-01T00:00Z', { knowledge: withStart('2027-05-27') });
    await world.reminders.start();
    await follow(world.store, here, ['instagram'], { country: 'BR' });
    await follow(world.store, place('discord', '200'), ['linkedin']);
    await world.at('2027-05-24T07:00Z');
    expect(world.discord.arrived).toEqual([]);
  });

  test('of law is for who follows everything', async () => {
    world = await createWorld('2026-11-24T12:00Z');
    await world.reminders.start();
    await follow(world.store, here);
    await follow(world.store, place('telegram', '-200'), ['instagram']);
    await world.at('2026-11-25T08:00Z');
    expect(texts(world.discord)).toEqual(['In 7 days: a date of law']);
    expect(world.telegram.arrived).toEqual([]);
  });
});

describe('news', () => {
  test('of a date is told once to who follows the service, across restarts', async () => {
    world = await createWorld('2027-05-01T00:00Z');
    await world.reminders.start();
    await follow(world.store, here, ['instagram']);
    await follow(world.store, place('discord', '200'), ['linkedin']);
    await follow(world.store, place('telegram', '-300'));
    await world.at('2027-05-01T00:01Z');
    await world.reminders.stop();
    for (let round = 0; round < 2; round++) {
      world.reminders = world.another(withStart('2027-05-27'));
      await world.reminders.start();
      await world.at(`2027-05-02T0${round}:00Z`);
      if (round === 0) await world.reminders.stop();
    }
    expect(world.discord.arrived.map(({ address }) => address.channel)).toEqual(['100']);
    expect(texts(world.discord)).toEqual(['A new date: Instagram']);
    expect(texts(world.telegram)).toEqual(['A new date: Instagram']);
    // And then it is counted down like any other.
    await world.at('2027-05-20T07:00Z');
    expect(texts(world.discord)).toEqual(['A new date: Instagram', 'In 7 days: Instagram']);
  });

  test('of a way to object is told while running, to whom it concerns', async () => {
    world = await createWorld('2027-05-01T00:00Z');
    await world.reminders.start();
    await follow(world.store, here, ['instagram'], { country: 'DE' });
    await world.at('2027-05-01T00:01Z');
    const moved = withService('instagram', ({ routes }) => ({
      routes: routes.map((route, index) =>
        index === 0 ? { ...route, url: 'https://example.org/new-form', regions: ['DE'] } : route,
      ),
    }));
    await world.reminders.update(moved, WORDS);
    await world.reminders.update(moved, WORDS);
    await world.at('2027-05-01T00:02Z');
    expect(texts(world.discord)).toEqual(['Instagram: the way to object has changed']);
    expect(plainText(world.discord.arrived[0]!.reply)).toContain('https://example.org/new-form');
    expect(KNOWLEDGE.service('instagram')).not.toEqual(moved.service('instagram'));
  });

  test('is nothing on the first run, nor for who came later', async () => {
    world = await createWorld('2027-05-01T00:00Z', { knowledge: withStart('2027-05-27') });
    await world.reminders.start();
    await follow(world.store, here, ['instagram']);
    await world.at('2027-05-01T00:01Z');
    expect(world.discord.arrived).toEqual([]);
    expect(await world.states()).toEqual([]);
  });

  test('of a date comes alone, without the reminders that would have been due before it was known', async () => {
    world = await createWorld('2027-05-01T00:00Z');
    await world.reminders.start();
    await follow(world.store, here, ['instagram']);
    await world.at('2027-05-01T00:01Z');
    await world.at('2027-05-22T00:00Z');
    await world.reminders.update(withStart('2027-05-27'), WORDS);
    await world.at('2027-05-22T00:02Z');
    expect(texts(world.discord)).toEqual(['A new date: Instagram']);
    expect(plainText(world.discord.arrived[0]!.reply)).not.toContain('This reminder is late');
    await world.at('2027-05-24T07:00Z');
    expect(texts(world.discord)).toEqual(['A new date: Instagram', 'In 3 days: Instagram']);
  });

  test('is not for who came after it', async () => {
    world = await createWorld('2027-05-22T00:00Z');
    await world.reminders.start();
    await world.reminders.update(withStart('2027-05-27'), WORDS);
    await follow(world.store, here, ['instagram']);
    await world.at('2027-05-22T00:02Z');
    expect(world.discord.arrived).toEqual([]);
  });
});
