import { Client, Events, GatewayIntentBits, type Interaction, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FLAGS, type StandIn, startStandIn } from './index.ts';

let discord: StandIn;
let rest: REST;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-11-24T09:00:00Z');
  discord = await startStandIn({}, () => clock);
  rest = new REST({ api: discord.url, retries: 0 }).setToken(discord.token);
});
afterEach(() => discord.close());

const channel = () => discord.people.person().channel.id;
const text = (content: string) => ({ type: 10, content });
const v2 = (components: unknown[], more: object = {}) => ({
  flags: FLAGS.componentsV2,
  allowed_mentions: { parse: [] },
  components,
  ...more,
});
const post = (body: object, files: { name: string; data: Buffer }[] = []) =>
  rest.post(Routes.channelMessages(channel()), { body, files });
const codes = () => discord.records.violations.map(({ code }) => code);

describe('a message', () => {
  test('that keeps every rule is posted and nothing is held against it', async () => {
    const row = {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'ok', custom_id: 'a' },
        { type: 2, style: 5, label: 'go', url: 'https://example.com' },
      ],
    };
    const select = { type: 1, components: [{ type: 3, custom_id: 'b', options: [{ label: 'x', value: 'y' }] }] };
    await post(
      v2([{ type: 17, components: [text('hello'), { type: 14 }, row, select] }], { nonce: 'abc', enforce_nonce: true }),
    );
    expect(discord.records.counts.messages).toBe(1);
    expect(discord.records.violations).toEqual([]);
  });

  const button = (more: object) =>
    v2([{ type: 1, components: [{ type: 2, style: 1, label: 'ok', custom_id: 'a', ...more }] }]);
  const select = (more: object) =>
    v2([{ type: 1, components: [{ type: 3, custom_id: 'b', options: [{ label: 'x', value: 'y' }], ...more }] }]);
  const broken: [string, object, string][] = [
    ['a text of 4001', v2([text('x'.repeat(4001))]), 'BASE_TYPE_MAX_LENGTH'],
    [
      'texts of 4001 together',
      v2([text('x'.repeat(2001)), text('x'.repeat(2000))]),
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text', v2([text(' \n')]), 'BASE_TYPE_REQUIRED'],
    [
      '41 components, nested ones too',
      v2([{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }]),
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'a container in a container',
      v2([{ type: 17, components: [{ type: 17, components: [text('x')] }] }]),
      'BASE_TYPE_CHOICES',
    ],
    ['an empty container', v2([{ type: 17, components: [] }]), 'BASE_TYPE_MIN_LENGTH'],
    ['a colour that is none', v2([{ type: 17, accent_color: 0x1000000, components: [text('x')] }]), 'NUMBER_TYPE_MAX'],
    ['a label of 81', button({ label: 'x'.repeat(81) }), 'BASE_TYPE_MAX_LENGTH'],
    ['a custom id of 101', button({ custom_id: 'x'.repeat(101) }), 'BASE_TYPE_MAX_LENGTH'],
    ['an empty custom id', button({ custom_id: '' }), 'BASE_TYPE_MIN_LENGTH'],
    ['no custom id', button({ custom_id: undefined }), 'BASE_TYPE_REQUIRED'],
    ['no label', button({ label: '' }), 'BUTTON_COMPONENT_LABEL_OR_EMOJI'],
    ['a link without a url', button({ style: 5, custom_id: undefined }), 'BASE_TYPE_REQUIRED'],
    ['a link with a custom id', button({ style: 5, url: 'https://example.com' }), 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL'],
    [
      'a mail address as a link button',
      button({ style: 5, custom_id: undefined, url: 'mailto:a@example.com' }),
      'URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a url of 513',
      button({ style: 5, custom_id: undefined, url: `https://example.com/${'x'.repeat(493)}` }),
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['a url on a plain button', button({ url: 'https://example.com' }), 'BUTTON_COMPONENT_INVALID_URL'],
    [
      'six buttons in a row',
      v2([
        {
          type: 1,
          components: Array.from({ length: 6 }, (_, index) => ({
            type: 2,
            style: 1,
            label: 'x',
            custom_id: `${index}`,
          })),
        },
      ]),
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a select beside a button',
      v2([
        {
          type: 1,
          components: [
            { type: 2, style: 1, label: 'x', custom_id: 'a' },
            { type: 3, custom_id: 'b', options: [{ label: 'x', value: 'y' }] },
          ],
        },
      ]),
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'one custom id twice',
      v2([{ type: 1, components: [1, 2].map(() => ({ type: 2, style: 1, label: 'x', custom_id: 'same' })) }]),
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'one component id twice',
      v2([
        { ...text('a'), id: 7 },
        { ...text('b'), id: 7 },
      ]),
      'COMPONENT_ID_DUPLICATED',
    ],
    [
      '26 options',
      select({ options: Array.from({ length: 26 }, (_, index) => ({ label: 'x', value: `${index}` })) }),
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['no option', select({ options: [] }), 'BASE_TYPE_MIN_LENGTH'],
    ['an option label of 101', select({ options: [{ label: 'x'.repeat(101), value: 'y' }] }), 'BASE_TYPE_MAX_LENGTH'],
    ['an option value of 101', select({ options: [{ label: 'x', value: 'y'.repeat(101) }] }), 'BASE_TYPE_MAX_LENGTH'],
    [
      'one option value twice',
      select({ options: [1, 2].map(() => ({ label: 'x', value: 'y' })) }),
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    ['a placeholder of 151', select({ placeholder: 'x'.repeat(151) }), 'BASE_TYPE_MAX_LENGTH'],
    ['more choices than options', select({ max_values: 2 }), 'BASE_TYPE_MAX'],
    [
      'content beside components v2',
      v2([text('x')], { content: 'y' }),
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside components v2',
      v2([text('x')], { embeds: [{ title: 'y' }] }),
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'a container without the flag',
      { ...v2([{ type: 17, components: [text('x')] }]), flags: 0 },
      'UNION_TYPE_CHOICES',
    ],
    ['content of 2001', { content: 'x'.repeat(2001), allowed_mentions: { parse: [] } }, 'BASE_TYPE_MAX_LENGTH'],
    ['an unknown field', v2([text('x')], { colour: 'red' }), 'UNKNOWN_FIELD'],
    ['an unknown field of a component', v2([{ ...text('x'), bold: true }]), 'UNKNOWN_FIELD'],
    ['a nonce of 26', v2([text('x')], { nonce: 'x'.repeat(26), enforce_nonce: true }), 'BASE_TYPE_MAX_LENGTH'],
    ['a nonce enforced that is not there', v2([text('x')], { enforce_nonce: true }), 'BASE_TYPE_REQUIRED'],
    [
      'the ephemeral flag outside an interaction',
      v2([text('x')], { flags: FLAGS.componentsV2 | FLAGS.ephemeral }),
      'MESSAGE_FLAGS_INVALID',
    ],
    [
      'a file that was not sent',
      v2([{ type: 13, file: { url: 'attachment://a.txt' } }]),
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    ['nothing at all', { allowed_mentions: { parse: [] } }, '50006'],
  ];
  test.each(broken)('with %s is refused and recorded', async (_name, body, code) => {
    await expect(post(body)).rejects.toMatchObject({ status: 400 });
    expect(codes()).toContain(code);
    expect(discord.records.counts.messages).toBe(0);
  });

  test('that may ping somebody is posted, as Discord would, and recorded', async () => {
    await post({ flags: FLAGS.componentsV2, components: [text('x')] });
    await post({ flags: FLAGS.componentsV2, components: [text('x')], allowed_mentions: { parse: ['everyone'] } });
    expect(codes()).toEqual(['MENTIONS_ALLOWED', 'MENTIONS_ALLOWED']);
  });

  test('with a file nothing shows, with one too large, and with eleven', async () => {
    const file = (name: string, bytes = 1) => ({ name, data: Buffer.alloc(bytes) });
    await expect(post(v2([text('x')]), [file('a.txt')])).rejects.toMatchObject({ code: 50035 });
    await expect(
      post(v2([{ type: 13, file: { url: 'attachment://a.txt' } }]), [file('a.txt', 10 * 1024 * 1024 + 1)]),
    ).rejects.toMatchObject({ code: 50035 });
    const names = Array.from({ length: 11 }, (_, index) => `${index}.txt`);
    await expect(
      post(
        v2(names.map((name) => ({ type: 13, file: { url: `attachment://${name}` } }))),
        names.map((name) => file(name)),
      ),
    ).rejects.toMatchObject({ code: 50035 });
    expect(codes()).toEqual(
      expect.arrayContaining(['MESSAGE_ATTACHMENT_NOT_SHOWN', 'ATTACHMENT_TOO_LARGE', 'BASE_TYPE_MAX_LENGTH']),
    );
    await post(v2([{ type: 13, file: { url: 'attachment://a.txt' } }]), [file('a.txt')]);
  });
});

describe('an enforced nonce', () => {
  test('gives the first message back for a few minutes, whatever the channel', async () => {
    const body = v2([text('x')], { nonce: 'n1', enforce_nonce: true });
    const first = (await post(body)) as { id: string };
    const second = (await post(body)) as { id: string };
    expect(second.id).toBe(first.id);
    clock += 180_000;
    const third = (await post(body)) as { id: string };
    expect(third.id).not.toBe(first.id);
    expect(discord.world.nonces.get('n1')?.made).toBe(2);
  });

  test('of a message that was deleted answers Unknown Message', async () => {
    const { id, channel_id } = (await post(v2([text('x')], { nonce: 'n1', enforce_nonce: true }))) as {
      id: string;
      channel_id: string;
    };
    await rest.delete(Routes.channelMessage(channel_id, id));
    await expect(post(v2([text('x')], { nonce: 'n1', enforce_nonce: true }))).rejects.toMatchObject({ code: 10008 });
  });
});

describe('a channel', () => {
  const cases: [string, (one: { botLacks: bigint; gone: boolean }) => void, number][] = [
    [
      'gone',
      (one) => {
        one.gone = true;
      },
      10003,
    ],
    [
      'hidden',
      (one) => {
        one.botLacks = 1n << 10n;
      },
      50001,
    ],
    [
      'mute',
      (one) => {
        one.botLacks = 1n << 11n;
      },
      50013,
    ],
  ];
  test.each(cases)('that is %s refuses', async (_name, change, code) => {
    const { channel: where } = discord.people.person();
    change(where);
    await expect(rest.post(Routes.channelMessages(where.id), { body: v2([text('x')]) })).rejects.toMatchObject({
      code,
    });
    expect(discord.records.violations).toEqual([]);
  });

  test('shows an empty history without the right to read it, and pages with it', async () => {
    const { channel: where } = discord.people.person();
    for (const content of ['a', 'b', 'c'])
      await rest.post(Routes.channelMessages(where.id), { body: v2([text(content)]) });
    const read = async (query: string) =>
      (await rest.get(Routes.channelMessages(where.id), { query: new URLSearchParams(query) })) as { id: string }[];
    const all = await read('limit=100');
    expect(all).toHaveLength(3);
    expect(await read(`after=${all[2]?.id}&limit=1`)).toEqual([all[1]]);
    where.botLacks = 1n << 16n;
    expect(await read('limit=100')).toEqual([]);
  });

  test('of a person who takes no messages, a locked thread and a forum refuse', async () => {
    const { channel: direct, user } = discord.people.inDirect();
    discord.world.closed.add(user.id);
    const thread = discord.world.addChannel({
      type: 11,
      guildId: [...discord.world.guilds.keys()][0] ?? null,
      locked: true,
    });
    const forum = discord.world.addChannel({ type: 15 });
    for (const [id, code] of [
      [direct.id, 50007],
      [thread.id, 160005],
      [forum.id, 40058],
    ] as const)
      await expect(rest.post(Routes.channelMessages(id), { body: v2([text('x')]) })).rejects.toMatchObject({ code });
  });
});

describe('commands', () => {
  const put = (body: unknown) => rest.put(Routes.applicationCommands(discord.world.applicationId), { body });
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
  const command = (more: object = {}) => ({ type: 1, name: 'optout', description: 'd', ...more });

  test('are replaced as a whole, keep their ids, and are listed', async () => {
    const [first] = (await put([command(), command({ name: 'ask' })])) as { id: string }[];
    const again = (await put([command({ description: 'other' })])) as { id: string }[];
    expect(again.map(({ id }) => id)).toEqual([first?.id]);
    expect(discord.world.createdCommands).toBe(2);
    expect(await rest.get(Routes.applicationCommands(discord.world.applicationId))).toHaveLength(1);
  });

  const broken: [string, object, string][] = [
    ['an upper-case name', command({ name: 'Optout' }), 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', command({ name: 'opt out' }), 'STRING_TYPE_REGEX'],
    ['a name of 33', command({ name: 'x'.repeat(33) }), 'STRING_TYPE_REGEX'],
    ['a description of 101', command({ description: 'x'.repeat(101) }), 'BASE_TYPE_MAX_LENGTH'],
    ['no description', { type: 1, name: 'optout' }, 'BASE_TYPE_REQUIRED'],
    ['a locale Discord lacks', command({ description_localizations: { sk: 'x' } }), 'UNKNOWN_FIELD'],
    [
      'an upper-case localised name',
      command({ name_localizations: { de: 'Widerspruch' } }),
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      '26 options',
      command({ options: Array.from({ length: 26 }, (_, index) => option(`o${index}`)) }),
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a required option behind an optional one',
      command({ options: [option('a'), option('b', { required: true })] }),
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'one option name twice',
      command({ options: [option('a'), option('a')] }),
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'one localised option name twice',
      command({
        options: [option('a', { name_localizations: { de: 'x' } }), option('b', { name_localizations: { de: 'x' } })],
      }),
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'a localised name that is another option',
      command({ options: [option('a', { name_localizations: { de: 'b' } }), option('b')] }),
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'choices and completion',
      command({ options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
      'APPLICATION_COMMAND_OPTIONS_INVALID',
    ],
    [
      'options beside a sub-command',
      command({ options: [option('a'), { type: 1, name: 'add', description: 'd' }] }),
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      '8001 characters',
      command({
        options: Array.from({ length: 25 }, (_, index) =>
          option(`o${index}`, {
            choices: Array.from({ length: 4 }, (_, n) => ({ name: 'n'.repeat(100), value: `${n}` })),
          }),
        ),
      }),
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
    ['an unknown field', command({ colour: 'red' }), 'UNKNOWN_FIELD'],
    ['a description on a menu command', { type: 3, name: 'How?', description: 'x' }, 'BASE_TYPE_CHOICES'],
  ];
  test.each(broken)('with %s are refused and recorded', async (_name, body, code) => {
    await expect(put([body])).rejects.toMatchObject({ code: 50035 });
    expect(codes()).toContain(code);
    expect(discord.world.commands.size).toBe(0);
  });

  test('that share a name, in one locale only too, are refused; so are 101 of them, and 201 a day', async () => {
    await expect(put([command(), command()])).rejects.toMatchObject({ code: 50035 });
    await expect(
      put([
        command({ name: 'a', name_localizations: { de: 'x' } }),
        command({ name: 'b', name_localizations: { de: 'x' } }),
      ]),
    ).rejects.toMatchObject({ code: 50035 });
    await expect(put(Array.from({ length: 101 }, (_, index) => command({ name: `c${index}` })))).rejects.toMatchObject({
      code: 50035,
    });
    await put(Array.from({ length: 100 }, (_, index) => command({ name: `c${index}` })));
    await put(Array.from({ length: 100 }, (_, index) => command({ name: `d${index}` })));
    await expect(put([command({ name: 'e' })])).rejects.toMatchObject({ code: 30034 });
  });

  test('of one server take no contexts', async () => {
    const [guild] = discord.world.guilds.keys();
    const url = Routes.applicationGuildCommands(discord.world.applicationId, guild ?? '');
    await expect(rest.put(url, { body: [command({ contexts: [0] })] })).rejects.toMatchObject({ code: 50035 });
    await rest.put(url, { body: [command()] });
  });
});

describe('an interaction', () => {
  const url = (turn: { id: string; token: string }) => Routes.interactionCallback(turn.id, turn.token);
  const original = (turn: { token: string }) =>
    Routes.webhookMessage(discord.world.applicationId, turn.token, '@original');
  const slash = async () => {
    await rest.put(Routes.applicationCommands(discord.world.applicationId), {
      body: [
        {
          type: 1,
          name: 'optout',
          description: 'd',
          options: [{ type: 3, name: 'service', description: 'd', autocomplete: true }],
        },
      ],
    });
    return discord.people.slash(discord.people.person(), 'optout');
  };
  const defer = { type: 5, data: { flags: FLAGS.ephemeral } };

  test('is answered once and in time', async () => {
    const turn = await slash();
    await rest.post(url(turn), { body: defer, auth: false });
    await expect(rest.post(url(turn), { body: defer, auth: false })).rejects.toMatchObject({ code: 40060 });
    await rest.patch(original(turn), { body: v2([text('x')]), auth: false });
    expect(turn.original?.flags).toBe(FLAGS.ephemeral | FLAGS.componentsV2);
    const late = await slash();
    clock += 3001;
    await expect(rest.post(url(late), { body: defer, auth: false })).rejects.toMatchObject({ code: 10062 });
    clock += 15 * 60_000;
    await expect(rest.patch(original(turn), { body: v2([text('x')]), auth: false })).rejects.toMatchObject({
      code: 50027,
    });
  });

  test('that was not answered has no original, and takes no follow-up', async () => {
    const turn = await slash();
    await expect(rest.patch(original(turn), { body: v2([text('x')]), auth: false })).rejects.toMatchObject({
      code: 10015,
    });
    await expect(
      rest.post(Routes.webhook(discord.world.applicationId, turn.token), { body: v2([text('x')]), auth: false }),
    ).rejects.toMatchObject({ code: 10015 });
  });

  test('of an app that only the user installed takes five follow-ups', async () => {
    await slash();
    const turn = discord.people.slash(discord.people.person({ userInstalled: true }), 'optout');
    await rest.post(url(turn), { body: defer, auth: false });
    const more = () =>
      rest.post(Routes.webhook(discord.world.applicationId, turn.token), { body: v2([text('x')]), auth: false });
    for (let index = 0; index < 5; index += 1) await more();
    await expect(more()).rejects.toMatchObject({ code: 40094 });
  });

  const modal = (more: object = {}) => ({
    type: 9,
    data: {
      custom_id: 'm',
      title: 't',
      components: [{ type: 18, label: 'l', component: { type: 4, custom_id: 'f', style: 1 } }],
      ...more,
    },
  });
  const label = (custom_id: string, more: object = {}) => ({
    type: 18,
    label: 'l',
    component: { type: 4, custom_id, style: 1 },
    ...more,
  });
  const broken: [string, object][] = [
    ['a flag but EPHEMERAL when deferring', { type: 5, data: { flags: FLAGS.componentsV2 } }],
    ['choices to a command', { type: 8, data: { choices: [] } }],
    ['an update to a command', { type: 7, data: v2([text('x')]) }],
    ['a modal title of 46', modal({ title: 'x'.repeat(46) })],
    ['a modal of six', modal({ components: Array.from({ length: 6 }, (_, index) => label(`${index}`)) })],
    ['a modal of none', modal({ components: [] })],
    ['a modal that has one id twice', modal({ components: [label('f'), label('f')] })],
    ['a label of 46', modal({ components: [label('f', { label: 'x'.repeat(46) })] })],
    ['a description of 101', modal({ components: [label('f', { description: 'x'.repeat(101) })] })],
    ['an unknown field', { type: 5, data: { flags: 64, colour: 'red' } }],
  ];
  test.each(broken)('refuses %s', async (_name, body) => {
    const turn = await slash();
    await expect(rest.post(url(turn), { body, auth: false })).rejects.toMatchObject({ code: 50035 });
    expect(discord.records.violations).not.toEqual([]);
  });

  test('of completion takes 25 choices of 1 to 100 characters', async () => {
    await slash();
    const typing = () => discord.people.typing(discord.people.person(), 'optout', 'service', 'ins');
    const choices = (count: number, name = 'n') => ({
      type: 8,
      data: { choices: Array.from({ length: count }, () => ({ name, value: 'v' })) },
    });
    await rest.post(url(typing()), { body: choices(25), auth: false });
    for (const body of [choices(26), choices(1, ''), choices(1, 'x'.repeat(101)), defer])
      await expect(rest.post(url(typing()), { body, auth: false })).rejects.toMatchObject({ code: 50035 });
  });

  test('reaches the real client, and a person can only do what is offered', async () => {
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.url } });
    try {
      await client.login(discord.token);
      const seen = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
      const turn = await slash();
      const interaction = await seen;
      expect(interaction.isChatInputCommand() && interaction.commandName).toBe('optout');
      expect(interaction.id).toBe(turn.id);
      expect(() => discord.people.slash(discord.people.person(), 'nothing')).toThrow('not published');
      expect(() => discord.people.slash(discord.people.person(), 'optout', { country: 'BE' })).toThrow('no option');
      expect(discord.records.violations).toEqual([]);
    } finally {
      await client.destroy();
    }
  });
});

describe('the gate', () => {
  test('wants the token, and knows its routes', async () => {
    await expect(
      new REST({ api: discord.url })
        .setToken('wrong')
        .post(Routes.channelMessages(channel()), { body: v2([text('x')]) }),
    ).rejects.toMatchObject({ status: 401 });
    await expect(rest.get('/nowhere')).rejects.toMatchObject({ status: 404 });
    expect(codes()).toEqual(['UNKNOWN_ROUTE']);
  });

  test('does each fault on demand, once or for ever', async () => {
    const attempt = () =>
      post(v2([text('x')])).then(
        () => 'ok',
        (error: { status?: number; code?: unknown; name: string }) => error.status ?? error.name,
      );
    discord.faults.add({ path: '/messages$', effect: { kind: 'status', status: 403, code: 50013 } });
    discord.faults.add({ path: '/messages$', effect: { kind: 'status', status: 502 } });
    discord.faults.add({ path: '/messages$', effect: { kind: 'cut-before' } });
    expect(await attempt()).toBe(403);
    expect(await attempt()).toBe(502);
    expect(typeof (await attempt())).toBe('string');
    expect(discord.records.counts.messages).toBe(0);
    discord.faults.add({ path: '/messages$', effect: { kind: 'cut-after' } });
    discord.faults.add({ path: '/messages$', effect: { kind: 'status-after', status: 500 } });
    await attempt();
    expect(await attempt()).toBe(500);
    expect(discord.records.counts.messages).toBe(2);
    discord.faults.add({ path: '/messages$', every: 2, times: null, effect: { kind: 'status', status: 500 } });
    expect([await attempt(), await attempt(), await attempt(), await attempt()]).toEqual(['ok', 500, 'ok', 500]);
  });

  test('limits the pace when asked to: 5 in 5 seconds for a channel, 50 a second for the bot', async () => {
    const strict = new REST({
      api: discord.url,
      retries: 0,
      rejectOnRateLimit: () => true,
      globalRequestsPerSecond: 1000,
    }).setToken(discord.token);
    discord.set({ pace: true });
    const where = channel();
    const send = (id: string) => strict.post(Routes.channelMessages(id), { body: v2([text('x')]) });
    for (let index = 0; index < 5; index += 1) await send(where);
    await expect(send(where)).rejects.toMatchObject({ name: expect.stringMatching(/RateLimitError/) });
    clock += 5000;
    const many = Array.from({ length: 51 }, () => discord.world.addChannel({ type: 0 }).id);
    const results = await Promise.allSettled(many.map(send));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(discord.records.counts.paced).toBe(1);
  });
});
