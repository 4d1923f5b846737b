/** Updates as Telegram writes them, for tests to push. */

type Json = Readonly<Record<string, unknown>>;

let lastMessageId = 0;

export interface From {
  readonly id: number;
  readonly language?: string;
}

/** Text in a private chat; the chat has its person's id. */
export function privateText(person: number, text: string, extra: Json = {}, language = 'en'): Json {
  return {
    message: message({ id: person, type: 'private', first_name: 'Ada' }, text, {
      from: user({ id: person, language }),
      ...extra,
    }),
  };
}

/** Text in a group. `extra` brings `reply_to_message`, `message_thread_id`, `sender_chat` and the like. */
export function groupText(
  group: number,
  person: number,
  text: string,
  extra: Json = {},
  type: 'group' | 'supergroup' = 'supergroup',
): Json {
  return { message: message({ id: group, type, title: 'A group' }, text, { from: user({ id: person }), ...extra }) };
}

/** Text in a topic of a forum. */
export function topicText(group: number, person: number, thread: number, text: string): Json {
  return groupText(group, person, text, { message_thread_id: thread, is_topic_message: true });
}

/** What an administrator of a group says as the group itself. */
export function anonymousText(group: number, text: string): Json {
  return groupText(group, 1_087_968_824, text, { sender_chat: { id: group, type: 'supergroup', title: 'A group' } });
}

/** A post in a channel; nobody is named as its author. */
export function channelPost(channel: number, text: string): Json {
  const chat = { id: channel, type: 'channel', title: 'A channel' };
  return { channel_post: message(chat, text, { sender_chat: chat }) };
}

/** A press of a button below one of the bot's messages. */
export function callbackQuery(id: string, data: string, from: From, on: Json): Json {
  return { callback_query: { id, from: user(from), chat_instance: '1', data, message: on } };
}

/** The bot's own message, as it comes back with a pressed button. */
export function botMessage(chat: Json, messageId: number, extra: Json = {}): Json {
  return message(chat, 'an answer', {
    message_id: messageId,
    from: { id: 4242, is_bot: true, first_name: 'Stand-in' },
    ...extra,
  });
}

export function inlineQuery(id: string, query: string, from: From, offset = ''): Json {
  return { inline_query: { id, from: user(from), query, offset } };
}

/** The bot's own standing in a chat changed: `kicked` in a private chat is "blocked". */
export function myChatMember(chat: Json, status: 'member' | 'administrator' | 'left' | 'kicked' | 'restricted'): Json {
  const me = { id: 4242, is_bot: true, first_name: 'Stand-in' };
  const change = {
    chat,
    from: user({ id: 1 }),
    date: 1_790_000_000,
    old_chat_member: { status: 'member', user: me },
    new_chat_member: { status, user: me },
  };
  return { my_chat_member: change };
}

/** The two service messages of a group that became a supergroup. */
export function migration(from: number, to: number): readonly [Json, Json] {
  return [
    { message: message({ id: from, type: 'group', title: 'A group' }, undefined, { migrate_to_chat_id: to }) },
    { message: message({ id: to, type: 'supergroup', title: 'A group' }, undefined, { migrate_from_chat_id: from }) },
  ];
}

function message(chat: Json, text: string | undefined, extra: Json): Json {
  const command = text === undefined ? null : /^\/\w+(?:@\w+)?/.exec(text);
  const entities =
    command === null ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command[0].length }] };
  lastMessageId += 1;
  return {
    message_id: lastMessageId,
    date: 1_790_000_000,
    chat,
    ...(text === undefined ? {} : { text, ...entities }),
    ...extra,
  };
}

function user({ id, language }: From): Json {
  return { id, is_bot: false, first_name: 'Ada', ...(language === undefined ? {} : { language_code: language }) };
}
