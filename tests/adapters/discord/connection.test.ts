import { describe, expect, test } from 'vitest';
import { waitAfter } from '#adapters/discord/gateway.ts';
import { RefusedError, UnauthorizedError } from '#adapters/discord/index.ts';
import { guildPayload } from '../../support/discord/payloads.ts';
import { answerTo, bot, everything, say, standIn, started } from './fixture.ts';

const ok = () => say('ok');

describe('a start', () => {
  test('with a wrong token is refused as such, and the token is not repeated', async () => {
    const discord = await standIn();
    const { adapter, lines } = bot(discord, ok, { token: 'wrong.token.altogether' });
    const error = await adapter.start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(`${String(error)}${JSON.stringify(lines)}`).not.toContain('wrong.token');
  });

  test.each([
    [4004, UnauthorizedError],
    [4014, RefusedError],
    [4011, RefusedError],
  ])('that the gateway closes with %i is refused', async (code, type) => {
    const discord = await standIn();
    discord.gateway.refuseWith = code;
    await expect(bot(discord, ok).adapter.start()).rejects.toBeInstanceOf(type);
  });

  test('without a network waits for it, longer and longer, and says so once', async () => {
    const discord = await standIn();
    await discord.offline();
    const { adapter, lines, waits } = bot(discord, ok, {});
    const starting = adapter.start();
    while (waits.length < 5) await new Promise((resolve) => setImmediate(resolve));
    await discord.online();
    await starting;
    expect(waits.slice(0, 5)).toEqual([1000, 1000, 2000, 5000, 10_000]);
    expect(lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      'no connection, trying again',
    ]);
    await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
  });

  test('while Discord is ill waits too', async () => {
    const discord = await standIn();
    discord.faults.add({ path: '/gateway/bot', times: 6, effect: { kind: 'status', status: 503 } });
    const { adapter, waits } = bot(discord, ok);
    await adapter.start();
    expect(waits[0]).toBe(1000);
  });

  test('that is stopped meanwhile ends', async () => {
    const discord = await standIn();
    await discord.offline();
    const { adapter, waits } = bot(discord, ok);
    const starting = adapter.start();
    while (waits.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await adapter.stop();
    await starting;
    await discord.online();
  });
});

describe('a connection', () => {
  test('that breaks is resumed, and what was sent meanwhile is answered', async () => {
    const discord = await standIn();
    const { lines } = await started(discord, ok);
    discord.gateway.close(4000);
    await discord.until(() => discord.gateway.connected === 0);
    const turn = discord.people.slash(discord.people.person(), 'help');
    expect(everything(await answerTo(discord, turn))).toContain('ok');
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
    expect(lines.map(({ message }) => message).filter((message) => message.includes('connect'))).toEqual([
      'connection lost, trying again',
      'connected again',
    ]);
  });

  test('that Discord asks to renew is renewed', async () => {
    const discord = await standIn();
    const { lines } = await started(discord, ok);
    discord.gateway.reconnect();
    await discord.until(() => discord.gateway.counts.resumes === 1);
    while (lines.at(-1)?.message !== 'connected again') await new Promise((resolve) => setImmediate(resolve));
    discord.gateway.invalidate(true);
    await discord.until(() => discord.gateway.counts.resumes === 2);
    await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
    expect(discord.records.violations).toEqual([]);
  });

  test('whose heartbeats are not answered is given up and resumed', async () => {
    const discord = await standIn({ heartbeatMs: 40 });
    await started(discord, ok);
    discord.gateway.deaf = true;
    await discord.until(() => discord.gateway.counts.resumes >= 1);
    discord.gateway.deaf = false;
    await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
  });

  test('is sought again with growing waits while the network is gone, said once, and begun anew', {
    timeout: 20_000,
  }, async () => {
    const discord = await standIn();
    const { lines, waits } = await started(discord, ok);
    waits.length = 0;
    await discord.offline();
    while (!waits.includes(2000)) await new Promise((resolve) => setTimeout(resolve, 5));
    await discord.online();
    // The library identifies once in five seconds.
    await discord.until(() => discord.gateway.counts.identifies === 2);
    await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
    expect(waits.slice(0, 3)).toEqual([0, 1000, 2000]);
    expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  test('waits up to a minute, and not longer', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 1000].map(waitAfter)).toEqual([
      0, 0, 1000, 2000, 5000, 10_000, 30_000, 60_000, 60_000, 60_000,
    ]);
  });

  test('that Discord ends for good is reported, so that the process does not sit there deaf', async () => {
    const discord = await standIn();
    const { fatal } = await started(discord, ok);
    discord.gateway.close(4014);
    await discord.until(() => fatal.length > 0 || discord.gateway.connected === 0);
    while (fatal.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(fatal[0]).toBeInstanceOf(RefusedError);
  });

  test('that is stopped between two attempts is never made again', async () => {
    const discord = await standIn();
    const { adapter } = await started(discord, ok);
    discord.gateway.close(4000);
    await discord.until(() => discord.gateway.connected === 0);
    await adapter.stop();
    const { connections } = discord.gateway.counts;
    // The library sleeps half a second between attempts.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(discord.gateway.counts.connections).toBe(connections);
  });

  test('is closed by a stop only when what was in hand is done', async () => {
    const discord = await standIn();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { adapter } = await started(discord, async () => {
      await held;
      return say('finished');
    });
    const turn = discord.people.slash(discord.people.person(), 'help');
    await discord.until(() => turn.callback !== null);
    const stopping = adapter.stop();
    release();
    await stopping;
    expect(turn.original === null ? '' : everything(turn.original)).toContain('finished');
    expect(discord.gateway.connected).toBe(0);
  });
});

describe('a place that is no more', () => {
  test('is reported: a channel, a thread, a server with all its channels', async () => {
    const discord = await standIn({ guilds: 2, channels: 2 });
    const { gone } = await started(discord, ok);
    const [first, second] = [...discord.world.guilds.values()];
    const of = (id: string | undefined) =>
      [...discord.world.channels.values()].filter(({ guildId }) => guildId === id).map(({ id: channel }) => channel);
    const [deleted = ''] = of(first?.id);
    const tell = (event: string, data: object) =>
      discord.gateway.dispatch(event, data, { guildId: first?.id ?? '', isDirect: false });
    tell('CHANNEL_DELETE', { id: deleted, type: 0, guild_id: first?.id, name: 'x' });
    tell('GUILD_DELETE', { id: first?.id, unavailable: true });
    tell('GUILD_DELETE', { id: second?.id });
    await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
    expect(gone.map(({ channel }) => channel)).toEqual([deleted, ...of(second?.id)]);
  });

  test('is reported again when the bot is put back into its server', async () => {
    const discord = await standIn();
    const { back } = await started(discord, ok);
    const joined = discord.world.addGuild();
    const { id } = discord.world.addChannel({ type: 0, guildId: joined.id });
    discord.gateway.dispatch('GUILD_CREATE', guildPayload(joined, discord.world), {
      guildId: joined.id,
      isDirect: false,
    });
    await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
    expect(back).toEqual([{ platform: 'discord', channel: id, thread: null }]);
  });
});
