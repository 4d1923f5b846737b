import type { InlineKeyboardButton, Message } from 'telegraf/types';
import type { TelegramClient } from './client.ts';
import { outcomeOf } from './outcome.ts';
import type { Spot } from './read.ts';
import type { Rendered, TextMessage } from './render.ts';

/** Waits, or returns early when the signal says so. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** @throws TelegramError, NetworkError */
export async function postText(
  client: TelegramClient,
  { chat, thread, replyTo }: Spot,
  { html, keyboard }: TextMessage,
  signal?: AbortSignal,
): Promise<number> {
  const message = await client.callApi(
    'sendMessage',
    {
      ...look(html),
      chat_id: chat,
      ...inThread(thread),
      ...inReply(replyTo),
      ...(keyboard === null ? {} : { reply_markup: markup(keyboard) }),
    },
    signal === undefined ? {} : { signal },
  );
  return message.message_id;
}

/** @throws TelegramError, NetworkError */
export async function postFile(
  client: TelegramClient,
  { chat, thread }: Spot,
  { name, content }: Rendered['files'][number],
  signal?: AbortSignal,
): Promise<void> {
  const document = { source: Buffer.from(content), filename: name };
  await client.callApi(
    'sendDocument',
    { chat_id: chat, document, ...inThread(thread) },
    signal === undefined ? {} : { signal },
  );
}

/** Puts a new text into one of the bot's messages. @throws TelegramError, NetworkError */
export async function editText(
  client: TelegramClient,
  message: Pick<Message, 'message_id' | 'chat'>,
  { html, keyboard }: TextMessage,
): Promise<void> {
  const target = { chat_id: message.chat.id, message_id: message.message_id };
  await client.callApi('editMessageText', { ...look(html), ...target, reply_markup: markup(keyboard ?? []) });
}

/** Asks a question whose answer the person's client prepares as a reply. @throws TelegramError, NetworkError */
export async function postQuestion(
  client: TelegramClient,
  { chat, thread, replyTo }: Spot,
  html: string,
  placeholder: string | null,
): Promise<number> {
  const message = await client.callApi('sendMessage', {
    ...look(html),
    chat_id: chat,
    ...inThread(thread),
    ...inReply(replyTo),
    reply_markup: {
      force_reply: true,
      selective: true,
      ...(placeholder === null ? {} : { input_field_placeholder: placeholder }),
    },
  });
  return message.message_id;
}

const ATTEMPTS = 4;
const LONGEST_WAIT_MS = 60_000;

/**
 * Makes a call that somebody waits for: what was certainly not sent is sent again, when Telegram says.
 * @throws what the call throws at last
 */
export async function patiently<T>(call: () => Promise<T>, wait: Wait, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const outcome = outcomeOf(error);
      const delay = outcome.kind === 'not-sent' ? (outcome.retryAfterMs ?? attempt * 1000) : Number.POSITIVE_INFINITY;
      if (delay > LONGEST_WAIT_MS || attempt === ATTEMPTS || signal.aborted) throw error;
      await wait(delay, signal);
    }
  }
}

function look(html: string) {
  return { text: html, parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;
}

/** The General topic has no id: naming it by its number fails. */
function inThread(thread: number | null) {
  return thread === null || thread === 1 ? {} : { message_thread_id: thread };
}

function inReply(replyTo: number | null) {
  return replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } };
}

function markup(keyboard: readonly (readonly InlineKeyboardButton[])[]) {
  return { inline_keyboard: keyboard.map((row) => [...row]) };
}
