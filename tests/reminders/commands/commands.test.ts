import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plainText } from '#chat/plain-text.ts';
import type { Reply } from '#chat/reply.ts';
import type { Place, Posting, Reach } from '#chat/request.ts';
import { addCountdown, MAX_COUNTDOWNS } from '#reminders/subscriptions/countdowns.ts';
import { buildTestHouse, NOW, type TestHouse } from '../../support/house.ts';
import { WISHES, withStart } from '../world.ts';

let bot: TestHouse;
let place: Place;
let count = 0;
beforeAll(() => {
  bot = buildTestHouse();
});
afterAll(() => bot.close());
beforeEach(() => {
  place = { kind: 'channel', id: `channel-${++count}`, thread: null };
});

const managing: Reach = {
  manages: async () => true,
  posting: async () => ({ kind: 'allowed' }),
  resolve: async () => null,
};

function run(
  command: string,
  options: Record<string, string> = {},
  change: { reach?: Partial<Reach>; now?: string; at?: Place; bot?: TestHouse } = {},
): Promise<Reply> {
  const house = change.bot ?? bot;
  return house.dispatch(
    house.request({
      platform: 'discord',
      person: `person-${count}`,
      place: change.at ?? place,
      now: change.now === undefined ? NOW : Temporal.Instant.from(change.now),
      ask: { kind: 'command', command, options },
      reach: { ...managing, ...change.reach },
    }),
  );
}
const say = async (...input: Parameters<typeof run>) => plainText(await run(...input));
const row = (house = bot) =>
  house.house.store.db.selectFrom('subscriptions').selectAll().where('channel', '=', place.id).executeTakeFirst();

