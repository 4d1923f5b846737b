import type { Message } from 'telegraf/types';
import type { Action } from '#chat/action.ts';
import type { Reply } from '#chat/reply.ts';
import type { Lexicon } from '#knowledge/words.ts';
import type { Buttons } from './buttons.ts';
import type { TelegramClient } from './client.ts';
import type { Forms, Question } from './forms.ts';
import { join, type Piece, plain, tagged } from './html.ts';
import { PLACEHOLDER_MAX } from './limits.ts';
import { outcomeOf } from './outcome.ts';
import { editText, patiently, postFile, postQuestion, postText, type Wait } from './post.ts';
import type { Spot } from './read.ts';
import { render, type TextMessage } from './render.ts';

export interface RespondParts {
  readonly client: TelegramClient;
  readonly buttons: Buttons;
  readonly forms: Forms;
  readonly words: Lexicon;
  readonly wait: Wait;
  readonly signal: AbortSignal;
  onMoved(from: string, to: string): void;
}

export interface Response {
  /** Asks for the same reply again. */
  readonly again: Action;
  /** Whose form it is, when the reply has one. */
  readonly formKey: string;
  /** The bot's message that gives way to the reply; null posts a new one. */
  readonly edits: Pick<Message, 'message_id' | 'chat'> | null;
  /** The page that was turned to, when that is all that changes. */
  readonly page: number | null;
}

/** Posts a reply as an answer to a person, as patiently as needed. @throws TelegramError, NetworkError */
export async function respond(
  parts: RespondParts,
  spot: Spot,
  reply: Reply,
  { again, formKey, edits, page }: Response,
): Promise<void> {
  const words = parts.words.in(reply.language);
  const { messages, files, form } = render(reply, { buttons: parts.buttons, words, page: page ?? 0, again });
  const send = sending(parts, spot);
  // A page is turned under the last message; anything else starts anew with the first.
  const shown = page === null || edits === null ? messages : messages.slice(-1);
  const [head, ...rest] = shown;
  const replaced = edits !== null && head !== undefined && (await replace(parts, edits, head));
  for (const message of replaced ? rest : shown) await send((to) => postText(parts.client, to, message));
  for (const file of files) await send((to) => postFile(parts.client, to, file));
  const question = form === null ? null : parts.forms.open(formKey, form, reply.language);
  if (question !== null) await ask(parts, spot, question, formKey);
}

/** Asks one question of a form. @throws TelegramError, NetworkError */
export async function ask(
  parts: RespondParts,
  spot: Spot,
  { field, number, count, language }: Question,
  formKey: string,
): Promise<void> {
  const words = parts.words.in(language);
  const notes = [
    ...(field.hint === null ? [] : [field.hint]),
    ...(field.required ? [] : [words.say('telegram-form-skip')]),
  ];
  const progress = count > 1 ? ` (${words.say('telegram-form-progress', { number, count })})` : '';
  const lines: readonly Piece[] = [join(tagged('b', plain(field.label)), plain(progress)), ...notes.map(plain)];
  const { html } = join(...lines.flatMap((line, index) => (index === 0 ? [line] : [plain('\n'), line])));
  const placeholder = [...(field.hint ?? '')].slice(0, PLACEHOLDER_MAX).join('').trim();
  const message = await sending(
    parts,
    spot,
  )((to) => postQuestion(parts.client, to, html, placeholder === '' ? null : placeholder));
  parts.forms.asked(formKey, message);
}

/** @returns false when the message cannot be changed any more */
async function replace(
  { client, wait, signal }: RespondParts,
  message: Pick<Message, 'message_id' | 'chat'>,
  text: TextMessage,
): Promise<boolean> {
  try {
    await patiently(() => editText(client, message, text), wait, signal);
    return true;
  } catch (error) {
    const { kind } = outcomeOf(error);
    if (kind === 'invalid') return false;
    if (kind === 'sent') return true;
    throw error;
  }
}

/** Posts to a spot, and follows when the chat has moved or the topic is gone. Only the first message replies. */
function sending(
  { wait, signal, onMoved }: RespondParts,
  first: Spot,
): <T>(post: (spot: Spot) => Promise<T>) => Promise<T> {
  let spot = first;
  return async (post) => {
    try {
      const sent = await patiently(() => post(spot), wait, signal);
      spot = { ...spot, replyTo: null };
      return sent;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind === 'moved') {
        onMoved(String(spot.chat), outcome.channel);
        spot = { chat: Number(outcome.channel), thread: null, replyTo: null };
      } else if (outcome.kind === 'refused' && outcome.reason === 'topic-gone' && spot.thread !== null)
        spot = { ...spot, thread: null };
      else throw error;
      return await patiently(() => post(spot), wait, signal);
    }
  };
}
