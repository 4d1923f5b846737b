import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '#chat/reply.ts';
import {
  anonymousText,
  botMessage,
  callbackQuery,
  channelPost,
  FAULTS,
  groupText,
  inlineQuery,
  migration,
  myChatMember,
  privateText,
  topicText,
} from '../../support/telegram/index.ts';
import { type Kit, reply, startKit, text } from './kit.ts';

const GROUP = -1_001_000_000_000_001;
const CHANNEL = -1_001_000_000_000_002;

let kit: Kit;
beforeEach(async () => {
  kit = await startKit();
});
afterEach(async () => {
  await kit.close();
  // After the close, which is when the last calls have been checked.
  expect(kit.telegram.violations).toEqual([]);
});

const texts = () => kit.telegram.posts().map((post) => post.text);
const asked = () => kit.requests.map((request) => request.ask);

describe('what people say', () => {
  it('a command, with its options in any order and any language', async () => {
    await kit.after(
      2,
      privateText(42, '/optout instagram Belgium'),
      privateText(42, '/OptOut instagram land=BE', {}, 'de-AT'),
    );
    expect(asked()).toEqual([
      { kind: 'command', command: 'optout', options: { service: 'instagram', country: 'Belgium' } },
      { kind: 'command', command: 'optout', options: { service: 'instagram', country: 'BE' } },
    ]);
    expect(kit.requests[1]).toMatchObject({
      platform: 'telegram',
      person: '42',
      place: { kind: 'private', id: '42' },
      locale: 'de-AT',
      detail: 'short',
    });
    expect(texts()).toHaveLength(2);
  });

  it('free text in a private chat is a question', async () => {
    await kit.after(1, privateText(42, 'how do I object on Instagram?'));
    expect(asked()).toEqual([{ kind: 'text', text: 'how do I object on Instagram?' }]);
  });

  it('a command for another bot is not ours, not even alone with us; ours in any case is', async () => {
    kit.telegram.push(privateText(42, '/optout@OtherBot instagram'));
    kit.telegram.push(groupText(GROUP, 42, '/optout@otherbot instagram'));
    await kit.after(1, groupText(GROUP, 42, '/optout@objectorTESTbot instagram'));
    expect(asked()).toEqual([{ kind: 'command', command: 'optout', options: { service: 'instagram' } }]);
  });

  it('a command nobody knows is another bot’s in a group, and a mistake alone with us', async () => {
    kit.telegram.push(groupText(GROUP, 42, '/weather Ghent'));
    await kit.after(1, privateText(42, '/weather Ghent'));
    expect(asked()).toEqual([{ kind: 'command', command: 'weather', options: {} }]);
  });

  it('a mention and a reply in a group, but not what people say among themselves', async () => {
    kit.telegram.world.put({ id: GROUP, bot: 'administrator' });
    kit.telegram.push(groupText(GROUP, 42, 'good morning @objectortestbotany'));
    await kit.after(
      2,
      groupText(GROUP, 42, 'hey @ObjectorTestBot what about Threads'),
      groupText(GROUP, 43, 'and then?', { reply_to_message: botMessage({ id: GROUP, type: 'supergroup' }, 5) }),
    );
    expect(asked()).toEqual([
      { kind: 'text', text: 'hey what about Threads' },
      { kind: 'text', text: 'and then?' },
    ]);
  });

  it('a mention alone asks for help', async () => {
    await kit.after(1, groupText(GROUP, 42, '@ObjectorTestBot'));
    expect(asked()).toEqual([{ kind: 'command', command: 'help', options: {} }]);
  });

  it('never its own words sent through inline mode, other bots, or copies of a channel’s posts', async () => {
    const own = { id: kit.telegram.bot.id, is_bot: true, first_name: 'x' };
    kit.telegram.push(privateText(42, 'an answer', { via_bot: own }));
    kit.telegram.push(groupText(GROUP, 42, '/help', { from: { ...own, id: 77 } }));
    kit.telegram.push(
      groupText(GROUP, 777_000, '/help', {
        is_automatic_forward: true,
        sender_chat: { id: CHANNEL, type: 'channel', title: 'x' },
      }),
    );
    await kit.after(1, privateText(42, 'hello'));
    expect(asked()).toEqual([{ kind: 'text', text: 'hello' }]);
  });

  it.each([
    ['/start', { kind: 'command', command: 'help', options: {} }],
    ['/start instagram', { kind: 'command', command: 'optout', options: { service: 'instagram' } }],
    ['/start help', { kind: 'command', command: 'help', options: {} }],
    [
      '/start a_Yz1vcHRvdXQmc2VydmljZT10aHJlYWRz',
      { kind: 'action', action: { kind: 'command', command: 'optout', options: { service: 'threads' } } },
    ],
  ])('deep link %s', async (said, ask) => {
    await kit.after(1, privateText(42, said));
    expect(asked()).toEqual([ask]);
  });
});

