import { broken, refused } from './api-error.ts';
import type { Pace } from './pace.ts';
import type { Post, Posts } from './posts.ts';
import type { Queries } from './queries.ts';
import type { UpdateQueue } from './queue.ts';
import { checkFile, checkMarkup, readCaption, readText } from './rules.ts';
import { checkCommands, checkDescription, checkLanguage, slotOf } from './rules-commands.ts';
import { checkInlineAnswer } from './rules-inline.ts';
import { type Chat, checkPosting, type World } from './world.ts';

export interface BotUser {
  readonly id: number;
  readonly username: string;
}

/** What the methods work on. */
export interface Office {
  readonly bot: BotUser;
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly posts: Posts;
  readonly queries: Queries;
  readonly pace: Pace | null;
  /** Lists of commands and descriptions by method and slot, as set. */
  readonly profile: Map<string, unknown>;
  readonly now: () => number;
}

type Parameters = Readonly<Record<string, unknown>>;
type Method = (parameters: Parameters, office: Office, gone: AbortSignal) => unknown;

/**
 * Carries out one call whose shape was checked before.
 * @returns the result. @throws ApiError as the server would answer
 */
export function perform(method: string, parameters: Parameters, office: Office, gone: AbortSignal): unknown {
  const run = METHODS.get(method);
  if (run === undefined) throw broken(`the stand-in does not know the method ${method}`);
  return run(parameters, office, gone);
}

const METHODS = new Map<string, Method>([
  ['getUpdates', (parameters, { queue }, gone) => queue.poll(parameters, gone)],
  [
    'getMe',
    (_, { bot }) => ({
      ...botUser(bot),
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
    }),
  ],
  ['deleteWebhook', () => true],
  [
    'getWebhookInfo',
    (_, { queue }) => ({ url: '', has_custom_certificate: false, pending_update_count: queue.waiting }),
  ],
  ['sendMessage', (parameters, office) => post(parameters, office, readText(String(parameters.text), parameters))],
  [
    'sendDocument',
    (parameters, office) => {
      checkFile(parameters.document);
      const caption = readCaption(String(parameters.caption ?? ''), parameters);
      const name = parameters.document instanceof File ? parameters.document.name : 'a stored file';
      const message = post(parameters, office, caption, name);
      return {
        ...message,
        document: { file_id: `file-${message.message_id}`, file_unique_id: `f${message.message_id}`, file_name: name },
      };
    },
  ],
  ['sendChatAction', ({ chat_id: id }, { world }) => world.open(id) !== undefined],
  ['editMessageText', edit],
  ['editMessageReplyMarkup', edit],
  [
    'answerCallbackQuery',
    (parameters, { queries }) => {
      if ([...String(parameters.text ?? '')].length > 200) throw broken('MESSAGE_TOO_LONG');
      return queries.answer(String(parameters.callback_query_id), parameters);
    },
  ],
  [
    'answerInlineQuery',
    (parameters, { queries }) => {
      checkInlineAnswer(parameters);
      return queries.answer(String(parameters.inline_query_id), parameters);
    },
  ],
  [
    'setMyCommands',
    (parameters, { profile }) => {
      checkLanguage(parameters.language_code);
      checkCommands(parameters.commands as { command: string; description: string }[]);
      return profile.set(`commands:${slotOf(parameters)}`, parameters.commands) !== undefined;
    },
  ],
  ['getMyCommands', (parameters, { profile }) => profile.get(`commands:${slotOf(parameters)}`) ?? []],
  ['deleteMyCommands', (parameters, { profile }) => profile.delete(`commands:${slotOf(parameters)}`) || true],
  [
    'setMyDescription',
    (parameters, office) => describe('setMyDescription', String(parameters.description ?? ''), parameters, office),
  ],
  [
    'setMyShortDescription',
    (parameters, office) =>
      describe('setMyShortDescription', String(parameters.short_description ?? ''), parameters, office),
  ],
  [
    'getMyDescription',
    (parameters, { profile }) => ({
      description: profile.get(`setMyDescription:${parameters.language_code ?? ''}`) ?? '',
    }),
  ],
  [
    'getMyShortDescription',
    (parameters, { profile }) => ({
      short_description: profile.get(`setMyShortDescription:${parameters.language_code ?? ''}`) ?? '',
    }),
  ],
  ['getChat', ({ chat_id: id }, { world }) => chatObject(world.open(id))],
  ['getChatMember', chatMember],
]);

