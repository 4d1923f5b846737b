import { afterEach, describe, expect, it } from 'vitest';
import { TelegramStopped } from '#adapters/telegram/index.ts';
import { delayOf } from '#adapters/telegram/poll.ts';
import { FAULTS, privateText, type StandIn, startTelegram } from '../../support/telegram/index.ts';
import { type Kit, reply, startKit, text } from './kit.ts';

let close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of close.toReversed()) await each();
  close = [];
});

async function start(settings = {}, telegram?: StandIn): Promise<Kit> {
  const kit = await startKit(settings, {}, telegram);
  close.push(() => kit.close());
  return kit;
}

async function server(): Promise<StandIn> {
  const telegram = await startTelegram();
  close.push(() => telegram.close());
  return telegram;
}

describe('one update', () => {
  it('that fails neither ends polling nor costs its neighbours', async () => {
    const kit = await start();
    kit.say((request) => {
      if (request.ask.kind === 'text' && request.ask.text === 'bad') throw new Error('boom');
      return reply(text('fine'));
    });
    await kit.after(4, privateText(1, 'good'), privateText(2, 'bad'), privateText(3, 'good'), privateText(4, 'later'));
    expect(
      kit.telegram
        .posts()
        .map((post) => post.text)
        .sort(),
    ).toEqual([expect.stringContaining('error-internal'), 'fine', 'fine', 'fine']);
  });

  it('is handled once, though it is handed out twice', async () => {
    const kit = await start();
    const update = { ...privateText(1, 'hello'), update_id: 5000 };
    kit.telegram.push(update);
    await kit.after(2, update, privateText(1, 'last'));
    expect(kit.requests.map(({ ask }) => ask)).toEqual([
      { kind: 'text', text: 'hello' },
      { kind: 'text', text: 'last' },
    ]);
  });

  it('of one chat waits for the one before, and those of other chats do not', async () => {
    const kit = await start();
    const { promise, resolve } = Promise.withResolvers<void>();
    const order: string[] = [];
    kit.say(async ({ ask }) => {
      const said = ask.kind === 'text' ? ask.text : '';
      if (said === 'slow') await promise;
      order.push(said);
      return reply(text(said));
    });
    kit.telegram.push(privateText(1, 'slow'));
    kit.telegram.push(privateText(1, 'after slow'));
    await kit.after(1, privateText(2, 'other'));
    // A slow answer does not keep what comes later from being fetched.
    await kit.after(2, privateText(3, 'much later'));
    resolve();
    await kit.after(4);
    expect(order).toEqual(['other', 'much later', 'slow', 'after slow']);
  });
});

describe('stopping and starting', () => {
  it('finishes what is in hand and confirms it, so that nothing is handled twice', async () => {
    const telegram = await server();
    const first = await startKit({}, {}, telegram);
    const { promise, resolve } = Promise.withResolvers<void>();
    first.say(async () => {
      await promise;
      return reply(text('done'));
    });
    const id = telegram.push(privateText(1, 'hello')) ?? 0;
    await telegram.until(() => first.requests.length === 1);
    const stopped = first.adapter.stop();
    resolve();
    await stopped;
    expect(telegram.posts()).toMatchObject([{ text: 'done' }]);
    expect(telegram.counts().waiting).toBe(0);
    const second = await startKit({}, {}, telegram);
    await second.after(2, privateText(1, 'after'));
    expect(telegram.handedOut(id)).toBe(1);
    expect(second.requests.map(({ ask }) => ask)).toEqual([{ kind: 'text', text: 'after' }]);
    await second.adapter.stop();
  });

  it('stops at once in the middle of a long poll', async () => {
    const kit = await start();
    await kit.telegram.until(() => kit.telegram.counts().calls.getUpdates === 1);
    await kit.adapter.stop();
    await kit.adapter.finished;
  });

  it('stops when it was never started', async () => {
    const telegram = await server();
    const kit = await startKit({}, {}, telegram);
    await kit.adapter.stop();
    await kit.adapter.stop();
  });
});