describe('where it is said', () => {
  it('in a topic, and answered there', async () => {
    kit.telegram.world.put({ id: GROUP, topics: [7] });
    await kit.after(1, topicText(GROUP, 42, 7, '/help'));
    expect(kit.requests[0]?.place).toEqual({ kind: 'channel', id: String(GROUP), thread: '7' });
    expect(kit.telegram.posts()).toMatchObject([{ chat: GROUP, thread: 7 }]);
  });

  it('in General, where a reply’s thread is no topic', async () => {
    kit.telegram.world.put({ id: GROUP, topics: [7] });
    await kit.after(1, groupText(GROUP, 42, '/help', { message_thread_id: 99 }));
    expect(kit.telegram.posts()).toMatchObject([{ chat: GROUP, thread: null }]);
    expect(kit.requests[0]?.place).toMatchObject({ thread: null });
  });

  it('in a channel, where nobody has a name and only administrators post', async () => {
    await kit.after(1, channelPost(CHANNEL, '/subscribe'));
    const [request] = kit.requests;
    expect(request).toMatchObject({ person: null, locale: null, place: { kind: 'channel', id: String(CHANNEL) } });
    expect(await request?.reach.manages(request.place)).toBe(true);
    expect(texts()).toHaveLength(1);
  });

  it('as an anonymous administrator, who is nobody and manages this group only', async () => {
    await kit.after(1, anonymousText(GROUP, '/subscribe'));
    const [request] = kit.requests;
    expect(request?.person).toBeNull();
    expect(await request?.reach.manages(request.place)).toBe(true);
    expect(await request?.reach.manages({ kind: 'channel', id: '-1009', thread: null })).toBe(false);
  });

  it('as somebody else’s channel, which proves nothing', async () => {
    await kit.after(
      1,
      groupText(GROUP, 136_817_688, '/subscribe', { sender_chat: { id: CHANNEL, type: 'channel', title: 'x' } }),
    );
    const [request] = kit.requests;
    expect(request?.person).toBeNull();
    expect(await request?.reach.manages(request.place)).toBe(false);
  });
});