describe('/subscribe', () => {
  test('says honestly that no service has a date ahead, names the dates of law, the next three reminders, and offers a countdown', async () => {
    const reply = await run('subscribe');
    const text = plainText(reply);
    expect(text).toContain('No service has announced a date that lies ahead.');
    expect(text).toMatch(/2 December 2026 \(in 8 days\): /);
    expect(text).toContain('/countdown add 27/5/2027');
    expect(text).toContain('30, 14, 7, 3, 2, 1, 0');
    expect(text).toContain('09:00 (Europe/Brussels)');
    expect(text).toContain('every service, and the dates of law');
    const next = reply.blocks
      .flatMap((block) => (block.kind === 'facts' ? block.items : []))
      .filter(({ at }) => at?.show === 'date-time');
    expect(next.map(({ label, value, at }) => [label, value, at?.epochMilliseconds])).toEqual([
      ['25 November 2026 at 09:00', 'a date of law, 2 December 2026: in 7 days', Date.parse('2026-11-25T08:00Z')],
      ['29 November 2026 at 09:00', 'a date of law, 2 December 2026: in 3 days', Date.parse('2026-11-29T08:00Z')],
      ['30 November 2026 at 09:00', 'a date of law, 2 December 2026: in 2 days', Date.parse('2026-11-30T08:00Z')],
    ]);
    expect(await row()).toMatchObject({
      platform: 'discord',
      days: '30,14,7,3,2,1,0',
      minute: 540,
      time_zone: 'Europe/Brussels',
      language: 'en',
      private: 0,
    });
  });

  test('to one service says that it has announced nothing', async () => {
    const text = await say('subscribe', { service: 'insta' });
    expect(text).toMatch(/No date that lies ahead is announced for: Instagram/);
    expect(text).toContain('No reminder is due');
    expect(text).not.toContain('date of law');
  });

  test('to a service with a date ahead names when it will be heard', async () => {
    const dated = buildTestHouse({ knowledge: withStart('2027-05-27') });
    const text = await say('subscribe', { service: 'instagram' }, { bot: dated });
    expect(text).not.toContain('No date that lies ahead is announced');
    expect(text).toContain('27 April 2027 at 09:00: Instagram, 27 May 2027: in 30 days');
    await dated.close();
  });

  test('forgives how things are written, and says unambiguously how they were understood', async () => {
    const text = await say('subscribe', {
      service: 'LinkedIn',
      days: '7 1',
      time: '21 uhr',
      timezone: 'lisbon',
      language: 'Deutsch',
    });
    expect(text).toContain('7, 1');
    expect(text).toContain('21:00 (Europe/Lisbon)');
    expect(text).toContain('German');
    expect(await row()).toMatchObject({ days: '7,1', minute: 1260, time_zone: 'Europe/Lisbon', language: 'de' });
  });

  test.each([
    ['days', 'soon', '30,14,7,3,2,1,0'],
    ['days', '9999', '30,14,7,3,2,1,0'],
    ['time', '25', '9:00'],
    ['time', 'noonish', '21:30'],
    ['timezone', 'Atlantis', 'Europe/Brussels'],
    ['language', 'Klingon', 'English'],
  ])('refuses %s “%s” with an example', async (option, given, example) => {
    const text = await say('subscribe', { [option]: given });
    expect(text).toContain(given);
    expect(text).toContain(example);
    expect(await row()).toBeUndefined();
  });

  test('to an unknown service is refused, and nothing is kept', async () => {
    expect(await say('subscribe', { service: 'zzyzx-net' })).toContain('zzyzx-net');
    expect(await row()).toBeUndefined();
  });

  test('keeps what was chosen before, adds services, changes what is named', async () => {
    await run('subscribe', { service: 'instagram', days: '7', time: '8' });
    await run('subscribe', { service: 'linkedin', time: '10:15' });
    expect(await say('reminders')).toMatch(/Follows: Instagram and LinkedIn\n/);
    expect(await row()).toMatchObject({ days: '7', minute: 615 });
  });

  test('takes the hour of the country that was set, else of Brussels', async () => {
    await run('settings', { country: 'Portugal' });
    await run('subscribe');
    expect(await row()).toMatchObject({ time_zone: 'Europe/Lisbon', country: 'PT' });
  });

  test('is for who manages the channel, asked when it is done', async () => {
    const text = await say('subscribe', {}, { reach: { manages: async () => false } });
    expect(text).toContain('Only those who manage this channel');
    expect(await row()).toBeUndefined();
  });

  test.each<[Posting, string]>([
    [{ kind: 'lacking', permissions: ['view', 'send'] }, 'see the channel and send messages'],
    [{ kind: 'wrong-kind' }, 'cannot be posted in a channel of that kind'],
    [{ kind: 'not-a-member' }, 'I am not in that channel'],
    [{ kind: 'unreachable' }, 'try again in a minute'],
  ])('says at once what is missing for posting there: %o', async (posting, expected) => {
    expect(await say('subscribe', {}, { reach: { posting: async () => posting } })).toContain(expected);
    expect(await row()).toBeUndefined();
  });

  test('sets up another channel or thread than this one', async () => {
    const other: Place = { kind: 'channel', id: 'parent', thread: 'thread' };
    const asked: Place[] = [];
    const manages = async (where: Place) => asked.push(where) > 0;
    await run('subscribe', { channel: '<#1>' }, { reach: { resolve: async () => other, manages } });
    expect(asked).toEqual([other]);
    expect(
      await bot.house.store.db
        .selectFrom('subscriptions')
        .selectAll()
        .where('channel', '=', 'parent')
        .executeTakeFirst(),
    ).toMatchObject({ thread: 'thread' });
    expect(await say('subscribe', { channel: '<#2>' })).toContain('I cannot see the channel');
  });
});

describe('/reminders and /unsubscribe', () => {
  test('show that there is nothing, with a button that starts it', async () => {
    const reply = await run('reminders');
    expect(plainText(reply)).toContain('There are no reminders here yet.');
    expect(
      reply.blocks.some(
        (block) =>
          block.kind === 'buttons' &&
          block.items[0]?.action.kind === 'command' &&
          block.items[0].action.command === 'subscribe',
      ),
    ).toBe(true);
  });

  test('show why nothing came', async () => {
    await run('subscribe');
    await bot.house.store.db
      .updateTable('subscriptions')
      .set({ suspended: 'no-permission', failures: 1 })
      .where('channel', '=', place.id)
      .execute();
    expect(await say('reminders')).toContain('the bot may not post there');
    await run('subscribe');
    expect(await say('reminders')).not.toContain('may not post');
  });

  test('end one service, then all', async () => {
    await run('subscribe', { service: 'instagram' });
    await run('subscribe', { service: 'linkedin' });
    expect(await say('unsubscribe', { service: 'instagram' })).toContain('Reminders about Instagram have ended');
    expect(await say('unsubscribe', { service: 'instagram' })).toMatch(/not followed by itself/i);
    expect(await say('unsubscribe')).toContain('Reminders have ended here.');
    expect(await say('unsubscribe')).toContain('no reminders to end');
    expect(await row()).toBeUndefined();
  });

  test('are for who manages the channel', async () => {
    await run('subscribe');
    expect(await say('unsubscribe', {}, { reach: { manages: async () => false } })).toContain('Only those who manage');
    expect(await row()).toBeDefined();
  });

  test('name the dates that go with it', async () => {
    await run('countdown', { subcommand: 'add', date: '27/5/2027', title: 'Our own date' });
    expect(await say('unsubscribe')).toContain('27 May 2027: Our own date');
  });
});

