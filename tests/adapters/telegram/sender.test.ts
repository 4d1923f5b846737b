import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TelegramError } from 'telegraf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TelegramClient } from '#adapters/telegram/client.ts';
import { createTelegram } from '#adapters/telegram/index.ts';
import { outcomeOf } from '#adapters/telegram/outcome.ts';
import type { Address, Outcome, Sender } from '#chat/sender.ts';
import { FAULTS, type Fault, type StandIn, startTelegram } from '../../support/telegram/index.ts';
import { reply, text, WORDS } from './kit.ts';

const GROUP = -1_001_000_000_000_001;

let telegram: StandIn;
let sender: Sender;
let moved: string[] = [];
let clock = 0;

beforeEach(async () => {
  telegram = await startTelegram({ anyChat: true });
  moved = [];
  clock = 0;
  sender = adapterFor(telegram.url).sender;
});
afterEach(async () => {
  await telegram.close();
  expect(telegram.violations).toEqual([]);
});

function adapterFor(apiRoot: string) {
  const nothing = () => {};
  return createTelegram({
    token: telegram.token,
    apiRoot,
    dispatch: async () => reply(),
    commands: [],
    recognisers: {},
    words: WORDS,
    complete: () => [],
    defaultLanguage: 'en',
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    now: () => Temporal.Instant.fromEpochMilliseconds(clock),
    onMoved: (from, to) => void moved.push(`${from} ${to}`),
    onGone: nothing,
    onBack: nothing,
  });
}

const to = (channel: number, thread: string | null = null): Address => ({
  platform: 'telegram',
  channel: String(channel),
  thread,
});
const send = (address: Address, words = 'in 3 days', signal = new AbortController().signal) =>
  sender.send(address, reply(text(words)), 'key', signal);

it('posts, and says under which number', async () => {
  telegram.world.put({ id: GROUP, topics: [7] });
  expect(await send(to(GROUP, '7'))).toEqual({ kind: 'sent', messageId: '1' });
  expect(telegram.posts()).toMatchObject([{ chat: GROUP, thread: 7, text: 'in 3 days' }]);
});

it('posts to General without naming it', async () => {
  telegram.world.put({ id: GROUP, topics: [7] });
  expect(await send(to(GROUP, '1'))).toMatchObject({ kind: 'sent' });
});

it('never repeats by itself, and has nothing to look back at', async () => {
  expect(sender.repeat).toBe('never-safe');
  expect(await sender.lookBack(to(1), 'key', Temporal.Now.instant(), new AbortController().signal)).toBe('unreadable');
  telegram.faults.add({ fault: FAULTS.tooMany(3) });
  await send(to(1));
  expect(telegram.counts().calls.sendMessage).toBe(1);
});

describe('what the world does', () => {
  it.each<[string, object, Partial<Outcome>]>([
    ['blocked', { state: 'blocked' }, { kind: 'refused', reason: 'blocked', lasting: false }],
    ['deactivated', { state: 'deactivated' }, { kind: 'refused', reason: 'gone', lasting: true }],
    ['deleted', { state: 'deleted' }, { kind: 'refused', reason: 'gone', lasting: true }],
    ['kicked', { bot: 'kicked' }, { kind: 'refused', reason: 'no-access', lasting: false }],
    ['left', { bot: 'left' }, { kind: 'refused', reason: 'no-access', lasting: false }],
    ['muted', { bot: 'restricted', mayPost: false }, { kind: 'refused', reason: 'no-permission', lasting: false }],
    [
      'channel without rights',
      { type: 'channel', bot: 'administrator', mayPost: false },
      { kind: 'refused', reason: 'no-permission', lasting: false },
    ],
  ])('%s', async (_, seed, outcome) => {
    telegram.world.put({ id: GROUP, ...seed });
    expect(await send(to(GROUP))).toMatchObject(outcome);
  });

  it('a topic that is gone', async () => {
    expect(await send(to(GROUP, '8'))).toMatchObject({ kind: 'refused', reason: 'topic-gone', lasting: false });
  });

  it('a move is told, and nothing was sent', async () => {
    telegram.world.put({ id: -55, state: { migratedTo: GROUP } });
    expect(await send(to(-55))).toEqual({ kind: 'moved', channel: String(GROUP) });
    expect(moved).toEqual([`-55 ${GROUP}`]);
    expect(telegram.counts().posted).toBe(0);
  });
});