describe('what only Telegram can tell', () => {
  const reach = async (person = 42) => {
    await kit.after(1, groupText(GROUP, person, '/subscribe'));
    const [request] = kit.requests;
    if (request === undefined) throw new Error('no request');
    return { ask: request.reach, place: request.place };
  };

  it('who manages a group', async () => {
    kit.telegram.world.put({ id: GROUP, administrators: [42] });
    const { ask, place } = await reach();
    expect(await ask.manages(place)).toBe(true);
    kit.telegram.world.put({ id: GROUP, administrators: [] });
    expect(await ask.manages(place)).toBe(false);
    expect(await ask.manages({ kind: 'private', id: '42' })).toBe(true);
    expect(await ask.manages({ kind: 'private', id: '43' })).toBe(false);
    kit.telegram.world.put({ id: GROUP, administrators: [42] });
    kit.telegram.faults.add({ method: 'getChatMember', fault: FAULTS.internal });
    expect(await ask.manages(place)).toBe(false);
  });

  it.each([
    ['a member may post', { bot: 'member' }, { kind: 'allowed' }],
    ['a muted one may not', { bot: 'restricted', mayPost: false }, { kind: 'lacking', permissions: ['send'] }],
    ['one who was removed is no member', { bot: 'kicked' }, { kind: 'not-a-member' }],
  ] as const)('%s', async (_, seed, posting) => {
    const { ask, place } = await reach();
    kit.telegram.world.put({ id: GROUP, ...seed });
    expect(await ask.posting(place)).toEqual(posting);
  });

  it('a channel takes posts of administrators who may post', async () => {
    const { ask } = await reach();
    const place = { kind: 'channel', id: String(CHANNEL), thread: null } as const;
    kit.telegram.world.put({ id: CHANNEL, type: 'channel', bot: 'administrator', mayPost: false });
    expect(await ask.posting(place)).toEqual({ kind: 'lacking', permissions: ['post-as-admin'] });
    kit.telegram.world.put({ id: CHANNEL, mayPost: true });
    expect(await ask.posting(place)).toEqual({ kind: 'allowed' });
    expect(await ask.resolve(String(CHANNEL))).toEqual(place);
    expect(await ask.resolve('-1')).toBeNull();
  });

  it('an outage is said to be one', async () => {
    const { ask, place } = await reach();
    kit.telegram.faults.add({ method: 'getChatMember', fault: FAULTS.cutBefore });
    expect(await ask.posting(place)).toEqual({ kind: 'unreachable' });
  });
});

