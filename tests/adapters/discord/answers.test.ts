import { describe, expect, test } from 'vitest';
import { FIRST_ANSWER_MS } from '#adapters/discord/limits.ts';
import type { Action } from '#chat/action.ts';
import type { Block } from '#chat/reply.ts';
import { componentsOf, FLAGS } from '../../support/discord/index.ts';
import { answerTo, bot, choiceOf, everything, idOf, reply, say, standIn, started } from './fixture.ts';

const action: Action = {
  kind: 'answer',
  intent: 'authority',
  services: ['instagram'],
  country: 'BE',
  detail: 'short',
  language: null,
};

describe('a slash command', () => {
  test('is acknowledged before it is worked on, and answered to the person alone', async () => {
    const discord = await standIn();
    let acknowledgedFirst = false;
    const { requests } = await started(discord, () => {
      acknowledgedFirst = discord.records.counts.answered === 1;
      return say('Use the form.');
    });
    const person = discord.people.person({ locale: 'de' });
    const turn = discord.people.slash(person, 'optout', { service: 'instagram' });
    const message = await answerTo(discord, turn);
    expect(acknowledgedFirst).toBe(true);
    expect(turn.callback).toEqual({ kind: 'deferred', ephemeral: true });
    expect(message.flags & FLAGS.ephemeral).toBe(FLAGS.ephemeral);
    expect(everything(message)).toContain('Use the form.');
    expect(requests[0]).toMatchObject({
      platform: 'discord',
      person: person.user.id,
      locale: 'de',
      place: { kind: 'channel', id: person.channel.id, thread: null },
    });
    expect(requests[0]?.ask).toEqual({ kind: 'command', command: 'optout', options: { service: 'instagram' } });
    expect(discord.records.violations).toEqual([]);
  });

  test('with a sub-command names it among the options', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => say('ok'));
    await answerTo(
      discord,
      discord.people.slash(discord.people.person(), 'countdown add', { date: '27/5/2027', title: 'ours' }),
    );
    expect(requests[0]?.ask).toEqual({
      kind: 'command',
      command: 'countdown',
      options: { date: '27/5/2027', title: 'ours', subcommand: 'add' },
    });
  });

  test('in direct messages stays there, and needs no button to be shown', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => say('ok'));
    const person = discord.people.inDirect();
    const message = await answerTo(discord, discord.people.slash(person, 'help'));
    expect(message.flags & FLAGS.ephemeral).toBe(0);
    expect(everything(message)).not.toContain('Show to the channel');
    expect(requests[0]?.place).toEqual({ kind: 'private', id: person.user.id });
  });

  test('in a thread names the channel it is in', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => say('ok'));
    const { channel } = discord.people.person();
    const thread = discord.world.addChannel({ type: 11, guildId: channel.guildId, parentId: channel.id });
    await answerTo(discord, discord.people.slash(discord.people.person({ channel: thread }), 'help'));
    expect(requests[0]?.place).toEqual({ kind: 'channel', id: channel.id, thread: thread.id });
  });

  test('of an app the server does not have is answered too', async () => {
    const discord = await standIn();
    await started(discord, () => say('ok'));
    const elsewhere = discord.world.addChannel({ type: 0, guildId: discord.world.addGuild().id });
    const message = await answerTo(
      discord,
      discord.people.slash(discord.people.person({ channel: elsewhere, userInstalled: true }), 'help'),
    );
    expect(everything(message)).toContain('ok');
    expect(discord.records.violations).toEqual([]);
  });
});

