import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  botMessage,
  callbackQuery,
  channelPost,
  FAULTS,
  groupText,
  inlineQuery,
  privateText,
  type StandIn,
  startTelegram,
} from '../../support/telegram/index.ts';

let telegram: StandIn;
let clock = 0;

beforeEach(async () => {
  clock = 1_790_000_000_000;
  telegram = await startTelegram({ now: () => clock });
  telegram.world.put({ id: 42 });
  telegram.world.put({ id: -100, type: 'group' });
  telegram.world.put({ id: -1_001_000_000_000_001, topics: [7] });
});
afterEach(() => telegram.close());

interface Told {
  readonly status: number;
  readonly description?: string;
  readonly result?: unknown;
  readonly parameters?: unknown;
}

async function call(method: string, parameters: object = {}, token = telegram.token): Promise<Told> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) };
  const response = await fetch(`${telegram.url}/bot${token}/${method}`, init);
  return { ...((await response.json()) as object), status: response.status };
}

const say = (text: string, more: object = {}) => call('sendMessage', { chat_id: 42, text, ...more });
const html = (text: string) => say(text, { parse_mode: 'HTML' });
const keyboard = (...rows: object[][]) => say('x', { reply_markup: { inline_keyboard: rows } });
const button = (more: object = {}) => ({ text: 'Press', callback_data: 'x', ...more });
const commands = (list: object[], more: object = {}) => call('setMyCommands', { commands: list, ...more });
const article = (more: object = {}) => ({
  type: 'article',
  id: '1',
  title: 'T',
  input_message_content: { message_text: 'x' },
  ...more,
});
const inline = (results: object[], more: object = {}) => {
  telegram.push(inlineQuery('q', 'x', { id: 42 }));
  return call('answerInlineQuery', { inline_query_id: 'q', results, ...more });
};
const upload = (file: File, more: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ chat_id: '42', ...more })) form.set(name, value);
  form.set('document', file);
  return fetch(`${telegram.url}/bot${telegram.token}/sendDocument`, { method: 'POST', body: form }).then(
    async (response) => ({
      ...((await response.json()) as object),
      status: response.status,
    }),
  ) as Promise<Told>;
};