describe('buttons', () => {
  const choices = (count: number): Block => ({
    kind: 'choices',
    prompt: 'Which?',
    items: Array.from({ length: count }, (_, n) => ({
      label: `S${n}`,
      action: {
        kind: 'answer',
        intent: 'opt-out',
        services: [`s${n}`],
        country: null,
        detail: 'short',
        language: null,
      },
    })),
  });
  const button = (label: string) => {
    const found = kit.telegram
      .posts()
      .flatMap(
        (post) =>
          (
            post.markup as { inline_keyboard: { text: string; callback_data: string }[][] } | null
          )?.inline_keyboard.flat() ?? [],
      )
      .find((each) => each.text.startsWith(label));
    return found?.callback_data ?? '';
  };
  const press = (data: string, chat: object = { id: 42, type: 'private' }, extra: object = {}) =>
    callbackQuery('q', data, { id: 42, language: 'en' }, botMessage(chat as never, 1, extra as never));

  it('are answered at once, and a choice becomes the answer', async () => {
    kit.say((request) => (request.ask.kind === 'action' ? reply(text('the way')) : reply(choices(2))));
    kit.telegram.world.put({ id: 42 });
    await kit.after(1, { message: { ...(privateText(42, '/optout').message as object), message_id: 0 } });
    await kit.after(2, press(button('S1')));
    expect(texts()).toEqual(['the way']);
    expect(kit.telegram.unanswered()).toEqual([]);
    expect(asked()[1]).toMatchObject({ kind: 'action', action: { services: ['s1'] } });
  });

  it('turn pages, asking the same again', async () => {
    kit.say(() => reply(text('intro'), choices(30)));
    await kit.after(1, { message: { ...(privateText(42, '/optout').message as object), message_id: 0 } });
    await kit.after(2, press(button('telegram-page-next')));
    expect(asked()[1]).toEqual({ kind: 'action', action: { kind: 'command', command: 'optout', options: {} } });
    expect(texts()).toEqual(['intro\n\nWhich?']);
    expect(button('S29')).not.toBe('');
    expect(button('S0')).toBe('');
  });

  it('turn pages under the last part of a long answer, and leave the rest alone', async () => {
    kit.say(() => reply(text('intro '.repeat(600)), text('more '.repeat(600)), choices(30)));
    await kit.after(2, { message: { ...(privateText(42, '/optout').message as object), message_id: 0 } });
    const last = kit.telegram.posts().at(-1);
    await kit.after(
      3,
      callbackQuery(
        'q',
        button('telegram-page-next'),
        { id: 42 },
        botMessage({ id: 42, type: 'private' }, last?.id ?? 0),
      ),
    );
    expect(texts().map((said) => said.slice(0, 5))).toEqual(['intro', 'more ']);
    expect(button('S29')).not.toBe('');
  });

  it('of a next step get a message of their own, in the topic of the message they are under', async () => {
    kit.telegram.world.put({ id: GROUP, topics: [7] });
    await kit.after(
      1,
      press('c=complain', { id: GROUP, type: 'supergroup' }, { message_thread_id: 7, is_topic_message: true }),
    );
    expect(kit.telegram.posts()).toMatchObject([{ chat: GROUP, thread: 7, text: 'action command' }]);
  });

  it('under a message that is gone post anew', async () => {
    await kit.after(2, press('~a=o&s=instagram'));
    expect(texts()).toEqual(['action answer']);
    expect(kit.telegram.counts().calls).toMatchObject({ editMessageText: 1, sendMessage: 1 });
  });

  it('under a message that says so already change nothing', async () => {
    kit.telegram.faults.add({
      method: 'editMessageText',
      fault: { kind: 'answer', status: 400, description: 'Bad Request: message is not modified' },
    });
    await kit.after(2, press('~a=o&s=instagram'), privateText(42, 'next'));
    expect(texts()).toEqual(['text next']);
  });

  it('that nobody understands say so', async () => {
    kit.telegram.push(press('#forgotten'));
    kit.telegram.push(press('nonsense'));
    await kit.after(1, privateText(42, 'next'));
    expect(kit.telegram.answerTo('q')).toMatchObject({ text: 'telegram-old-button en', show_alert: true });
    expect(kit.telegram.unanswered()).toEqual([]);
    expect(asked()).toHaveLength(1);
  });

  it('whose time is over are acted on all the same', async () => {
    kit.telegram.faults.add({
      method: 'answerCallbackQuery',
      fault: {
        kind: 'answer',
        status: 400,
        description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
      },
    });
    await kit.after(1, press('c=complain'));
    expect(texts()).toEqual(['action command']);
  });

  it('too long for Telegram work too', async () => {
    const services = ['facebook', 'instagram', 'threads', 'whatsapp', 'messenger', 'meta-ai'];
    const action = {
      kind: 'answer',
      intent: 'opt-out',
      services,
      country: 'BE',
      detail: 'full',
      language: null,
    } as const;
    kit.say((request) =>
      request.ask.kind === 'action'
        ? reply(text('in full'))
        : reply(text('short'), { kind: 'buttons', items: [{ label: 'More', action, style: 'primary' }] }),
    );
    await kit.after(1, { message: { ...(privateText(42, 'meta').message as object), message_id: 0 } });
    await kit.after(2, press(button('More')));
    expect(asked()[1]).toEqual({ kind: 'action', action });
    expect(texts()).toEqual(['in full']);
  });
});