const BLOCKS: { [K in Block['kind']]: { block: Block & { kind: K }; says: string[] } } = {
  heading: { block: { kind: 'heading', text: 'Instagram' }, says: ['## Instagram'] },
  text: { block: { kind: 'text', text: 'You can object.', tone: 'lead' }, says: ['**You can object.**'] },
  list: {
    block: { kind: 'list', title: 'Used', items: ['posts', 'comments'] },
    says: ['**Used**', '- posts', '- comments'],
  },
  steps: { block: { kind: 'steps', items: ['Open it', 'Press it'] }, says: ['1. Open it', '2. Press it'] },
  facts: {
    block: {
      kind: 'facts',
      items: [
        {
          label: 'Until',
          value: '27 May 2025, 09:00',
          at: { epochMilliseconds: 1_748_329_200_000, show: 'date-time' },
        },
        { label: 'By', value: '2 August', at: { epochMilliseconds: 1_785_621_600_000, show: 'date' } },
      ],
    },
    says: [
      '**Until** — 27 May 2025, 09:00 (<t:1748329200:f>, <t:1748329200:R>)',
      '**By** — 2 August (<t:1785621600:R>)',
    ],
  },
  links: {
    block: {
      kind: 'links',
      role: 'act',
      title: 'Go',
      items: [
        { label: 'The form', url: 'https://example.com/form' },
        { label: 'Write', url: 'mailto:privacy@example.com' },
        { label: 'By post', url: null },
      ],
    },
    says: ['**Go**', 'The form', 'https://example.com/form', '- Write', 'privacy@example.com', '- By post'],
  },
  buttons: {
    block: {
      kind: 'buttons',
      items: [
        { label: 'Complain', action, style: 'primary' },
        { label: 'Erase', action, style: 'danger' },
      ],
    },
    says: ['Complain', 'Erase'],
  },
  choices: {
    block: {
      kind: 'choices',
      prompt: 'Which one?',
      items: [
        { label: 'Instagram', action },
        { label: 'X', action },
      ],
    },
    says: ['Which one?', 'Instagram', 'X', 'Choose…'],
  },
  form: {
    block: {
      kind: 'form',
      title: 'Your letter',
      submit: { kind: 'command', command: 'letter', options: {} },
      fields: [{ id: 'name', label: 'Name', hint: null, required: true, long: false, maxLength: 80 }],
    },
    says: ['Your letter', 'Fill in the form'],
  },
  file: {
    block: {
      kind: 'file',
      name: 'brief an meta.eml',
      mediaType: 'message/rfc822',
      content: new TextEncoder().encode('hello'),
    },
    says: ['attachment://brief_an_meta.eml'],
  },
};

describe('a block', () => {
  test.each(Object.values(BLOCKS))('of the kind $block.kind is shown, and breaks no rule', async ({ block, says }) => {
    const discord = await standIn();
    await started(discord, () => reply(block));
    const message = await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
    for (const text of says) expect(everything(message)).toContain(text);
    expect(discord.records.violations).toEqual([]);
  });

  test('of sources is small print with named links', async () => {
    const discord = await standIn();
    await started(discord, () =>
      reply({
        kind: 'links',
        role: 'source',
        title: null,
        items: [{ label: 'Meta [EU]', url: 'https://example.com/a_(b)' }],
      }),
    );
    const message = await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
    expect(everything(message)).toContain('-# [Meta \\[EU\\]](<https://example.com/a_(b)>)');
  });
});

describe('a button', () => {
  test('asks for its action, also after a restart', async () => {
    const discord = await standIn();
    const first = await started(discord, () => reply(BLOCKS.buttons.block));
    const person = discord.people.person();
    const message = await answerTo(discord, discord.people.slash(person, 'help'));
    await first.adapter.stop();
    const second = await started(discord, () => say('the authority'));
    const answer = await answerTo(discord, discord.people.press(person, message, idOf(message, 'Complain')));
    expect(everything(answer)).toContain('the authority');
    expect(second.requests[0]?.ask).toEqual({ kind: 'action', action });
    expect(discord.records.violations).toEqual([]);
  });

  test('of a menu asks for what was chosen', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => reply(BLOCKS.choices.block));
    const person = discord.people.person();
    const message = await answerTo(discord, discord.people.slash(person, 'help'));
    await answerTo(discord, discord.people.choose(person, message, idOf(message, 'X'), [choiceOf(message, 'X')]));
    expect(requests[1]?.ask).toEqual({ kind: 'action', action });
  });

  test('shows the answer to the channel, without that button, also after a restart', async () => {
    const discord = await standIn();
    const first = await started(discord, () =>
      reply(BLOCKS.heading.block, BLOCKS.facts.block, BLOCKS.links.block, BLOCKS.buttons.block, BLOCKS.choices.block),
    );
    const person = discord.people.person();
    const message = await answerTo(discord, discord.people.slash(person, 'help'));
    await first.adapter.stop();
    const second = await started(discord, () => say('never asked'));
    const shown = await answerTo(discord, discord.people.press(person, message, idOf(message, 'Show to the channel')));
    expect(shown.flags & FLAGS.ephemeral).toBe(0);
    expect(everything(shown)).toBe(everything(message).replace(/\nShow to the channel\n$/, ''));
    expect(second.requests).toEqual([]);
    expect(discord.records.violations).toEqual([]);
  });

  test('that this version does not know is answered with one sentence', async () => {
    const discord = await standIn();
    await started(discord, () => say('never asked'));
    const person = discord.people.person();
    const old = discord.people.say(person, '');
    old.components = [
      {
        type: 1,
        components: ['x', 'b0:z=1', 'f0:', 's'].map((custom_id) => ({
          type: 2,
          style: 1,
          label: custom_id,
          custom_id,
        })),
      },
    ];
    for (const id of ['x', 'b0:z=1', 'f0:', 's'])
      expect(everything(await answerTo(discord, discord.people.press(person, old, id)))).toContain('too old');
  });
});