describe('mistakes are refused and held against the caller', () => {
  const mistakes: readonly [string, string, () => Promise<Told>][] = [
    ['an unknown method', 'method not found', () => call('sendMassage')],
    ['a missing parameter', 'parameter "text" is required', () => call('sendMessage', { chat_id: 42 })],
    ['a wrong type', 'expected', () => say('x', { message_thread_id: 'seven' })],
    ['a wrong type deep inside', 'expected Boolean', () => say('x', { reply_markup: { force_reply: 'yes' } })],
    ['no text', 'message text is empty', () => say('')],
    ['nothing but spaces', 'message text is empty', () => html('<b> </b>')],
    ['nothing that can be seen', 'message text is empty', () => say('\u200B\u2060')],
    ['too long a text', 'message is too long', () => say('🙂'.repeat(4097))],
    ['half a character', 'strings must be encoded in UTF-8', () => say('\uD83D')],
    ['an unknown parse mode', 'unsupported parse_mode', () => say('x', { parse_mode: 'Markdownish' })],
    ['an unknown tag', `Unsupported start tag "div"`, () => html('<div>x</div>')],
    ['an unclosed tag', `Can't find end tag corresponding to start tag "b"`, () => html('<b>x')],
    ['crossed tags', 'expected "</i>", found "</b>"', () => html('<b><i>x</b></i>')],
    ['an end without a start', 'Unexpected end tag', () => html('x</b>')],
    ['half a tag', 'Unclosed start tag', () => html('x <b')],
    ['a bare ampersand', 'Unsupported entity "&"', () => html('salt & pepper')],
    ['an unknown entity', 'Unsupported entity "&nbsp;"', () => html('a&nbsp;b')],
    ['a bare >', 'Unescaped ">"', () => html('a > b')],
    ['a tag inside code', `can't be inside "code"`, () => html('<code><b>x</b></code>')],
    ['a quote inside a quote', `can't be inside`, () => html('<blockquote><blockquote>x</blockquote></blockquote>')],
    ['a link that opens nothing', 'would be dropped', () => html('<a href="javascript:alert(1)">x</a>')],
    ['an unknown attribute', 'Unsupported attribute', () => html('<b style="x">x</b>')],
    ['too many entities', 'more than 100 entities', () => html('<b>x</b> '.repeat(101))],
    ['callback data of 65 bytes', 'BUTTON_DATA_INVALID', () => keyboard([button({ callback_data: 'é'.repeat(33) })])],
    ['empty callback data', 'BUTTON_DATA_INVALID', () => keyboard([button({ callback_data: '' })])],
    ['a button without a text', 'Text buttons are unallowed', () => keyboard([button({ text: '' })])],
    ['a button that does nothing', 'BUTTON_TYPE_INVALID', () => keyboard([{ text: 'x' }])],
    ['a button that does two things', 'BUTTON_TYPE_INVALID', () => keyboard([button({ url: 'https://example.org' })])],
    ['a button with a wrong address', 'Wrong HTTP URL', () => keyboard([{ text: 'x', url: 'mailto:a@example.org' }])],
    ['an empty row', 'row of the keyboard is empty', () => keyboard([])],
    ['nine buttons in a row', 'more than 8 buttons', () => keyboard(Array.from({ length: 9 }, () => button()))],
    ['101 buttons', 'reply markup is too long', () => keyboard(...Array.from({ length: 101 }, () => [button()]))],
    [
      'a long placeholder',
      'input_field_placeholder',
      () => say('x', { reply_markup: { force_reply: true, input_field_placeholder: 'x'.repeat(65) } }),
    ],
    ['a command in capitals', 'BOT_COMMAND_INVALID', () => commands([{ command: 'Help', description: 'x' }])],
    [
      'a command without description',
      'BOT_COMMAND_DESCRIPTION_INVALID',
      () => commands([{ command: 'help', description: '' }]),
    ],
    [
      'a long description',
      'BOT_COMMAND_DESCRIPTION_INVALID',
      () => commands([{ command: 'help', description: 'x'.repeat(257) }]),
    ],
    [
      '101 commands',
      'BOT_COMMANDS_TOO_MUCH',
      () => commands(Array.from({ length: 101 }, (_, n) => ({ command: `c${n}`, description: 'x' }))),
    ],
    ['a language of three letters', 'invalid language code', () => commands([], { language_code: 'deu' })],
    ['an unknown scope', 'expected', () => commands([], { scope: { type: 'galaxy' } })],
    [
      'a long bot description',
      'BOT_DESCRIPTION_TOO_LONG',
      () => call('setMyDescription', { description: 'x'.repeat(513) }),
    ],
    [
      'a long short description',
      'BOT_DESCRIPTION_TOO_LONG',
      () => call('setMyShortDescription', { short_description: 'x'.repeat(121) }),
    ],
    [
      '51 inline results',
      'RESULTS_TOO_MUCH',
      () => inline(Array.from({ length: 51 }, (_, n) => article({ id: `${n}` }))),
    ],
    ['the same result twice', 'RESULT_ID_DUPLICATE', () => inline([article(), article()])],
    ['a long result id', 'RESULT_ID_INVALID', () => inline([article({ id: 'x'.repeat(65) })])],
    ['a result without title', 'ARTICLE_TITLE_EMPTY', () => inline([article({ title: ' ' })])],
    [
      'a result with broken markup',
      `can't parse entities`,
      () => inline([article({ input_message_content: { message_text: '<b>', parse_mode: 'HTML' } })]),
    ],
    [
      'a wrong start parameter',
      'START_PARAM_INVALID',
      () => inline([], { button: { text: 'x', start_parameter: 'a b' } }),
    ],
    ['an empty file', 'file must be non-empty', () => upload(new File([], 'letter.pdf'))],
    [
      'a long caption',
      'message caption is too long',
      () => upload(new File(['x'], 'letter.pdf'), { caption: 'x'.repeat(1025) }),
    ],
    [
      'a long callback answer',
      'MESSAGE_TOO_LONG',
      () => call('answerCallbackQuery', { callback_query_id: 'x', text: 'x'.repeat(201) }),
    ],
    ['an edit of nothing', 'message identifier is not specified', () => call('editMessageText', { text: 'x' })],
    ['a limit of 101', 'limit must be', () => call('getUpdates', { limit: 101 })],
  ];
  it.each(mistakes)('%s', async (_, expected, act) => {
    const told = await act();
    expect(told.status).toBeGreaterThanOrEqual(400);
    expect(told.description).toContain(expected);
    expect(telegram.violations).toHaveLength(1);
  });

  it('an unknown parameter is overlooked by the server, but not by the stand-in', async () => {
    expect((await say('x', { disable_web_page_preview: true })).status).toBe(200);
    expect(telegram.violations).toEqual(['sendMessage: unknown parameter "disable_web_page_preview"']);
  });
});

