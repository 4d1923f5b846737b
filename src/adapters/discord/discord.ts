import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, REST } from 'discord.js';
import type { Command } from '#chat/command.ts';
import type { Complete } from '#chat/completion.ts';
import type { Dispatch } from '#chat/dispatcher.ts';
import type { Log } from '#chat/log.ts';
import type { Address, Sender } from '#chat/sender.ts';
import type { Lexicon } from '#knowledge/words.ts';
import type { Adapter } from './adapter.ts';
import { createConnection, restOptions } from './connection.ts';
import { defineCommands } from './definitions.ts';
import { createDrafts } from './drafts.ts';
import { describeError, isUnauthorized, type RefusedError, UnauthorizedError } from './errors.ts';
import type { Wait } from './gateway.ts';
import { waitAfter } from './gateway.ts';
import { receiveInteraction } from './interactions.ts';
import { isForBot, receiveMessage } from './messages.ts';
import { watchPlaces } from './places.ts';
import { publish } from './publish.ts';
import { createSender } from './sender.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Such as `https://discord.com/api`, without the version. */
  readonly apiUrl: string;
  /** Publishes the commands in this server alone; null for everywhere. */
  readonly guildId: string | null;
  readonly dispatch: Dispatch;
  readonly registry: readonly Command[];
  readonly words: Lexicon;
  /** For who uses Discord in a language without words here. */
  readonly defaultLanguage: string;
  readonly complete: Complete;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  /** A place that reminders went to is no more. */
  readonly onGone: (address: Address) => void;
  /** The bot is in that place's server again. */
  readonly onBack: (address: Address) => void;
  /** Discord ended the connection for good. */
  readonly onFatal: (error: UnauthorizedError | RefusedError) => void;
  readonly wait?: Wait;
}

export interface Discord {
  readonly name: 'discord';
  readonly sender: Sender;
  /**
   * Resolves when commands are published and taken. Waits for a network or a Discord that is down.
   * @throws UnauthorizedError for a wrong token, RefusedError when Discord does not take the bot as it is set up
   */
  start(): Promise<void>;
  /** Takes nothing new, lets what is in hand end for some seconds, and disconnects. */
  stop(): Promise<void>;
}

/** How long what is in hand may take when the bot is stopped. */
const DRAIN_MS = 6000;
/** How long a look into a channel's history waits for the connection that tells what the bot may read. */
const CONNECT_MS = 20_000;
/** How long the start waits for the commands to be published; after that they are published while the bot already answers. */
const PUBLISH_MS = 15_000;

/** The Discord side of the bot: connects, publishes the commands, answers, and posts reminders. */
export function createDiscord(options: DiscordOptions): Discord {
  const { token, apiUrl, log, words } = options;
  const wait: Wait =
    options.wait ?? ((ms, signal) => sleep(ms, undefined, { signal, ref: true }).catch(() => undefined));
  const drafts = createDrafts();
  const answers = new REST({ ...restOptions(apiUrl), globalRequestsPerSecond: Number.POSITIVE_INFINITY });
  const inHand = new Set<Promise<void>>();
  const stopping = new AbortController();

  const take = (work: () => Promise<void>, what: string): void => {
    if (stopping.signal.aborted) return;
    const done: Promise<void> = work()
      .catch((error: unknown) => log.error({ platform: 'discord', cause: describeError(error) }, `${what} failed`))
      .finally(() => inHand.delete(done));
    inHand.add(done);
  };

  const attach = (raw: Client): void => {
    const client = raw as Client<true>;
    const { dispatch, registry, defaultLanguage, complete, now } = options;
    const adapter: Adapter = {
      client,
      answers,
      dispatch,
      registry,
      words,
      defaultLanguage,
      complete,
      drafts,
      log,
      now,
      wait,
    };
    client.on(Events.InteractionCreate, (interaction) => {
      take(
        () => receiveInteraction(interaction, adapter).finally(() => forgetDirect(client, interaction.channelId)),
        'interaction',
      );
    });
    client.on(Events.MessageCreate, (message) => {
      if (isForBot(message, client))
        take(() => receiveMessage(message, adapter).finally(() => forgetDirect(client, message.channelId)), 'message');
    });
    watchPlaces(client, options);
  };

  const connection = createConnection({ token, apiUrl, log, wait, attach, onFatal: options.onFatal });

  return {
    name: 'discord',
    sender: createSender({ token, apiUrl, words, client: connected }),
    async start() {
      await connection.start();
      if (stopping.signal.aborted) return;
      await Promise.race([publishCommands(), wait(PUBLISH_MS, stopping.signal)]);
    },
    async stop() {
      stopping.abort();
      const enough = new AbortController();
      await Promise.race([Promise.allSettled(inHand), wait(DRAIN_MS, enough.signal)]);
      enough.abort();
      await connection.stop();
    },
  };

  async function connected(signal: AbortSignal): Promise<Client<true> | null> {
    const enough = AbortSignal.any([signal, stopping.signal]);
    if (connection.client === null) await Promise.race([connection.ready, wait(CONNECT_MS, enough)]);
    return connection.client;
  }

  /** Tries until it is done: without its commands the bot is of little use, but it answers messages all the same. */
  async function publishCommands(): Promise<void> {
    const wanted = defineCommands(options.registry, words, options.guildId !== null);
    for (let failures = 1; !stopping.signal.aborted; failures += 1) {
      try {
        const client = connection.client;
        if (client === null) return;
        const published = await publish(client.rest, client.application.id, options.guildId, wanted);
        log.info({ platform: 'discord', ...published }, 'commands published');
        return;
      } catch (error) {
        if (isUnauthorized(error))
          return options.onFatal(new UnauthorizedError('Discord no longer accepts DISCORD_TOKEN'));
        log.error({ platform: 'discord', cause: describeError(error) }, 'commands not published, trying again');
        await wait(Math.max(1000, waitAfter(failures)), stopping.signal);
      }
    }
  }
}

/** The library keeps a channel for everybody who ever wrote to the bot; memory stays flat without. */
function forgetDirect(client: Client, channelId: string | null): void {
  if (channelId !== null && client.channels.cache.get(channelId)?.isDMBased() === true)
    client.channels.cache.delete(channelId);
}