describe('a form', () => {
  const field = (id: string) => ({
    id,
    label: `Your ${id}`,
    hint: `as in ${id}`,
    required: true,
    long: false,
    maxLength: 50,
  });
  const form = (...ids: string[]): Block => ({
    kind: 'form',
    title: 'Your letter',
    submit: { kind: 'command', command: 'letter', options: { service: 'instagram' } },
    fields: ids.map(field),
  });
  const isEmpty = (given: { kind: string; action?: Action }) =>
    given.action?.kind !== 'command' || Object.keys(given.action.options).length === 1;

  test('opens as a window and comes back as options of its action', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, ({ ask }) =>
      isEmpty(ask as { kind: string }) ? reply(form('name', 'email')) : say('done'),
    );
    const person = discord.people.person();
    const message = await answerTo(discord, discord.people.slash(person, 'letter', { service: 'instagram' }));
    const opened = discord.people.press(person, message, idOf(message, 'Fill in the form'));
    await discord.until(() => opened.callback !== null);
    expect(opened.callback).toMatchObject({ kind: 'modal', modal: { title: 'Your letter' } });
    const answer = await answerTo(
      discord,
      discord.people.submit(person, opened, { name: 'Ada', email: 'ada@example.com' }),
    );
    expect(everything(answer)).toContain('done');
    expect(requests.at(-1)?.ask).toEqual({
      kind: 'action',
      action: {
        kind: 'command',
        command: 'letter',
        options: { service: 'instagram', name: 'Ada', email: 'ada@example.com' },
      },
    });
    expect(discord.records.violations).toEqual([]);
  });

  test('of more than five fields goes on in a next window, for the same person only', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, ({ ask }) =>
      isEmpty(ask as { kind: string }) ? reply(form('a', 'b', 'c', 'd', 'e', 'f')) : say('done'),
    );
    const person = discord.people.person();
    const message = await answerTo(discord, discord.people.slash(person, 'letter', { service: 'instagram' }));
    const opened = discord.people.press(person, message, idOf(message, 'Fill in the form'));
    await discord.until(() => opened.callback !== null);
    const between = await answerTo(
      discord,
      discord.people.submit(person, opened, { a: '1', b: '2', c: '3', d: '4', e: '5' }),
    );
    const next = discord.people.press(person, between, idOf(between, 'Continue'));
    await discord.until(() => next.callback !== null);
    expect(
      everything(await answerTo(discord, discord.people.submit(discord.people.person(), next, { f: '6' }))),
    ).toContain('forgotten');
    await answerTo(discord, discord.people.submit(person, next, { f: '6' }));
    expect(requests.at(-1)?.ask).toMatchObject({
      action: { options: { service: 'instagram', a: '1', e: '5', f: '6' } },
    });
    expect(discord.records.violations).toEqual([]);
  });

  test('that takes too long to come is offered again, within the three seconds', async () => {
    const discord = await standIn();
    let release = () => {};
    let slow = false;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await started(
      discord,
      async () => {
        if (slow) await held;
        return reply(form('name'));
      },
      { wait: (ms) => (ms === FIRST_ANSWER_MS ? Promise.resolve() : new Promise(() => undefined)) },
    );
    const person = discord.people.person();
    const message = await answerTo(discord, discord.people.slash(person, 'letter'));
    slow = true;
    const opened = discord.people.press(person, message, idOf(message, 'Fill in the form'));
    await discord.until(() => opened.callback !== null);
    expect(opened.callback).toEqual({ kind: 'deferred', ephemeral: true });
    release();
    expect(everything(await answerTo(discord, opened))).toContain('Fill in the form');
  });
});