describe('what the world does to a bot is nobody’s mistake', () => {
  const refusals: readonly [string, number, string, () => Promise<Told>][] = [
    ['an unknown chat', 400, 'Bad Request: chat not found', () => call('sendMessage', { chat_id: 43, text: 'x' })],
    ['a block', 403, 'Forbidden: bot was blocked by the user', () => inState(42, { state: 'blocked' })],
    ['a deactivated user', 403, 'Forbidden: user is deactivated', () => inState(42, { state: 'deactivated' })],
    ['a deleted group', 403, 'Forbidden: the group chat was deleted', () => inState(-100, { state: 'deleted' })],
    ['a kick', 403, 'Forbidden: bot was kicked from the group chat', () => inState(-100, { bot: 'kicked' })],
    ['a leave', 403, 'Forbidden: bot is not a member of the group chat', () => inState(-100, { bot: 'left' })],
    [
      'a move',
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      () => inState(-100, { state: { migratedTo: -1005 } }),
    ],
    [
      'a mute',
      400,
      'Bad Request: not enough rights to send text messages to the chat',
      () => inState(-100, { bot: 'restricted', mayPost: false }),
    ],
    [
      'a channel without rights',
      400,
      'Bad Request: need administrator rights in the channel chat',
      () => inState(-1007, { type: 'channel' }),
    ],
    ['an unknown topic', 400, 'Bad Request: message thread not found', () => inTopic(8)],
    ['the General topic named by its number', 400, 'Bad Request: message thread not found', () => inTopic(1)],
    [
      'a reply to nothing',
      400,
      'Bad Request: message to be replied not found',
      () => say('x', { reply_parameters: { message_id: 99 } }),
    ],
    [
      'an edit of a message that is not there',
      400,
      'Bad Request: message to edit not found',
      () => call('editMessageText', { chat_id: 42, message_id: 9, text: 'x' }),
    ],
    [
      'a late answer to a query',
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
      late,
    ],
  ];
  const inState = (id: number, seed: object) => {
    telegram.world.put({ id, ...seed });
    return call('sendMessage', { chat_id: id, text: 'x' });
  };
  const inTopic = (thread: number) =>
    call('sendMessage', { chat_id: -1_001_000_000_000_001, text: 'x', message_thread_id: thread });
  function late() {
    telegram.push(callbackQuery('old', 'x', { id: 42 }, botMessage({ id: 42, type: 'private' }, 1)));
    clock += 151_000;
    return call('answerCallbackQuery', { callback_query_id: 'old' });
  }
  it.each(refusals)('%s', async (_, status, description, act) => {
    expect(await act()).toMatchObject({ status, description });
    expect(telegram.violations).toEqual([]);
  });

  it('a move says where to', async () => {
    expect((await inState(-100, { state: { migratedTo: -1005 } })).parameters).toEqual({ migrate_to_chat_id: -1005 });
  });

  it('a wrong token is 401, one of the wrong form 404', async () => {
    expect(await call('getMe', {}, '1:wrong')).toMatchObject({ status: 401, description: 'Unauthorized' });
    expect(await call('getMe', {}, 'wrong')).toMatchObject({ status: 404, description: 'Not Found' });
  });
});

describe('what is right works', () => {
  it('posts, shows the text as people see it, and edits', async () => {
    const told = await html('<b>Tom &amp; Ada</b> <a href="https://example.org/?a=1&amp;b=2">go</a>');
    expect(told.status).toBe(200);
    expect(telegram.posts()).toMatchObject([
      {
        text: 'Tom & Ada go',
        entities: [
          { type: 'bold', offset: 0, length: 9 },
          { type: 'text_link', url: 'https://example.org/?a=1&b=2' },
        ],
      },
    ]);
    const edit = { chat_id: 42, message_id: 1, text: 'other' };
    expect((await call('editMessageText', edit)).status).toBe(200);
    expect((await call('editMessageText', edit)).description).toContain('message is not modified');
    expect(telegram.posts()).toMatchObject([{ text: 'other' }]);
    expect(telegram.violations).toEqual([]);
  });

  it('takes a file as multipart, with its other fields', async () => {
    expect(
      (
        await upload(new File(['x'], 'letter.pdf'), {
          reply_parameters: '{"message_id":9,"allow_sending_without_reply":true}',
        })
      ).status,
    ).toBe(200);
    expect(telegram.posts()).toMatchObject([{ chat: 42, file: 'letter.pdf' }]);
    expect(telegram.violations).toEqual([]);
  });

  it('keeps command lists per scope and language, and descriptions per language', async () => {
    const list = [{ command: 'help', description: 'Help' }];
    await commands(list, { scope: { type: 'all_group_chats' }, language_code: 'de' });
    expect((await call('getMyCommands', { scope: { type: 'all_group_chats' }, language_code: 'de' })).result).toEqual(
      list,
    );
    expect((await call('getMyCommands')).result).toEqual([]);
    await call('setMyDescription', { description: 'Hallo', language_code: 'de' });
    expect((await call('getMyDescription', { language_code: 'de' })).result).toEqual({ description: 'Hallo' });
  });

  it('knows who manages a chat', async () => {
    telegram.world.put({ id: -100, administrators: [7] });
    expect((await call('getChatMember', { chat_id: -100, user_id: 7 })).result).toMatchObject({
      status: 'administrator',
    });
    expect((await call('getChatMember', { chat_id: -100, user_id: 8 })).result).toMatchObject({ status: 'member' });
  });

  it('counts callback queries that were left spinning', async () => {
    telegram.push(callbackQuery('1', 'x', { id: 42 }, botMessage({ id: 42, type: 'private' }, 1)));
    telegram.push(callbackQuery('2', 'x', { id: 42 }, botMessage({ id: 42, type: 'private' }, 1)));
    expect((await call('answerCallbackQuery', { callback_query_id: '1' })).status).toBe(200);
    expect(telegram.unanswered()).toEqual(['2']);
  });
});

