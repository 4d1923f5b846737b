import { REST, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { defineCommands } from '#adapters/discord/definitions.ts';
import { COMMANDS } from '#chat/registry.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { checkCommand, checkCommandSet } from '../../support/discord/rules/commands.ts';
import { DATA, REGISTRY, say, standIn, started, words } from './fixture.ts';

const ok = () => say('ok');
const writes = (discord: Awaited<ReturnType<typeof standIn>>) =>
  discord.records.requests
    .filter(({ method, path }) => path.includes('/commands') && method !== 'GET')
    .map(({ method }) => method);

describe('publishing', () => {
  test('writes everything at first, nothing the second time, and only what changed the third', async () => {
    const discord = await standIn();
    await (await started(discord, ok)).adapter.stop();
    expect(writes(discord)).toEqual(['PUT']);
    await (await started(discord, ok)).adapter.stop();
    expect(writes(discord)).toEqual(['PUT']);
    const other = REGISTRY.filter(({ name }) => name !== 'ask').map((command) =>
      command.name === 'letter' ? { ...command, options: [] } : command,
    );
    await (await started(discord, ok, { registry: other })).adapter.stop();
    expect(writes(discord)).toEqual(['PUT', 'DELETE', 'POST']);
    expect([...discord.world.commands.values()].map(({ body }) => body.name).sort()).toEqual([
      'How do I object?',
      'countdown',
      'help',
      'letter',
      'optout',
      'subscribe',
    ]);
    expect(discord.records.violations).toEqual([]);
  });

  test('in one server leaves the others alone, and names no contexts', async () => {
    const discord = await standIn();
    const [guild = ''] = discord.world.guilds.keys();
    await (await started(discord, ok, { guildId: guild })).adapter.stop();
    await (await started(discord, ok, { guildId: guild })).adapter.stop();
    expect(writes(discord)).toEqual(['PUT']);
    expect([...discord.world.commands.values()].every(({ guildId }) => guildId === guild)).toBe(true);
    expect(discord.records.violations).toEqual([]);
  });

  test('that fails is tried again until it is done', async () => {
    const discord = await standIn();
    discord.faults.add({ method: 'PUT', times: 5, effect: { kind: 'status', status: 500 } });
    const { lines } = await started(discord, ok);
    expect(discord.world.commands.size).toBeGreaterThan(0);
    expect(lines.some(({ message }) => message.includes('trying again'))).toBe(true);
  });

  test('with a token that was taken back meanwhile is fatal', async () => {
    const discord = await standIn();
    discord.faults.add({ method: 'PUT', effect: { kind: 'status', status: 401 } });
    const { fatal } = await started(discord, ok);
    expect(fatal[0]?.name).toBe('UnauthorizedError');
  });

  test('offers every command to servers, persons and direct messages', async () => {
    const discord = await standIn();
    await started(discord, ok);
    const rest = new REST({ api: discord.url }).setToken(discord.token);
    const listed = (await rest.get(Routes.applicationCommands(discord.world.applicationId), {
      query: new URLSearchParams({ with_localizations: 'true' }),
    })) as { name: string; contexts: number[]; integration_types: number[] }[];
    for (const { contexts, integration_types } of listed)
      expect({ contexts, integration_types }).toEqual({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(listed.map(({ name }) => name)).not.toContain('onlythere');
  });
});

describe('definitions', () => {
  test('of the bot’s own commands keep every rule of Discord’s, in every language', () => {
    const all = loadLexicon(DATA);
    for (const scope of ['global', 'guild'] as const)
      checkCommandSet(
        defineCommands(COMMANDS, all, scope === 'guild').map((body) =>
          checkCommand(JSON.parse(JSON.stringify(body)), scope),
        ),
      );
  });

  test('put required options first, complete what can be completed, and hide what menus do not show', () => {
    const byName = new Map(
      defineCommands(REGISTRY, words, false).map((body) => [
        body.name,
        JSON.parse(JSON.stringify(body)) as { options: Record<string, unknown>[] },
      ]),
    );
    expect(byName.get('countdown')?.options[0]).toMatchObject({
      type: 1,
      name: 'add',
      options: [
        { name: 'date', required: true },
        { name: 'title', required: false },
      ],
    });
    expect(byName.get('optout')?.options).toMatchObject([
      { name: 'service', type: 3, autocomplete: true, max_length: 100 },
      { name: 'country', autocomplete: true },
    ]);
    expect(byName.get('optout')?.options).toHaveLength(2);
    expect(byName.get('subscribe')?.options).toMatchObject([
      { name: 'timezone', autocomplete: true },
      { name: 'channel', type: 7, channel_types: [0, 5, 10, 11, 12] },
    ]);
  });

  test('name both kinds of English, so that neither is shown to the other', () => {
    const [first] = defineCommands(REGISTRY, words, false);
    expect(Object.keys(first?.name_localizations ?? {})).toEqual(expect.arrayContaining(['en-GB', 'en-US']));
  });
});