describe('when Telegram does not answer', () => {
  it('tries again with growing waits for as long as it takes, and says so once', async () => {
    const kit = await start();
    await kit.telegram.until(() => kit.telegram.counts().calls.getUpdates === 1);
    kit.telegram.faults.add(
      { method: 'getUpdates', fault: FAULTS.badGateway, times: 5 },
      { method: 'getUpdates', fault: FAULTS.cutBefore, times: 4 },
    );
    await kit.after(1, privateText(1, 'one'));
    await kit.after(2, privateText(1, 'two'));
    expect(kit.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(kit.logged.filter((line) => line.includes('connection'))).toEqual([
      expect.stringContaining('connection lost'),
      expect.stringContaining('connection restored'),
    ]);
    expect(kit.requests).toHaveLength(2);
  });

  it('waits as long as a 429 says', async () => {
    const kit = await start();
    await kit.telegram.until(() => kit.telegram.counts().calls.getUpdates === 1);
    kit.telegram.faults.add({ method: 'getUpdates', fault: FAULTS.tooMany(9), times: 1 });
    await kit.after(1, privateText(1, 'one'));
    await kit.after(2, privateText(1, 'two'));
    expect(kit.waits).toEqual([9000]);
  });

  it('starts when the network comes', async () => {
    const telegram = await server();
    telegram.faults.add({ method: 'getMe', fault: FAULTS.cutBefore, times: 3 });
    const kit = await start({}, telegram);
    await kit.after(1, privateText(1, 'hello'));
    expect(kit.waits).toEqual([1000, 2000, 4000]);
    expect(kit.logged.filter((line) => line.includes('no connection yet'))).toHaveLength(1);
  });

  it('waits never longer than a minute', () => {
    expect([0, 3, 6, 500].map((failures) => delayOf(null, failures))).toEqual([1000, 8000, 60_000, 60_000]);
  });
});

describe('what ends it', () => {
  it.each([FAULTS.unauthorized, FAULTS.notFound])('a wrong token: $description', async (fault) => {
    const telegram = await server();
    telegram.faults.add({ method: 'getMe', fault });
    const failure = await startKit({}, {}, telegram).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramStopped);
    expect(failure).toMatchObject({ reason: 'unauthorized' });
    expect(String(failure)).not.toContain(telegram.token);
  });

  it('a token that is revoked while it runs', async () => {
    const kit = await start();
    kit.telegram.faults.add({ method: 'getUpdates', fault: FAULTS.unauthorized });
    kit.telegram.push(privateText(1, 'hello'));
    await expect(kit.adapter.finished).rejects.toMatchObject({ reason: 'unauthorized' });
  });

  it('a second poller, after a minute of trying', async () => {
    const kit = await start();
    kit.telegram.faults.add({ method: 'getUpdates', fault: FAULTS.conflict });
    kit.telegram.push(privateText(1, 'hello'));
    await expect(kit.adapter.finished).rejects.toMatchObject({ reason: 'conflict' });
    expect(kit.waits).toEqual([5000, 10_000, 15_000, 30_000]);
  });

  it('but not a short memory of the process before', async () => {
    const kit = await start();
    await kit.telegram.until(() => kit.telegram.counts().calls.getUpdates === 1);
    kit.telegram.faults.add({ method: 'getUpdates', fault: FAULTS.conflict, times: 3 });
    await kit.after(1, privateText(1, 'one'));
    await kit.after(2, privateText(1, 'two'));
    expect(kit.waits).toEqual([5000, 10_000, 15_000]);
    expect(kit.requests).toHaveLength(2);
  });
});

it('tells when it was last in touch', async () => {
  const kit = await start();
  expect(kit.adapter.lastPoll()).toBeNull();
  await kit.after(1, privateText(1, 'hello'));
  expect(kit.adapter.lastPoll()?.toString()).toBe('2026-11-24T12:00:00Z');
});
