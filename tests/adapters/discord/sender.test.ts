import { describe, expect, test } from 'vitest';
import { createSender } from '#adapters/discord/sender.ts';
import type { Address, Outcome, Sender } from '#chat/sender.ts';
import { PERMISSIONS, type StandIn } from '../../support/discord/index.ts';
import { bot, everything, reply, say, standIn, started, words } from './fixture.ts';

const signal = new AbortController().signal;
const message = say('3 days left');
const sinceEver = Temporal.Instant.from('2020-01-01T00:00:00Z');

function senderFor(discord: StandIn, token = discord.token): Sender {
  return createSender({ token, apiUrl: discord.url, words, client: () => Promise.resolve(null) });
}

const address = (channel: string, thread: string | null = null): Address => ({ platform: 'discord', channel, thread });
const channelIn = (discord: StandIn) => discord.people.person().channel;

describe('a reminder', () => {
  test('is posted with its key as an enforced nonce, pings nobody, and keeps every rule', async () => {
    const discord = await standIn();
    const { id } = channelIn(discord);
    const outcome = await senderFor(discord).send(address(id), message, 'delivery-1', signal);
    const [posted] = discord.world.history.get(id) ?? [];
    expect(outcome).toEqual({ kind: 'sent', messageId: posted?.id });
    expect(everything(posted ?? { components: [] })).toContain('3 days left');
    expect(discord.records.requests[0]?.body).toMatchObject({
      nonce: 'delivery-1',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    expect(discord.records.violations).toEqual([]);
  });

  test('that is sent twice with one key is posted once, even when it takes several messages', async () => {
    const discord = await standIn();
    const { id } = channelIn(discord);
    const long = reply({
      kind: 'steps',
      items: Array.from({ length: 100 }, (_, index) => `${index} ${'word '.repeat(20)}`),
    });
    const first = await senderFor(discord).send(address(id), long, 'delivery-1', signal);
    expect(await senderFor(discord).send(address(id), long, 'delivery-1', signal)).toEqual(first);
    expect(discord.records.counts.messages).toBe(discord.records.counts.repeated);
    expect(discord.records.counts.messages).toBeGreaterThan(1);
  });

  test('for a thread goes there; for a person, into their direct messages', async () => {
    const discord = await standIn();
    const channel = channelIn(discord);
    const thread = discord.world.addChannel({ type: 11, guildId: channel.guildId, parentId: channel.id });
    const person = discord.world.addUser();
    const sender = senderFor(discord);
    expect((await sender.send(address(channel.id, thread.id), message, 'a', signal)).kind).toBe('sent');
    expect((await sender.send(address(person.id), message, 'b', signal)).kind).toBe('sent');
    expect((await sender.send(address(person.id), message, 'c', signal)).kind).toBe('sent');
    const direct = [...discord.world.channels.values()].find(({ recipient }) => recipient === person.id);
    expect(discord.world.history.get(thread.id)).toHaveLength(1);
    expect(discord.world.history.get(direct?.id ?? '')).toHaveLength(2);
    // Once opened, the channel is remembered.
    expect(discord.records.requests.filter(({ path }) => path === '/users/@me/channels')).toHaveLength(1);
    expect(await sender.lookBack(address(person.id), 'c', sinceEver, signal)).toBe('posted');
  });

  test('whose nonce belongs to another channel’s message is not taken for sent', async () => {
    const discord = await standIn();
    const other = discord.world.addChannel({ type: 0 });
    const sender = senderFor(discord);
    await sender.send(address(other.id), message, 'same', signal);
    expect((await sender.send(address(channelIn(discord).id), message, 'same', signal)).kind).toBe('invalid');
  });
});

describe('an outcome', () => {
  const status = (code: number, http: number) => ({ kind: 'status', status: http, code }) as const;
  const cases: [string, Parameters<StandIn['faults']['add']>[0]['effect'], Partial<Outcome>][] = [
    ['403 without access', status(50001, 403), { kind: 'refused', reason: 'no-access', lasting: false }],
    ['403 without permission', status(50013, 403), { kind: 'refused', reason: 'no-permission', lasting: false }],
    ['a person who takes no messages', status(50007, 403), { kind: 'refused', reason: 'blocked', lasting: false }],
    ['no common server', status(50278, 403), { kind: 'refused', reason: 'blocked', lasting: false }],
    ['a locked thread', status(160005, 400), { kind: 'refused', reason: 'locked', lasting: false }],
    ['an archived thread', status(50083, 400), { kind: 'refused', reason: 'locked', lasting: false }],
    ['a forum', status(40058, 400), { kind: 'refused', reason: 'wrong-kind', lasting: false }],
    ['a filtered message', status(200000, 400), { kind: 'refused', reason: 'filtered', lasting: false }],
    ['a server that is gone', status(10004, 404), { kind: 'refused', reason: 'gone', lasting: true }],
    ['a body that is wrong', status(50035, 400), { kind: 'invalid' }],
    ['a body that is too large', status(40005, 413), { kind: 'invalid' }],
    ['a message that was sent and deleted', status(10008, 404), { kind: 'sent', messageId: null }],
    ['slow mode', status(20016, 429), { kind: 'not-sent', scope: 'address' }],
    ['overload', status(130000, 503), { kind: 'ambiguous' }],
    ['maintenance', status(40006, 400), { kind: 'not-sent', scope: 'platform', retryAfterMs: null }],
    ['a token that is dead', status(0, 401), { kind: 'unauthorized' }],
    ['502', status(0, 502), { kind: 'ambiguous' }],
    [
      'a limit of this channel',
      { kind: 'rate-limit', retryAfterSeconds: 30, scope: 'user' },
      { kind: 'not-sent', scope: 'address', retryAfterMs: 30_050 },
    ],
    [
      'a limit others share',
      { kind: 'rate-limit', retryAfterSeconds: 30, scope: 'shared' },
      { kind: 'not-sent', scope: 'address', retryAfterMs: 30_050 },
    ],
    [
      'the limit of the whole bot',
      { kind: 'rate-limit', retryAfterSeconds: 30, scope: 'global' },
      { kind: 'not-sent', scope: 'platform' },
    ],
    ['a connection cut before', { kind: 'cut-before' }, { kind: 'ambiguous' }],
    ['a connection cut after', { kind: 'cut-after' }, { kind: 'ambiguous' }],
    ['an error although it was posted', { kind: 'status-after', status: 500 }, { kind: 'ambiguous' }],
  ];
  test.each(cases)('of %s', async (_name, effect, expected) => {
    const discord = await standIn();
    discord.faults.add({ path: '/messages$', effect });
    const outcome = await senderFor(discord).send(address(channelIn(discord).id), message, 'k', signal);
    expect(outcome).toMatchObject(expected);
    expect(JSON.stringify(outcome)).not.toContain(discord.token);
    // Never a second try of its own.
    expect(discord.records.counts.requests).toBeLessThanOrEqual(1);
  });

  test('of a channel that is gone is lasting, and says so without posting elsewhere', async () => {
    const discord = await standIn();
    const channel = channelIn(discord);
    channel.gone = true;
    expect(await senderFor(discord).send(address(channel.id), message, 'k', signal)).toMatchObject({
      kind: 'refused',
      reason: 'gone',
      lasting: true,
    });
    expect(discord.records.counts.messages).toBe(0);
  });

  test('of a network that is not there is certainly not sent', async () => {
    const discord = await standIn();
    const { id } = channelIn(discord);
    await discord.offline();
    expect(await senderFor(discord).send(address(id), message, 'k', signal)).toMatchObject({
      kind: 'not-sent',
      scope: 'platform',
      cause: 'ECONNREFUSED',
    });
    await discord.online();
  });

  test('of a silence that is broken off is unclear; before anything left it is not', async () => {
    const discord = await standIn();
    const { id } = channelIn(discord);
    discord.faults.add({ path: '/messages$', effect: { kind: 'silence-after' } });
    const breaking = new AbortController();
    const sending = senderFor(discord).send(address(id), message, 'k', breaking.signal);
    await discord.until(() => discord.records.counts.messages === 1);
    breaking.abort();
    expect(await sending).toMatchObject({ kind: 'ambiguous' });
    expect(await senderFor(discord).send(address(id), message, 'k2', AbortSignal.abort())).toMatchObject({
      kind: 'not-sent',
    });
    expect(await senderFor(discord).send(address(id), message, 'k', signal)).toMatchObject({ kind: 'sent' });
    expect(discord.world.nonces.get('k')?.made).toBe(1);
  });

  test('after a dead token stays the same without asking again', async () => {
    const discord = await standIn();
    const sender = senderFor(discord, 'dead.token.indeed');
    const { id } = channelIn(discord);
    expect(await sender.send(address(id), message, 'k', signal)).toMatchObject({ kind: 'unauthorized' });
    expect(await sender.send(address(id), message, 'k', signal)).toMatchObject({ kind: 'unauthorized' });
    expect(discord.records.counts.requests).toBe(1);
  });
});

describe('a look back', () => {
  test('finds what was posted by its key, among many other messages', async () => {
    const discord = await standIn();
    const { adapter } = await started(discord, () => message);
    const person = discord.people.person();
    await adapter.sender.send(address(person.channel.id), message, 'mine', signal);
    for (let index = 0; index < 120; index += 1) discord.people.say(person, `chatter ${index}`);
    const look = (key: string, since = sinceEver) =>
      adapter.sender.lookBack(address(person.channel.id), key, since, signal);
    expect(await look('mine')).toBe('posted');
    expect(await look('other')).toBe('absent');
    expect(await look('mine', Temporal.Now.instant().add({ hours: 1 }))).toBe('absent');
    expect(discord.records.violations).toEqual([]);
  });

  test('in an empty history proves nothing without the right to read it', async () => {
    const discord = await standIn();
    const channel = channelIn(discord);
    channel.botLacks = PERMISSIONS.readMessageHistory;
    const { adapter } = await started(discord, () => message);
    expect(await adapter.sender.lookBack(address(channel.id), 'k', sinceEver, signal)).toBe('unreadable');
    const free = [...discord.world.channels.values()].find(({ id }) => id !== channel.id);
    expect(await adapter.sender.lookBack(address(free?.id ?? ''), 'k', sinceEver, signal)).toBe('absent');
    expect(await senderFor(discord).lookBack(address(free?.id ?? ''), 'k', sinceEver, signal)).toBe('unreadable');
  });

  test('that comes before the connection waits for it', async () => {
    const discord = await standIn();
    const { adapter } = bot(discord, () => message);
    const looking = adapter.sender.lookBack(address(channelIn(discord).id), 'k', sinceEver, signal);
    await discord.until(() => discord.records.counts.requests > 0);
    await adapter.start();
    expect(await looking).toBe('absent');
  });

  test('that Discord does not answer, or that is not allowed, is unreadable', async () => {
    const discord = await standIn();
    const channel = channelIn(discord);
    const { adapter } = await started(discord, () => message);
    discord.faults.add({ path: '/messages', effect: { kind: 'status', status: 500 } });
    expect(await adapter.sender.lookBack(address(channel.id), 'k', sinceEver, signal)).toBe('unreadable');
    channel.gone = true;
    expect(await adapter.sender.lookBack(address(channel.id), 'k', sinceEver, signal)).toBe('unreadable');
  });
});

test('a fan-out at the sender’s own pace meets no limit', { timeout: 20_000 }, async () => {
  const discord = await standIn({ guilds: 1, channels: 100, pace: true });
  const sender = senderFor(discord);
  const channels = [...discord.world.channels.keys()];
  const outcomes = await Promise.all(
    channels.map((id, index) => sender.send(address(id), message, `k${index}`, signal)),
  );
  expect(outcomes.every(({ kind }) => kind === 'sent')).toBe(true);
  expect(discord.records.counts.paced).toBe(0);
});