describe('forms', () => {
  const form: Block = {
    kind: 'form',
    title: 'Your letter',
    submit: { kind: 'command', command: 'letter', options: { service: 'x' } },
    fields: [
      { id: 'name', label: 'Your name', hint: 'as on the account', required: true, long: false, maxLength: 5 },
      { id: 'reason', label: 'Why', hint: null, required: false, long: true, maxLength: 500 },
    ],
  };
  const opened = (request: { ask: { kind: string; options?: object } }) =>
    JSON.stringify(request.ask).includes('"name"') || request.ask.kind === 'text' ? reply(text('done')) : reply(form);

  it('ask one field at a time, and hand in what was said', async () => {
    kit.say(opened);
    await kit.after(2, privateText(42, '/letter'));
    await kit.after(3, privateText(42, 'Ada Lovelace'));
    await kit.after(4, privateText(42, '-'));
    expect(texts()).toEqual([
      'Your letter',
      'Your name (telegram-form-progress en 1 2)\nas on the account',
      'Why (telegram-form-progress en 2 2)\ntelegram-form-skip en',
      'done',
    ]);
    expect(kit.telegram.posts()[1]?.markup).toEqual({
      force_reply: true,
      selective: true,
      input_field_placeholder: 'as on the account',
    });
    expect(asked().at(-1)).toEqual({ kind: 'command', command: 'letter', options: { service: 'x', name: 'Ada L' } });
  });

  it('end when somebody asks for something else', async () => {
    kit.say((request) =>
      request.ask.kind === 'command' && request.ask.command === 'letter' ? reply(form) : reply(text('done')),
    );
    await kit.after(2, privateText(42, '/letter'));
    await kit.after(3, privateText(42, '/help'));
    await kit.after(4, privateText(42, 'Ada'));
    expect(asked().at(-1)).toEqual({ kind: 'text', text: 'Ada' });
  });

  it('in a group belong to one person, who replies to the question', async () => {
    kit.say(opened);
    await kit.after(2, groupText(GROUP, 42, '/optout'));
    const question = kit.telegram.posts()[1]?.id ?? 0;
    const answer = { reply_to_message: botMessage({ id: GROUP, type: 'supergroup' }, question) };
    await kit.after(3, groupText(GROUP, 43, 'me too', answer));
    expect(asked().at(-1)).toEqual({ kind: 'text', text: 'me too' });
    await kit.after(4, groupText(GROUP, 42, '@ObjectorTestBot by the way'));
    expect(asked().at(-1)).toEqual({ kind: 'text', text: 'by the way' });
    await kit.after(5, groupText(GROUP, 42, 'Ada', answer));
    expect(texts().at(-1)).toContain('Why');
  });
});

describe('inline mode', () => {
  it('answers with the service that is being typed', async () => {
    kit.say(() =>
      reply({ kind: 'heading', text: 'Instagram' }, text('the way'), {
        kind: 'links',
        role: 'act',
        title: null,
        items: [{ label: 'Form', url: 'https://example.org/' }],
      }),
    );
    kit.telegram.push(inlineQuery('q', 'insta', { id: 42, language: 'de' }));
    await kit.telegram.until(() => kit.telegram.answerTo('q') !== null);
    expect(kit.telegram.answerTo('q')).toMatchObject({
      is_personal: true,
      button: { text: 'telegram-inline-hint de', start_parameter: 'help' },
      results: [
        {
          title: 'Instagram',
          description: 'the way',
          input_message_content: { message_text: '<b>Instagram</b>\n\nthe way' },
          reply_markup: {
            inline_keyboard: [
              [{ text: 'Form', url: 'https://example.org/' }],
              [{ url: 'https://t.me/ObjectorTestBot?start=a_Yz1vcHRvdXQmc2VydmljZT1pbnN0YWdyYW0' }],
            ],
          },
        },
      ],
    });
    expect(asked()).toEqual([{ kind: 'command', command: 'optout', options: { service: 'instagram' } }]);
    expect(kit.requests[0]).toMatchObject({ person: '42', locale: 'de', place: { kind: 'private', id: '42' } });
  });

  it('takes a question too, and waits for one', async () => {
    kit.telegram.push(inlineQuery('1', '', { id: 42 }));
    kit.telegram.push(inlineQuery('2', 'what does Threads use', { id: 42 }));
    await kit.telegram.until(() => kit.telegram.answerTo('2') !== null);
    expect(kit.telegram.answerTo('1')).toMatchObject({ results: [] });
    expect(asked()).toEqual([{ kind: 'text', text: 'what does Threads use' }]);
  });

  it('that is too late costs nothing', async () => {
    kit.telegram.faults.add({
      method: 'answerInlineQuery',
      fault: {
        kind: 'answer',
        status: 400,
        description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
      },
    });
    kit.telegram.push(inlineQuery('1', 'x', { id: 42 }));
    await kit.after(1, privateText(42, 'hello'));
    await kit.telegram.until(() => kit.telegram.counts().calls.answerInlineQuery === 1);
    expect(texts()).toEqual(['text hello']);
  });
});