describe('/countdown', () => {
  test.each([
    ['27/5/2027', 'Thursday 27 May 2027'],
    ['2027-05-27', 'Thursday 27 May 2027'],
    ['in 3 weeks', 'Tuesday 15 December 2026'],
    ['morgen', 'Wednesday 25 November 2026'],
    ['today', 'Tuesday 24 November 2026'],
  ])('add %s is confirmed as %s', async (date, expected) => {
    expect((await say('countdown', { subcommand: 'add', date, title: 'Ours' })).replace(',', '')).toContain(expected);
  });

  test.each([
    ['27/5/2025', '27 May 2025 has passed'],
    ['1/1/2099', 'more than ten years away'],
    ['someday', 'I cannot read “someday” as a date. Try 27/5/2027'],
  ])('add %s is refused', async (date, expected) => {
    expect(await say('countdown', { subcommand: 'add', date, title: 'Ours' })).toContain(expected);
    expect(await row()).toBeUndefined();
  });

  test('asks for what is missing', async () => {
    const reply = await run('countdown', { subcommand: 'add' });
    expect(reply.blocks).toMatchObject([
      {
        kind: 'form',
        submit: { command: 'countdown', options: { subcommand: 'add' } },
        fields: [{ id: 'date' }, { id: 'title' }],
      },
    ]);
  });

  test('keeps a title to one line that runs one way', async () => {
    await run('countdown', { subcommand: 'add', date: '27/5/2027', title: 'Ours\n\u202Eand \u0000 theirs' });
    expect(await say('countdown', { subcommand: 'list' })).toContain(
      '27 May 2027 (in 6 months): Ours and theirs'.replace('6 months', '184 days'),
    );
  });

  test('lists for everybody, removes by number or button, and is forgotten with its last date', async () => {
    await run('countdown', { subcommand: 'add', date: '27/6/2027', title: 'Second' });
    await run('countdown', { subcommand: 'add', date: '27/5/2027', title: 'First' });
    const list = await run('countdown', { subcommand: 'list' }, { reach: { manages: async () => false } });
    expect(plainText(list)).toMatch(/1\. 27 May 2027.*First\n2\. 27 June 2027.*Second/);
    expect(
      await say('countdown', { subcommand: 'remove', number: '2' }, { reach: { manages: async () => false } }),
    ).toContain('Only those who manage');
    expect(await say('countdown', { subcommand: 'remove', number: '7' })).toContain('no date with the number 7');
    expect(await say('countdown', { subcommand: 'remove', number: '#2' })).toMatch(/^Removed\.[\s\S]*First/);
    const button = list.blocks.flatMap((block) => (block.kind === 'buttons' ? block.items : []))[0]!.action;
    if (button.kind !== 'command') throw new Error('not a command');
    expect(await say('countdown', button.options)).toMatch(/^Removed\./);
    expect(await row()).toBeUndefined();
  });

  test('is counted down without following anything else', async () => {
    const text = await say('countdown', { subcommand: 'add', date: '27/5/2027', title: 'Ours' });
    expect(text).toContain('Follows: only your own dates');
    expect(text).toContain('27 April 2027 at 09:00: Ours, 27 May 2027: in 30 days');
  });

  test('takes no more than fit', async () => {
    const address = { platform: 'discord', channel: place.id, thread: null } as const;
    await run('countdown', { subcommand: 'add', date: '27/5/2027', title: 'Nr 1' });
    const { db } = bot.house.store;
    const fill = () => addCountdown(db, { address, isPrivate: false }, WISHES, { day: '2027-05-27', title: 'More' }, 0);
    for (let index = 1; index < MAX_COUNTDOWNS; index++) expect(await fill()).not.toBeNull();
    expect(await say('countdown', { subcommand: 'add', date: '27/5/2027', title: 'One more' })).toContain(
      `More than ${MAX_COUNTDOWNS} dates do not fit`,
    );
  });
});

describe('a private chat', () => {
  test('has reminders of its own', async () => {
    await run('subscribe', {}, { at: { kind: 'private', id: `person-${count}` } });
    const rows = await bot.house.store.db
      .selectFrom('subscriptions')
      .selectAll()
      .where('channel', '=', `person-${count}`)
      .execute();
    expect(rows).toMatchObject([{ private: 1, thread: '' }]);
  });
});