function post(
  parameters: Parameters,
  { world, posts, pace, bot, now }: Office,
  { text, entities }: { text: string; entities: Post['entities'] },
  file: string | null = null,
) {
  checkMarkup(parameters.reply_markup);
  const chat = world.open(parameters.chat_id);
  checkPosting(chat, parameters.message_thread_id);
  checkReply(parameters.reply_parameters, chat);
  pace?.take(chat.id);
  chat.posted += 1;
  const message = {
    chat: chat.id,
    thread: typeof parameters.message_thread_id === 'number' ? parameters.message_thread_id : null,
    id: chat.nextMessageId++,
    text,
    entities,
    markup: parameters.reply_markup ?? null,
    file,
    at: now(),
  };
  posts.add(message);
  return messageObject(message, chat, bot);
}

function checkReply(reply: unknown, chat: Chat): void {
  if (typeof reply !== 'object' || reply === null || !('message_id' in reply)) return;
  const there = Number(reply.message_id) > 0 && Number(reply.message_id) < chat.nextMessageId;
  if (!there && !('allow_sending_without_reply' in reply && reply.allow_sending_without_reply === true))
    throw refused('message to be replied not found');
}

function edit(parameters: Parameters, { world, posts, pace, bot }: Office) {
  checkMarkup(parameters.reply_markup);
  if (parameters.reply_markup !== undefined && !Object.hasOwn(parameters.reply_markup as object, 'inline_keyboard'))
    throw broken('inline keyboard expected');
  if (
    parameters.inline_message_id === undefined &&
    (parameters.chat_id === undefined || parameters.message_id === undefined)
  )
    throw broken('message identifier is not specified');
  const next = typeof parameters.text === 'string' ? readText(parameters.text, parameters) : null;
  if (parameters.inline_message_id !== undefined) return true;
  const chat = world.open(parameters.chat_id);
  const old = posts.find(chat.id, Number(parameters.message_id));
  if (old === undefined) throw refused('message to edit not found');
  if (next !== null && old.file !== null) throw refused('there is no text in the message to edit');
  const edited: Post = {
    ...old,
    text: next?.text ?? old.text,
    entities: next?.entities ?? old.entities,
    markup: parameters.reply_markup ?? null,
  };
  if (JSON.stringify(edited) === JSON.stringify(old)) {
    const same =
      'specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
    throw refused(`message is not modified: ${same}`);
  }
  pace?.take(chat.id);
  posts.replace(edited);
  return messageObject(edited, chat, bot);
}

function describe(
  method: 'setMyDescription' | 'setMyShortDescription',
  text: string,
  { language_code: language }: Parameters,
  { profile }: Office,
): true {
  checkLanguage(language);
  checkDescription(method, text);
  profile.set(`${method}:${language ?? ''}`, text);
  return true;
}

function chatMember({ chat_id: id, user_id: user }: Parameters, { world, bot }: Office) {
  const chat = world.open(id);
  if (user === bot.id) {
    const rights = { can_post_messages: chat.mayPost, can_send_messages: chat.mayPost };
    return { status: chat.bot, user: botUser(bot), ...rights };
  }
  if (chat.type === 'channel' && chat.bot !== 'administrator') throw refused('member list is inaccessible');
  const status = chat.administrators.has(Number(user)) ? 'administrator' : 'member';
  return { status, user: { id: user, is_bot: false, first_name: `user ${user}` } };
}

function botUser({ id, username }: BotUser) {
  return { id, is_bot: true, first_name: 'Stand-in', username };
}

function chatObject(chat: Chat) {
  const { id, type, title } = chat;
  return {
    id,
    type,
    ...(type === 'private' ? { first_name: title } : { title }),
    ...(chat.topics === null ? {} : { is_forum: true }),
  };
}

function messageObject({ id, thread, text, at }: Post, chat: Chat, bot: BotUser) {
  return {
    message_id: id,
    ...(thread === null ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...(chat.type === 'channel' ? { sender_chat: chatObject(chat) } : { from: botUser(bot) }),
    chat: chatObject(chat),
    date: Math.floor(at / 1000),
    text,
  };
}
