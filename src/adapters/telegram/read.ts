import type { Message } from 'telegraf/types';
import type { Place } from '#chat/request.ts';
import { ANONYMOUS_ADMINISTRATOR } from './limits.ts';

/** Where a message is posted. */
export interface Spot {
  readonly chat: number;
  readonly thread: number | null;
  /** The message that is answered, where there are other people who would not know; else null. */
  readonly replyTo: number | null;
}

/** A message that is meant for the bot. */
export interface Heard {
  readonly spot: Spot;
  readonly place: Place;
  /** Null where Telegram hides who it is. */
  readonly person: string | null;
  /** Said in the chat's own name, which only its administrators can. */
  readonly inItsName: boolean;
  readonly locale: string | null;
  /** The bot's message it replies to. */
  readonly repliesTo: number | null;
  readonly said: { readonly kind: 'command'; readonly line: string } | { readonly kind: 'text'; readonly text: string };
}

export interface Me {
  readonly id: number;
  readonly username: string;
}

/**
 * Reads a message or a channel's post.
 * @param isCommand tells the bot's own commands from those of other bots in a group
 * @returns null when it is not meant for this bot: `/cmd@otherbot`, what people say among themselves, what the bot wrote itself
 */
export function readMessage(message: Message, me: Me, isCommand: (name: string) => boolean): Heard | null {
  const text = 'text' in message ? message.text : 'caption' in message ? message.caption : undefined;
  if (text === undefined || isNobody(message, me)) return null;
  const { chat } = message;
  const said = readSaid(text, message, me, isCommand);
  if (said === null) return null;
  const topic = message.is_topic_message === true ? (message.message_thread_id ?? null) : null;
  const hidden =
    message.sender_chat !== undefined || message.from === undefined || message.from.id === ANONYMOUS_ADMINISTRATOR;
  return {
    spot: { chat: chat.id, thread: topic, replyTo: chat.type === 'private' ? null : message.message_id },
    place: placeOf(chat, topic),
    person: hidden ? null : String(message.from?.id),
    inItsName: message.sender_chat?.id === chat.id,
    locale: hidden ? null : (message.from?.language_code ?? null),
    repliesTo: myMessage(message, me),
    said,
  };
}

/** @param thread only of a real topic: replies carry thread ids that are none */
export function placeOf(chat: { readonly id: number; readonly type: string }, thread: number | null): Place {
  if (chat.type === 'private') return { kind: 'private', id: String(chat.id) };
  return { kind: 'channel', id: String(chat.id), thread: thread === null ? null : String(thread) };
}

/** Other bots, copies of a channel's posts in its group, and the bot's own words sent through inline mode. */
function isNobody(message: Message, me: Me): boolean {
  const { from, via_bot: via } = message as Message.TextMessage;
  const bot = from?.is_bot === true && message.sender_chat === undefined && from.id !== ANONYMOUS_ADMINISTRATOR;
  return bot || via?.id === me.id || ('is_automatic_forward' in message && message.is_automatic_forward === true);
}

const COMMAND = /^\/(\w+)(?:@(\w+))?(?:\s+([\s\S]*))?$/;

function readSaid(text: string, message: Message, me: Me, isCommand: (name: string) => boolean): Heard['said'] | null {
  const alone = message.chat.type === 'private';
  const [, name, bot, rest = ''] = COMMAND.exec(text.trim()) ?? [];
  if (name !== undefined) {
    const named = bot?.toLowerCase() === me.username.toLowerCase();
    if (bot !== undefined ? !named : !alone && !isCommand(name.toLowerCase())) return null;
    return { kind: 'command', line: `${name.toLowerCase()} ${rest}`.trim() };
  }
  const mention = new RegExp(`@${me.username}(?!\\w)`, 'gi');
  const mentioned = mention.test(text);
  if (!alone && !mentioned && myMessage(message, me) === null) return null;
  const words = text.replace(mention, ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? { kind: 'command', line: 'help' } : { kind: 'text', text: words };
}

/**
 * The id of the bot's message that is replied to, or null. In a topic that the bot opened, every message counts as a reply to
 * its opening: those are not meant.
 */
function myMessage(message: Message, me: Me): number | null {
  const replied = 'reply_to_message' in message ? message.reply_to_message : undefined;
  return replied?.from?.id === me.id && !('forum_topic_created' in replied) ? replied.message_id : null;
}
