import { randomBytes } from 'node:crypto';
import type { CallbackQuery, InlineQuery, Message } from 'telegraf/types';
import type { Complete } from '#chat/completion.ts';
import type { Dispatch } from '#chat/dispatcher.ts';
import type { Log } from '#chat/log.ts';
import type { Ask, Request } from '#chat/request.ts';
import { type Asking, actionOf, askOf } from './ask.ts';
import { inlineAsk, inlineResult } from './inline.ts';
import { CALLBACK_ANSWER_MAX } from './limits.ts';
import { outcomeOf } from './outcome.ts';
import { postText } from './post.ts';
import { type Asker, createReach } from './reach.ts';
import { type Heard, type Me, placeOf, readMessage, type Spot } from './read.ts';
import { ask as askQuestion, type RespondParts, type Response, respond } from './respond.ts';

export interface ConversationParts extends RespondParts, Asking {
  readonly me: Me;
  readonly dispatch: Dispatch;
  readonly complete: Complete;
  readonly defaultLanguage: string;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
}

/** What the bot does with what people send. None of these throws: a fault costs one sentence, and a line in the log. */
export interface Conversation {
  message(message: Message): Promise<void>;
  press(query: CallbackQuery): Promise<void>;
  inline(query: InlineQuery): Promise<void>;
}

/** Seconds that Telegram may show an inline answer again without asking. */
const INLINE_CACHE_SECONDS = 60;

export function createConversation(parts: ConversationParts): Conversation {
  const names = new Set(parts.commands.flatMap((command) => [command.name, ...command.aliases]));

  const request = (ask: Ask, asker: Asker & { readonly locale: string | null }): Request => ({
    platform: 'telegram',
    person: asker.person,
    place: asker.place,
    locale: asker.locale,
    detail: 'short',
    now: parts.now(),
    ask,
    reach: createReach(parts.client, parts.me, asker),
  });

  const answer = async (
    ask: Ask,
    asker: Asker & { readonly locale: string | null },
    spot: Spot,
    how: Omit<Response, 'again'>,
  ) => {
    const reply = await parts.dispatch(request(ask, asker));
    await respond(parts, spot, reply, { ...how, again: actionOf(ask) });
  };

  const fillIn = async (heard: Heard, text: string, key: string): Promise<void> => {
    const progress = parts.forms.answer(key, text);
    if (progress?.kind === 'next') await askQuestion(parts, heard.spot, progress.question, key);
    if (progress?.kind === 'done')
      await answer(progress.ask, heard, heard.spot, { formKey: key, edits: null, page: null });
  };

  const converse = async (heard: Heard): Promise<void> => {
    const key = formKey(heard.spot.chat, heard.person);
    const waiting = parts.forms.waiting(key);
    // In a group, a form's answer is a reply to its question; alone with the bot, it is whatever comes next.
    const fills = waiting !== undefined && (heard.place.kind === 'private' || heard.repliesTo === waiting);
    if (fills && heard.said.kind === 'text') return fillIn(heard, heard.said.text, key);
    if (fills) parts.forms.close(key);
    await answer(askOf(heard, parts), heard, heard.spot, { formKey: key, edits: null, page: null });
  };

  return {
    async message(message) {
      const heard = readMessage(message, parts.me, (name) => names.has(name));
      if (heard !== null) await guarded(parts, heard.spot, heard.locale, () => converse(heard));
    },

    async press(query) {
      const press = 'data' in query ? parts.buttons.decode(query.data) : null;
      const locale = query.from.language_code ?? null;
      const words = parts.words.in(parts.words.nearest(locale ?? '') ?? parts.defaultLanguage);
      const note =
        press === null
          ? { text: words.say('telegram-old-button').slice(0, CALLBACK_ANSWER_MAX), show_alert: true }
          : {};
      // First of all, and whatever becomes of it: until then the button spins.
      await parts.client.callApi('answerCallbackQuery', { callback_query_id: query.id, ...note }).catch(() => {});
      const { message } = query;
      if (press === null || message === undefined) return;
      const thread =
        'is_topic_message' in message && message.is_topic_message === true ? (message.message_thread_id ?? null) : null;
      const asker = { place: placeOf(message.chat, thread), person: String(query.from.id), inItsName: false, locale };
      const spot = { chat: message.chat.id, thread, replyTo: null };
      const how = {
        formKey: formKey(spot.chat, asker.person),
        edits: press.inPlace ? message : null,
        page: press.page,
      };
      await guarded(parts, spot, locale, () => answer({ kind: 'action', action: press.action }, asker, spot, how));
    },

    async inline(query) {
      const locale = query.from.language_code ?? null;
      const person = String(query.from.id);
      const language = parts.words.nearest(locale ?? '') ?? parts.defaultLanguage;
      const ask = inlineAsk(query.query, language, parts.complete);
      const asker = { place: { kind: 'private', id: person }, person, inItsName: false, locale } as const;
      try {
        const reply = ask === null ? null : await parts.dispatch(request(ask, asker));
        const results =
          ask === null || reply === null
            ? []
            : [
                inlineResult(reply, ask, {
                  buttons: parts.buttons,
                  words: parts.words.in(reply.language),
                  botName: parts.me.username,
                }),
              ];
        const hint = { text: parts.words.in(language).say('telegram-inline-hint'), start_parameter: 'help' };
        await parts.client.callApi('answerInlineQuery', {
          inline_query_id: query.id,
          results,
          is_personal: true,
          cache_time: INLINE_CACHE_SECONDS,
          button: hint,
        });
      } catch (error) {
        // Its thirty seconds may be over: the next letter typed asks again.
        parts.log.warn({ platform: 'telegram', cause: causeOf(error) }, 'inline query not answered');
      }
    },
  };
}

/** A form belongs to one person in one chat. */
function formKey(chat: number, person: string | null): string {
  return `${chat}:${person ?? ''}`;
}

/** Nothing that goes wrong with one message may cost anybody else anything. */
async function guarded(
  parts: ConversationParts,
  spot: Spot,
  locale: string | null,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.kind === 'refused')
      return parts.log.info({ platform: 'telegram', cause: outcome.cause }, 'nothing can be said there');
    const code = randomBytes(4).toString('hex');
    parts.log.error({ code, platform: 'telegram', cause: causeOf(error) }, 'answer not delivered');
    if (outcome.kind !== 'invalid') return;
    const words = parts.words.in(parts.words.nearest(locale ?? '') ?? parts.defaultLanguage);
    await postText(parts.client, spot, { html: words.say('error-internal', { code }), keyboard: null }).catch(() => {});
  }
}

/** Telegram's own words never repeat what was asked; a fault of ours shows where it is. */
function causeOf(error: unknown): string {
  const outcome = outcomeOf(error);
  if ('cause' in outcome && outcome.kind !== 'invalid') return outcome.cause;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