describe('free text', () => {
  test('in direct messages is a question, answered under it', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => say('so'));
    const person = discord.people.inDirect();
    const question = discord.people.say(person, 'how do I object on instagram');
    await discord.until(() => discord.records.counts.messages === 1);
    const [, answer] = discord.world.history.get(person.channel.id) ?? [];
    expect(answer?.reference).toBe(question.id);
    expect(requests[0]).toMatchObject({
      ask: { kind: 'text', text: 'how do I object on instagram' },
      place: { kind: 'private', id: person.user.id },
      locale: null,
    });
    expect(discord.records.violations).toEqual([]);
  });

  test('in a channel counts when the bot is mentioned; a bare mention asks for help', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => say('so'));
    const person = discord.people.person();
    discord.people.say(person, 'not for the bot');
    discord.people.say(person, `<@${discord.world.bot.id}> and instagram?`, { mentionsBot: true });
    discord.people.say(person, `<@${discord.world.bot.id}>`, { mentionsBot: true });
    await discord.until(() => discord.records.counts.messages === 2);
    expect(requests.map(({ ask }) => ask).sort((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { kind: 'command', command: 'help', options: {} },
      { kind: 'text', text: 'and instagram?' },
    ]);
    expect(discord.records.violations).toEqual([]);
  });

  test('of bots and webhooks is never answered, nor are the bot its own messages', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => say('so'));
    const person = discord.people.inDirect();
    discord.people.say(person, 'beep', { author: { ...person.user, bot: true } });
    discord.people.say(person, 'hook', { webhook: true });
    discord.people.say(person, 'me', { author: discord.world.bot });
    discord.people.say(person, 'real');
    await discord.until(() => discord.records.counts.messages === 1);
    expect(requests).toHaveLength(1);
  });

  test('of a message is read by the command in its menu, and a message without any is said to be so', async () => {
    const discord = await standIn();
    const { requests } = await started(discord, () => say('so'));
    const person = discord.people.person();
    const message = discord.people.say(person, 'Instagram now trains on my pictures');
    await answerTo(discord, discord.people.onMessage(person, 'How do I object?', message));
    expect(requests[0]?.ask).toEqual({ kind: 'text', text: 'Instagram now trains on my pictures' });
    const empty = await answerTo(
      discord,
      discord.people.onMessage(person, 'How do I object?', discord.people.say(person, '')),
    );
    expect(everything(empty)).toContain('no text');
    expect(discord.records.violations).toEqual([]);
  });
});

describe('completion', () => {
  test('offers at most 25 values of a hundred characters in the person’s language', async () => {
    const discord = await standIn();
    const asked: unknown[] = [];
    await started(discord, () => say('so'), {
      complete: (...given) => {
        asked.push(given);
        return [
          { label: '', value: 'x' },
          { label: 'y', value: 'v'.repeat(101) },
          ...Array.from({ length: 40 }, (_, index) => ({ label: `${index}`.padEnd(150, 'z'), value: `${index}` })),
        ];
      },
    });
    const turn = discord.people.typing(discord.people.person(), 'optout', 'service', 'insta');
    await discord.until(() => turn.callback !== null);
    expect(asked).toEqual([['service', 'insta', 'en']]);
    expect(turn.callback?.kind === 'choices' ? turn.callback.choices.length : 0).toBe(25);
    expect(discord.records.violations).toEqual([]);
  });
});

test('a long answer becomes several messages, each under every limit, for the person alone', async () => {
  const discord = await standIn();
  const items = Array.from({ length: 120 }, (_, index) => `${index} ${'word '.repeat(20).trim()}`);
  await started(discord, () =>
    reply({ kind: 'heading', text: 'All of it' }, { kind: 'steps', items }, BLOCKS.buttons.block),
  );
  const turn = discord.people.slash(discord.people.person(), 'help');
  await discord.until(() => turn.followUps.length === 3);
  const messages = [turn.original, ...turn.followUps].flatMap((message) => message ?? []);
  const text = messages.map(everything).join('\n');
  for (const [index, item] of items.entries()) expect(text).toContain(`${index + 1}. ${item}`);
  expect(messages.every(({ flags }) => (flags & FLAGS.ephemeral) !== 0)).toBe(true);
  expect(messages.every((message) => componentsOf(message).length <= 40)).toBe(true);
  expect(discord.records.violations).toEqual([]);
});

test('the answers of one person who is slow do not hold up another', async () => {
  const discord = await standIn();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { adapter } = bot(discord, async ({ ask }) => {
    if (ask.kind === 'command' && ask.command === 'letter') await held;
    return say('here');
  });
  await adapter.start();
  const slow = discord.people.slash(discord.people.person(), 'letter');
  await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
  expect(slow.original).toBeNull();
  release();
  await answerTo(discord, slow);
});
