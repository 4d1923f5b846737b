import { describe, expect, test } from 'vitest';
import type { Place, Reach } from '#chat/request.ts';
import { PERMISSIONS, type Person, type StandIn } from '../../support/discord/index.ts';
import { answerTo, say, standIn, started } from './fixture.ts';

/** Asks what a command would ask, while it runs. */
async function whileAsked<T>(
  discord: StandIn,
  person: Person,
  ask: (reach: Reach, place: Place) => Promise<T>,
): Promise<T> {
  const results: T[] = [];
  const { adapter } = await started(discord, async ({ reach, place }) => {
    results.push(await ask(reach, place));
    return say('ok');
  });
  await answerTo(discord, discord.people.slash(person, 'help'));
  await adapter.stop();
  return results[0] as T;
}

const place = (id: string, thread: string | null = null): Place => ({ kind: 'channel', id, thread });

describe('who manages a channel', () => {
  test('is the owner and who has the right, not everybody', async () => {
    const discord = await standIn();
    const person = discord.people.person();
    const guild = discord.world.guilds.get(person.channel.guildId ?? '');
    const manages = (who: Person) => whileAsked(discord, who, (reach, here) => reach.manages(here));
    expect(await manages(person)).toBe(false);
    guild?.managers.add(person.user.id);
    expect(await manages(person)).toBe(true);
    expect(
      await manages(discord.people.person({ user: discord.world.users.get(guild?.ownerId ?? '') ?? person.user })),
    ).toBe(true);
  });

  test('is asked anew for another channel, and never answered for another server', async () => {
    const discord = await standIn({ guilds: 2 });
    const person = discord.people.person();
    const guild = discord.world.guilds.get(person.channel.guildId ?? '');
    const others = [...discord.world.channels.values()].filter(({ id }) => id !== person.channel.id);
    const near = others.find(({ guildId }) => guildId === guild?.id)?.id ?? '';
    const far = others.find(({ guildId }) => guildId !== guild?.id)?.id ?? '';
    const manages = (id: string) => whileAsked(discord, person, (reach) => reach.manages(place(id)));
    expect(await manages(near)).toBe(false);
    guild?.managers.add(person.user.id);
    expect(await manages(near)).toBe(true);
    for (const each of discord.world.guilds.values()) each.managers.add(person.user.id);
    expect(await manages(far)).toBe(false);
    discord.faults.add({ path: '/members/', effect: { kind: 'status', status: 500 }, times: null });
    expect(await manages(near)).toBe(false);
  });

  test('of one’s own direct messages is oneself', async () => {
    const discord = await standIn();
    const person = discord.people.inDirect();
    expect(await whileAsked(discord, person, (reach, here) => reach.manages(here))).toBe(true);
    expect(
      await whileAsked(discord, person, (reach) => reach.manages({ kind: 'private', id: discord.world.addUser().id })),
    ).toBe(false);
  });

  test('is known for a message too', async () => {
    const discord = await standIn();
    const person = discord.people.person();
    discord.world.guilds.get(person.channel.guildId ?? '')?.managers.add(person.user.id);
    const results: boolean[] = [];
    await started(discord, async ({ reach, place: here }) => {
      results.push(await reach.manages(here));
      return say('ok');
    });
    discord.people.say(person, `<@${discord.world.bot.id}> hi`, { mentionsBot: true });
    discord.people.say(discord.people.person(), `<@${discord.world.bot.id}> hi`, { mentionsBot: true });
    await discord.until(() => discord.records.counts.messages === 2);
    expect(results.sort()).toEqual([false, true]);
  });
});

describe('where the bot may post', () => {
  const cases: [string, bigint, object][] = [
    ['everything', 0n, { kind: 'allowed' }],
    ['no sight of it', PERMISSIONS.viewChannel, { kind: 'lacking', permissions: ['view'] }],
    ['no right to write', PERMISSIONS.sendMessages, { kind: 'lacking', permissions: ['send'] }],
  ];
  test.each(cases)('with %s', async (_name, botLacks, expected) => {
    const discord = await standIn();
    const person = discord.people.person();
    person.channel.botLacks = botLacks;
    expect(await whileAsked(discord, person, (reach, here) => reach.posting(here))).toEqual(expected);
  });

  test('in a thread needs the threads’ own right; a forum and a voice of nowhere are refused', async () => {
    const discord = await standIn();
    const person = discord.people.person();
    const { channel } = person;
    channel.botLacks = PERMISSIONS.sendMessagesInThreads;
    const thread = discord.world.addChannel({ type: 11, guildId: channel.guildId, parentId: channel.id });
    const forum = discord.world.addChannel({ type: 15, guildId: channel.guildId });
    const posting = (where: Place) => whileAsked(discord, person, (reach) => reach.posting(where));
    expect(await posting(place(channel.id, thread.id))).toEqual({ kind: 'lacking', permissions: ['send-in-threads'] });
    expect(await posting(place(forum.id))).toEqual({ kind: 'wrong-kind' });
    expect(await posting(place('123456789012345678'))).toEqual({ kind: 'not-a-member' });
    discord.faults.add({ method: 'GET', path: '^/channels/', effect: { kind: 'status', status: 500 }, times: null });
    expect(await posting(place('123456789012345678'))).toEqual({ kind: 'unreachable' });
  });

  test('is read from a channel’s id or mention, in this server only', async () => {
    const discord = await standIn({ guilds: 2 });
    const person = discord.people.person();
    const { channel } = person;
    const thread = discord.world.addChannel({ type: 11, guildId: channel.guildId, parentId: channel.id });
    const far = [...discord.world.channels.values()].find(({ guildId }) => guildId !== channel.guildId);
    const resolve = (text: string) => whileAsked(discord, person, (reach) => reach.resolve(text));
    expect(await resolve(channel.id)).toEqual(place(channel.id));
    expect(await resolve(`<#${thread.id}>`)).toEqual(place(channel.id, thread.id));
    expect(await resolve(far?.id ?? '')).toBeNull();
    expect(await resolve('general')).toBeNull();
  });
});