describe('when something goes wrong', () => {
  it('what throws costs one sentence, a line in the log, and nobody else anything', async () => {
    kit.say(() => ({ ...reply(), blocks: [{ kind: 'text' } as never] }));
    await kit.after(1, privateText(42, 'my secret'));
    const code = /error-internal en (\w{8})/.exec(texts()[0] ?? '')?.[1] ?? 'none';
    expect(kit.logged.join('\n')).toContain(code);
    expect(kit.logged.join('\n')).not.toContain('my secret');
    kit.say(() => reply(text('fine')));
    await kit.after(2, privateText(42, 'again'));
    expect(texts()[1]).toBe('fine');
  });

  it('429 waits as long as Telegram says, then says it', async () => {
    kit.telegram.faults.add({ method: 'sendMessage', fault: FAULTS.tooMany(7), times: 2 });
    await kit.after(3, privateText(42, 'hello'));
    expect(kit.waits).toEqual([7000, 7000]);
    expect(texts()).toEqual(['text hello']);
  });

  it('a cut after the message was taken does not say it twice', async () => {
    kit.telegram.faults.add({ method: 'sendMessage', fault: FAULTS.cutAfter, times: 1 });
    await kit.after(2, privateText(42, 'one'), privateText(42, 'two'));
    expect(texts()).toEqual(['text one', 'text two']);
  });

  it('a group that moved is followed', async () => {
    kit.telegram.world.put({ id: -55, type: 'group', state: { migratedTo: GROUP } });
    kit.telegram.world.put({ id: GROUP });
    await kit.after(2, groupText(-55, 42, '/help', {}, 'group'));
    expect(kit.moved).toEqual([['-55', String(GROUP)]]);
    expect(kit.telegram.posts()).toMatchObject([{ chat: GROUP }]);
  });

  it('a topic that is gone is answered outside it', async () => {
    await kit.after(2, topicText(GROUP, 42, 7, '/help'));
    expect(kit.telegram.posts()).toMatchObject([{ chat: GROUP, thread: null }]);
  });

  it('a person who blocked the bot is let be', async () => {
    kit.telegram.world.put({ id: 42, state: 'blocked' });
    await kit.after(1, privateText(42, 'hello'));
    await kit.after(2, privateText(43, 'hello'));
    expect(kit.telegram.counts().calls.sendMessage).toBe(2);
    expect(kit.logged.filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

it('moves, removals and returns are reported', async () => {
  for (const update of migration(-55, GROUP)) kit.telegram.push(update);
  kit.telegram.push(myChatMember({ id: 42, type: 'private' }, 'kicked'));
  kit.telegram.push(myChatMember({ id: -56, type: 'group', title: 'x' }, 'left'));
  kit.telegram.push(myChatMember({ id: 42, type: 'private' }, 'member'));
  await kit.after(1, privateText(43, 'hello'));
  expect(kit.moved).toEqual([
    ['-55', String(GROUP)],
    ['-55', String(GROUP)],
  ]);
  expect(kit.gone.map(({ channel }) => channel)).toEqual(['42', '-56']);
  expect(kit.back.map(({ channel }) => channel)).toEqual(['42']);
});

it('files are sent as documents, after the words', async () => {
  kit.say(() =>
    reply(text('here'), {
      kind: 'file',
      name: 'letter.eml',
      mediaType: 'message/rfc822',
      content: new TextEncoder().encode('x'),
    }),
  );
  await kit.after(2, privateText(42, '/letter'));
  expect(kit.telegram.posts()).toMatchObject([{ text: 'here' }, { file: 'letter.eml' }]);
});

it('a long answer comes in parts, in order, the first as a reply', async () => {
  kit.say(() => reply(...Array.from({ length: 9 }, (_, n) => text(`${n} ${'word '.repeat(300)}`))));
  await kit.after(5, groupText(GROUP, 42, '/help'));
  expect(texts().join('').match(/\d/g)?.join('')).toBe('012345678');
});