describe('long polling', () => {
  it('hands out again what was not confirmed, and not what was', async () => {
    const first = telegram.push(privateText(42, 'a'));
    telegram.push(privateText(42, 'b'));
    expect((await call('getUpdates', { limit: 1 })).result).toHaveLength(1);
    expect((await call('getUpdates')).result).toHaveLength(2);
    expect((await call('getUpdates', { offset: (first ?? 0) + 1 })).result).toHaveLength(1);
    expect((await call('getUpdates', { offset: -1 })).result).toHaveLength(1);
    expect(telegram.handedOut(first ?? 0)).toBe(2);
  });

  it('waits for an update, and a newer poller ends the older with 409', async () => {
    const older = call('getUpdates', { timeout: 50 });
    await telegram.until(() => telegram.counts().calls.getUpdates === 1);
    const newer = call('getUpdates', { timeout: 50 });
    expect(await older).toMatchObject({ status: 409, description: FAULTS.conflict.description });
    await telegram.until(() => telegram.counts().calls.getUpdates === 2);
    telegram.push(channelPost(-1009, '/help'));
    expect((await newer).result).toMatchObject([{ channel_post: { text: '/help' } }]);
  });

  it('leaves out kinds that were not asked for', async () => {
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    telegram.push(privateText(42, 'a'));
    expect((await call('getUpdates')).result).toEqual([]);
  });

  it('withholds what a group says among itself', () => {
    expect(telegram.push(groupText(-100, 42, 'good morning'))).toBeNull();
    expect(telegram.push(groupText(-100, 42, '@objectortestbot good morning'))).not.toBeNull();
    expect(telegram.push(groupText(-100, 42, '/help'))).not.toBeNull();
  });
});

describe('faults', () => {
  it('strike the calls they name, as often as they say', async () => {
    telegram.faults.add({ method: 'sendMessage', chat: 42, fault: FAULTS.tooMany(3), times: 1 });
    expect((await call('sendMessage', { chat_id: -100, text: 'x' })).status).toBe(200);
    expect(await say('x')).toMatchObject({
      status: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    });
    expect((await say('x')).status).toBe(200);
  });

  it('strike each nth call', async () => {
    telegram.faults.add({ every: 2, fault: FAULTS.internal });
    expect([(await say('x')).status, (await say('x')).status, (await say('x')).status]).toEqual([200, 500, 200]);
  });

  it('cut before and after the message was taken', async () => {
    telegram.faults.add({ fault: FAULTS.cutBefore, times: 1 }, { fault: FAULTS.cutAfter, times: 1 });
    await expect(say('x')).rejects.toThrow();
    expect(telegram.counts().posted).toBe(0);
    await expect(say('x')).rejects.toThrow();
    expect(telegram.counts().posted).toBe(1);
  });

  it('answer a failure for what was taken', async () => {
    telegram.faults.add({ fault: FAULTS.deletedAtOnce, times: 1 });
    expect((await say('x')).status).toBe(500);
    expect(telegram.counts().posted).toBe(1);
  });

  it('keep silent', async () => {
    telegram.faults.add({ fault: FAULTS.silence, times: 1 });
    const aborted = fetch(`${telegram.url}/bot${telegram.token}/getMe`, { signal: AbortSignal.timeout(50) });
    await expect(aborted).rejects.toThrow('timeout');
  });

  it('delay the right answer', async () => {
    telegram.faults.add({ fault: { kind: 'delay', milliseconds: 5 }, times: 1 });
    expect((await say('x')).status).toBe(200);
  });
});