describe('faults', () => {
  it.each<[string, Fault, Partial<Outcome>]>([
    ['429', FAULTS.tooMany(5), { kind: 'not-sent', retryAfterMs: 5000, scope: 'address' }],
    ['401', FAULTS.unauthorized, { kind: 'unauthorized' }],
    ['404', FAULTS.notFound, { kind: 'unauthorized' }],
    ['500', FAULTS.internal, { kind: 'ambiguous' }],
    ['502', FAULTS.badGateway, { kind: 'ambiguous' }],
    ['deleted at once by somebody else’s bot', FAULTS.deletedAtOnce, { kind: 'sent', messageId: null }],
    ['closed topic', FAULTS.topicClosed, { kind: 'refused', reason: 'locked' }],
    ['cut before', FAULTS.cutBefore, { kind: 'ambiguous' }],
    ['cut after', FAULTS.cutAfter, { kind: 'ambiguous' }],
    [
      'chat not found',
      { kind: 'answer', status: 400, description: 'Bad Request: chat not found' },
      { kind: 'refused', reason: 'gone', lasting: false },
    ],
    [
      'our own mistake',
      { kind: 'answer', status: 400, description: "Bad Request: can't parse entities: x" },
      { kind: 'invalid' },
    ],
  ])('%s', async (_, fault, outcome) => {
    telegram.faults.add({ fault });
    expect(await send(to(1))).toMatchObject(outcome);
  });

  it('silence is ambiguous once the wait is over', async () => {
    telegram.faults.add({ fault: FAULTS.silence });
    const waiting = new AbortController();
    const outcome = send(to(1), 'x', waiting.signal);
    await telegram.until(() => telegram.counts().calls.sendMessage === 1);
    waiting.abort();
    expect(await outcome).toMatchObject({ kind: 'ambiguous' });
  });

  it('what never left was not sent', async () => {
    expect(await send(to(1), 'x', AbortSignal.abort())).toMatchObject({ kind: 'not-sent' });
    const closed = await startTelegram();
    await closed.close();
    const { sender: lonely } = adapterFor(closed.url);
    expect(await lonely.send(to(1), reply(text('x')), 'key', new AbortController().signal)).toMatchObject({
      kind: 'not-sent',
      scope: 'platform',
      cause: 'ECONNREFUSED',
    });
    expect(telegram.counts().posted).toBe(0);
  });

  it('three chats refused within two seconds mean everybody', async () => {
    telegram.faults.add({ fault: FAULTS.tooMany(5) });
    const scopes = [];
    for (const chat of [1, 1, 2, 3]) scopes.push(await send(to(chat)));
    expect(scopes.map((outcome) => 'scope' in outcome && outcome.scope)).toEqual([
      'address',
      'address',
      'address',
      'platform',
    ]);
    clock += 2001;
    expect(await send(to(4))).toMatchObject({ scope: 'address' });
  });

  it('a message whose beginning is there counts as sent', async () => {
    telegram.faults.add({ every: 2, fault: FAULTS.internal });
    const long = reply(text('a '.repeat(2000)), text('b '.repeat(2000)));
    expect(await sender.send(to(1), long, 'key', new AbortController().signal)).toEqual({
      kind: 'sent',
      messageId: '1',
    });
  });
});

it('what stands beside a file in a call arrives with it', async () => {
  const client = new TelegramClient(telegram.token, { apiRoot: telegram.url });
  await client.sendDocument(
    1,
    { source: Buffer.from('x'), filename: 'letter.eml' },
    { reply_parameters: { message_id: 9, allow_sending_without_reply: true } },
  );
  expect(telegram.posts()).toMatchObject([{ file: 'letter.eml' }]);
  await expect(
    client.sendDocument(
      1,
      { source: Buffer.from('x'), filename: 'letter.eml' },
      { reply_parameters: { message_id: 9 } },
    ),
  ).rejects.toThrow('message to be replied not found');
});

it('an answer of a proxy is no answer of Telegram', async () => {
  const proxy = createServer((_, response) => void response.writeHead(502).end('<html>Bad Gateway</html>')).listen(
    0,
    '127.0.0.1',
  );
  await once(proxy, 'listening');
  const { sender: behind } = adapterFor(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  expect(await behind.send(to(1), reply(text('x')), 'key', new AbortController().signal)).toMatchObject({
    kind: 'ambiguous',
    cause: '502 Bad Gateway',
  });
  proxy.close();
  proxy.closeAllConnections();
});

describe('the server’s words', () => {
  it.each<[number, string, Partial<Outcome>]>([
    [
      403,
      "Forbidden: bot can't initiate conversation with a user",
      { kind: 'refused', reason: 'no-access', lasting: false },
    ],
    [403, "Forbidden: bot can't send messages to bots", { kind: 'refused', reason: 'wrong-kind', lasting: true }],
    [403, 'Forbidden: something new', { kind: 'refused', reason: 'no-access', lasting: false }],
    [400, 'Bad Request: have no write access to the chat', { kind: 'refused', reason: 'no-permission' }],
    [400, 'Bad Request: need administrator rights in the channel chat', { kind: 'refused', reason: 'no-permission' }],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', { kind: 'refused', reason: 'no-permission' }],
    [400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN', { kind: 'refused', reason: 'no-permission' }],
    [400, 'Bad Request: CHAT_RESTRICTED', { kind: 'refused', reason: 'no-permission' }],
    [400, 'Bad Request: TOPIC_DELETED', { kind: 'refused', reason: 'topic-gone' }],
    [400, 'Bad Request: message is not modified: x', { kind: 'sent' }],
    [400, 'Bad Request: BUTTON_DATA_INVALID', { kind: 'invalid' }],
    [404, 'Not Found: method not found', { kind: 'invalid' }],
    [409, 'Conflict: x', { kind: 'not-sent', scope: 'platform' }],
    [413, 'Request Entity Too Large', { kind: 'invalid' }],
    [504, 'Gateway Timeout', { kind: 'ambiguous' }],
  ])('%i %s', (code, description, outcome) => {
    expect(outcomeOf(new TelegramError({ error_code: code, description }))).toMatchObject(outcome);
  });

  it('a fault of ours is nobody’s loss', () => {
    expect(outcomeOf(new RangeError('x'))).toEqual({ kind: 'invalid', cause: 'RangeError' });
  });
});
