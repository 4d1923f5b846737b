import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSender as createDiscordSender } from '#adapters/discord/sender.ts';
import { createButtons } from '#adapters/telegram/buttons.ts';
import { TelegramClient } from '#adapters/telegram/client.ts';
import { createSender as createTelegramSender } from '#adapters/telegram/sender.ts';
import { plainText } from '#chat/plain-text.ts';
import type { Reply } from '#chat/reply.ts';
import type { Facts } from '#reminders/dates/facts.ts';
import { EVERYTHING, knownDates } from '#reminders/dates/known-dates.ts';
import { compose } from '#reminders/message/compose.ts';
import type { Delivery, Reminder } from '#reminders/outbox/deliveries.ts';
import { type StandIn as Discord, startStandIn } from '../../support/discord/index.ts';
import { startTelegram, type StandIn as Telegram } from '../../support/telegram/index.ts';
import { KNOWLEDGE, place, WORDS, withStart } from '../world.ts';

const NOW = Date.parse('2027-05-24T07:00:00Z');
const knowledge = withStart('2027-05-27');
const dates = knownDates(knowledge);
const start = dates.find(({ key }) => key.startsWith('service:instagram:2027-05-27'))!;
const law = dates.find(({ kind, day }) => kind === 'law' && day > start.day)!;
const facts: Facts = {
  dates,
  since: new Map(),
  news: [
    { id: 1, kind: 'date', dateKey: start.key },
    { id: 2, kind: 'way', service: 'instagram', regions: ['EU'] },
    { id: 3, kind: 'way', service: 'linkedin', regions: ['WORLD'] },
  ],
};
const TITLE = 'A title with <b>marks</b> & *stars*, @everyone and [a link](https://example.org)';

/** Every kind of message there is. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'a date of a service': [start.key],
  'a date of law': [law.key],
  'a date of the place’s own': ['own:1'],
  'news of a date': ['news:1'],
  'news of a way': ['news:2'],
  'all at once': [start.key, law.key, 'own:1', 'news:1', 'news:2', 'news:3'],
};

function delivery(keys: readonly string[], language = 'en', change: Partial<Delivery> = {}): Delivery {
  const reminders = keys.map((key): Reminder => ({ key, daysBefore: 3, overtaken: false }));
  return {
    id: 1,
    key: 'abc1',
    dueAt: NOW,
    attempts: 0,
    doubtfulSince: null,
    reminders,
    place: {
      id: 1,
      address: place('discord', '100'),
      zone: 'Europe/Brussels',
      language,
      country: 'BE',
      follows: [EVERYTHING],
      countdowns: [{ id: 1, day: '2027-05-27', title: TITLE }],
      failures: 0,
      firstFailureAt: null,
    },
    ...change,
  };
}

function written(keys: readonly string[], language = 'en', now = NOW, change: Partial<Delivery> = {}): Reply {
  const composed = compose(
    delivery(keys, language, change),
    { knowledge, facts, words: WORDS, defaultLanguage: 'en' },
    now,
  );
  if (composed.kind === 'untrue') throw new Error(composed.why);
  return composed.reply;
}

test.each(WORDS.languages)('every kind of message can be said in %s', (language) => {
  for (const [kind, keys] of Object.entries(KINDS)) {
    const reply = written(keys, language, NOW + 7_200_000);
    expect(reply.language, kind).toBe(language);
    expect(plainText(reply).length, kind).toBeGreaterThan(20);
    const blocks = reply.blocks.map((block) => block.kind);
    expect(blocks[0], kind).toBe('heading');
    expect(blocks.at(-1), kind).toBe('buttons');
  }
});

test('a place whose language is not there any more is spoken to in the default one', () => {
  expect(written(['own:1'], 'tlh').language).toBe('en');
});

test('several things at once are said once each', () => {
  const text = plainText(written(KINDS['all at once'] ?? []));
  expect(text.match(/27 May 2027 \(in 3 days\): (?!A title)/g)).toHaveLength(1);
  // The reminder says more than that the date is new.
  expect(text).not.toContain('A new date: Instagram');
  expect(text).toContain('Instagram: the way to object has changed');
  expect(text).toContain('LinkedIn: the way to object has changed');
});

test.each([
  ['2027-05-24T21:59:00Z', 'In 3 days'],
  ['2027-05-24T22:01:00Z', 'In 2 days'],
  ['2027-05-25T22:01:00Z', 'Tomorrow'],
  ['2027-05-27T21:59:00Z', 'Today'],
])('days left are those of the place’s own day: at %s %s', (at, expected) => {
  expect(plainText(written(['own:1'], 'en', Date.parse(at)))).toMatch(new RegExp(`^${expected}: `));
});

describe('what is not true any more', () => {
  const untrue = (keys: readonly string[], now: number, change: Partial<Delivery> = {}) =>
    compose(delivery(keys, 'en', change), { knowledge, facts, words: WORDS, defaultLanguage: 'en' }, now);

  test.each([
    ['a date that passed', [start.key], NOW + 5 * 86_400_000, 'passed'],
    ['a date that was withdrawn', ['service:instagram:2027-06-01:gone'], NOW, 'withdrawn'],
    ['a countdown that was removed', ['own:9'], NOW, 'withdrawn'],
    ['news that was withdrawn', ['news:9'], NOW, 'withdrawn'],
  ] as const)('%s', (_what, keys, now, why) => expect(untrue(keys, now)).toEqual({ kind: 'untrue', why }));

  test('for nobody', () =>
    expect(untrue(['own:1'], NOW, { place: null })).toEqual({ kind: 'untrue', why: 'unsubscribed' }));

  test('is left out, and the rest is said', () => {
    const reply = written(['own:9', 'own:1']);
    expect(plainText(reply)).toMatch(/^In 3 days: A title/);
  });

  test('of a date whose service is not followed any more', () => {
    const { place: follower } = delivery([]);
    expect(untrue([start.key], NOW, { place: { ...follower!, follows: ['linkedin'] } })).toMatchObject({
      why: 'withdrawn',
    });
  });
});

describe('on the platforms', () => {
  let discord: Discord;
  let telegram: Telegram;
  beforeAll(async () => {
    discord = await startStandIn();
    telegram = await startTelegram({ anyChat: true });
  });
  afterAll(async () => {
    await discord.close();
    await telegram.close();
  });

  test('every kind of message is taken as it is', async () => {
    const now = () => Temporal.Instant.fromEpochMilliseconds(NOW);
    const signal = AbortSignal.timeout(10_000);
    const toDiscord = createDiscordSender({
      token: discord.token,
      apiUrl: discord.url,
      words: WORDS,
      client: async () => null,
    });
    const client = new TelegramClient(telegram.token, { apiRoot: telegram.url, webhookReply: false });
    const toTelegram = createTelegramSender({ client, buttons: createButtons(), words: WORDS, now, onMoved: () => {} });
    const channel = [...discord.world.channels.values()].find(({ type }) => type === 0)!.id;
    for (const [kind, keys] of Object.entries(KINDS)) {
      const reply = written(keys);
      expect(await toDiscord.send(place('discord', channel), reply, `key${kind.length}`, signal), kind).toMatchObject({
        kind: 'sent',
      });
      expect(await toTelegram.send(place('telegram', '-1001'), reply, 'key', signal), kind).toMatchObject({
        kind: 'sent',
      });
    }
    expect(discord.records.violations).toEqual([]);
    expect(telegram.violations).toEqual([]);
  });
});

test('the facts that these tests change are not the project’s own', () => {
  expect(knownDates(KNOWLEDGE).some(({ key }) => key === start.key)).toBe(false);
});
