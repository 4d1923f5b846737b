import { setTimeout as sleep } from 'node:timers/promises';
import { Context, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Update, UserFromGetMe } from 'telegraf/types';
import type { Command } from '#chat/command.ts';
import type { Recognisers } from '#chat/command-line.ts';
import type { Complete } from '#chat/completion.ts';
import type { Dispatch } from '#chat/dispatcher.ts';
import type { Log } from '#chat/log.ts';
import type { Address, Sender } from '#chat/sender.ts';
import type { Lexicon } from '#knowledge/words.ts';
import { createButtons } from './buttons.ts';
import { TelegramClient } from './client.ts';
import { type Conversation, createConversation } from './conversation.ts';
import { createForms } from './forms.ts';
import { publishMenus } from './menus.ts';
import { outcomeOf } from './outcome.ts';
import { delayOf, poll, TelegramStopped } from './poll.ts';
import { patiently, type Wait } from './post.ts';
import { createSender } from './sender.ts';

export interface TelegramParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly dispatch: Dispatch;
  readonly commands: readonly Command[];
  readonly recognisers: Recognisers;
  readonly words: Lexicon;
  readonly complete: Complete;
  readonly defaultLanguage: string;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  /** A group became a supergroup: what is kept under the old id belongs under the new one. May be told more than once. */
  onMoved(from: string, to: string): void;
  /** The bot was blocked or removed. It may come back. */
  onGone(address: Address): void;
  /** The bot was unblocked, or added. */
  onBack(address: Address): void;
  /** Tests pass one that does not wait. */
  readonly wait?: Wait;
}

export interface TelegramAdapter {
  readonly sender: Sender;
  /** Resolves once updates are taken; waits for the network as long as it must. @throws TelegramStopped when the token is wrong */
  start(): Promise<void>;
  /** Settles when polling is over: resolves after `stop`, rejects with TelegramStopped. */
  readonly finished: Promise<void>;
  /** Takes no more updates, finishes those in hand and confirms them. */
  stop(): Promise<void>;
  /** When Telegram last answered a poll: the only sign of health that means something. */
  lastPoll(): Temporal.Instant | null;
}

/** Objector in Telegram. Nothing happens before `start`; the sender works without it. */
export function createTelegram(parts: TelegramParts): TelegramAdapter {
  const { log, now } = parts;
  const commands = parts.commands.filter((command) => command.platforms.includes('telegram'));
  const wait = parts.wait ?? waitFor;
  const client = new TelegramClient(parts.token, { apiRoot: parts.apiRoot, webhookReply: false });
  const buttons = createButtons();
  const stopping = new AbortController();
  const { signal } = stopping;
  const { promise: finished, resolve: finish, reject: fail } = Promise.withResolvers<void>();
  // Whoever does not look at it has heard of the failure from `start`.
  finished.catch(() => {});
  let started = false;
  let lastPoll: Temporal.Instant | null = null;

  const publish = async () => {
    try {
      const written = await publishMenus({ ...parts, client, commands, call: (call) => patiently(call, wait, signal) });
      log.info({ platform: 'telegram', written }, 'menus published');
    } catch (error) {
      const outcome = outcomeOf(error);
      if (!signal.aborted)
        log.warn(
          { platform: 'telegram', cause: 'cause' in outcome ? outcome.cause : outcome.kind },
          'menus not published',
        );
    }
  };

  return {
    sender: createSender({ client, buttons, words: parts.words, now, onMoved: parts.onMoved }),
    finished,
    lastPoll: () => lastPoll,
    async start() {
      started = true;
      const me = await introduce(client, log, wait, signal).catch((error: unknown) => {
        fail(error);
        throw error;
      });
      if (me === null) return finish();
      const conversation = createConversation({
        ...parts,
        client,
        commands,
        buttons,
        wait,
        signal,
        me,
        forms: createForms(now),
      });
      const bot = createBot(parts, client, me, conversation);
      const handle = (update: Update) => bot.handleUpdate(update);
      const onPoll = () => {
        lastPoll = now();
      };
      poll({ client, handle, log, wait, onPoll }, signal).then(finish, fail);
      void publish();
    },
    async stop() {
      stopping.abort();
      if (started) await finished.catch(() => {});
    },
  };
}

/** Learns the bot's own name. @returns null when it was stopped meanwhile. @throws TelegramStopped */
async function introduce(
  client: TelegramClient,
  log: Log,
  wait: Wait,
  signal: AbortSignal,
): Promise<UserFromGetMe | null> {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      const me = await client.callApi('getMe', {}, { signal });
      // A webhook that somebody set once would keep every update from us.
      await client.callApi('deleteWebhook', {}, { signal });
      return me;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind === 'unauthorized') throw new TelegramStopped('unauthorized', outcome.cause);
      const cause = 'cause' in outcome ? outcome.cause : outcome.kind;
      if (failures === 0 && !signal.aborted)
        log.warn({ platform: 'telegram', cause }, 'no connection yet, trying again');
      await wait(delayOf(outcome.kind === 'not-sent' ? outcome.retryAfterMs : null, failures), signal);
    }
  }
  return null;
}

/** Tells updates apart. Telegraf neither polls nor times handlers here: both are bounded elsewhere. */
function createBot(
  { token, log, onMoved, onGone, onBack }: TelegramParts,
  client: TelegramClient,
  me: UserFromGetMe,
  conversation: Conversation,
): Telegraf {
  class OwnContext extends Context {
    constructor(update: Update, _client: unknown, info: UserFromGetMe) {
      super(update, client, info);
    }
  }
  const bot = new Telegraf(token, {
    contextType: OwnContext,
    handlerTimeout: Number.POSITIVE_INFINITY,
    telegram: { webhookReply: false },
  });
  bot.botInfo = me;
  bot.on('callback_query', (context) => conversation.press(context.callbackQuery));
  bot.on('inline_query', (context) => conversation.inline(context.inlineQuery));
  bot.on('my_chat_member', ({ myChatMember: { chat, new_chat_member: member } }) => {
    const address: Address = { platform: 'telegram', channel: String(chat.id), thread: null };
    if (member.status === 'kicked' || member.status === 'left') onGone(address);
    else onBack(address);
  });
  bot.on(message('migrate_to_chat_id'), ({ message }) =>
    onMoved(String(message.chat.id), String(message.migrate_to_chat_id)),
  );
  bot.on(message('migrate_from_chat_id'), ({ message }) =>
    onMoved(String(message.migrate_from_chat_id), String(message.chat.id)),
  );
  bot.on('message', (context) => conversation.message(context.message));
  bot.on('channel_post', (context) => conversation.message(context.channelPost));
  bot.catch((error, context) =>
    log.error(
      {
        platform: 'telegram',
        update: context.update.update_id,
        cause: error instanceof Error ? error.stack : String(error),
      },
      'update failed',
    ),
  );
  return bot;
}

const waitFor: Wait = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => {});
};

export { TelegramStopped } from './poll.ts';
