import { Client, Events, GatewayIntentBits, Options, Partials, type RESTOptions } from 'discord.js';
import type { Log } from '#chat/log.ts';
import { describeError, isUnauthorized, RefusedError, UnauthorizedError } from './errors.ts';
import { createPatience, type Wait, waitAfter } from './gateway.ts';

/** None of these is privileged: interactions come anyway, servers tell of channels that go, messages are those sent to the bot. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Close codes after which the same connection would be refused again (docs.discord.com/developers/topics/opcodes-and-status-codes). */
const FATAL_CLOSES: Readonly<Record<number, string>> = {
  4004: 'the token is not valid',
  4010: 'an invalid shard was asked for',
  4011: 'the bot is in too many servers for one connection',
  4012: 'this version of the gateway is gone',
  4013: 'an intent is not valid',
  4014: 'an intent was not granted in the developer portal',
};

export interface ConnectionOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly wait: Wait;
  /** Adds its listeners to a client before it connects. */
  attach(client: Client): void;
  /** Discord ended the connection for good, after it had been up. */
  onFatal(error: UnauthorizedError | RefusedError): void;
}

export interface Connection {
  /** The client, once it has been ready; it may be without a connection for the moment. */
  readonly client: Client<true> | null;
  /** Settles when it is ready for the first time. */
  readonly ready: Promise<void>;
  /**
   * Resolves when Discord is ready to send interactions. A network or a Discord that is down is waited for.
   * @throws UnauthorizedError for a wrong token, RefusedError for a bot that Discord does not take as it is set up
   */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps one connection to Discord's gateway, over every outage, until it is stopped. */
export function createConnection(options: ConnectionOptions): Connection {
  const { log, wait } = options;
  const stopping = new AbortController();
  const { promise: ready, resolve: becomeReady } = Promise.withResolvers<void>();
  let current: Client | null = null;
  return {
    ready,
    get client() {
      return current === null || current.user === null ? null : (current as Client<true>);
    },
    async start() {
      for (let failures = 0; !stopping.signal.aborted; failures += 1) {
        current = newClient(options, stopping.signal);
        const error = await logIn(current, options.token, stopping.signal);
        if (error === null) return becomeReady();
        await current.destroy();
        if (isUnauthorized(error) || closeReason(error) === 4004)
          throw new UnauthorizedError('Discord does not accept DISCORD_TOKEN');
        if (closeReason(error) !== null)
          throw new RefusedError(`Discord refuses the connection: ${describeError(error)}`);
        if (failures === 0)
          log.warn({ platform: 'discord', cause: describeError(error) }, 'no connection, trying again');
        // The first wait is never none: nothing else would slow this loop down.
        await wait(Math.max(1000, waitAfter(failures + 1)), stopping.signal);
      }
    },
    async stop() {
      stopping.abort();
      await current?.destroy();
    },
  };
}

/** Everything of which there could be ever more is bounded: the bot looks at no message twice. */
const CACHES = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
  GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
  ThreadMemberManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
});

/** Handlers of used-up interaction tokens are dropped every ten seconds, not every hour. */
export const restOptions = (apiUrl: string): Partial<RESTOptions> => ({
  // The library adds the version, and takes the address as it is.
  api: apiUrl.replace(/\/+$/, '').replace(/\/v\d+$/, ''),
  handlerSweepInterval: 10_000,
});

function newClient(options: ConnectionOptions, signal: AbortSignal): Client {
  const { log } = options;
  const patience = createPatience(options.wait, signal);
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    makeCache: CACHES,
    allowedMentions: { parse: [] },
    rest: restOptions(options.apiUrl),
    ws: { buildStrategy: patience.buildStrategy },
  });
  let isLost = false;
  const back = (shardId: number) => {
    patience.back(shardId);
    if (isLost) log.info({ platform: 'discord' }, 'connected again');
    isLost = false;
  };
  client.on(Events.ShardReconnecting, (shardId) => {
    patience.lost(shardId);
    if (signal.aborted) return;
    if (!isLost) log.warn({ platform: 'discord' }, 'connection lost, trying again');
    isLost = true;
  });
  client.on(Events.ShardReady, back);
  client.on(Events.ShardResume, back);
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (signal.aborted || !client.isReady()) return;
    const reason = FATAL_CLOSES[code] ?? `close code ${code}`;
    options.onFatal(
      code === 4004
        ? new UnauthorizedError('Discord no longer accepts DISCORD_TOKEN')
        : new RefusedError(`Discord ended the connection: ${reason}`),
    );
  });
  // Without a listener an error would end the process.
  client.on(Events.Error, (error) =>
    log.error({ platform: 'discord', cause: describeError(error) }, 'discord.js error'),
  );
  client.on(Events.ShardError, (error) =>
    log.debug({ platform: 'discord', cause: describeError(error) }, 'gateway error'),
  );
  options.attach(client);
  return client;
}

/** @returns null when it is ready or was stopped, else what went wrong */
async function logIn(client: Client, token: string, signal: AbortSignal): Promise<unknown> {
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let close: number | null = null;
  const remember = ({ code }: { code: number }) => {
    close = code;
  };
  client.once(Events.ShardDisconnect, remember);
  try {
    await Promise.race([client.login(token).then(() => ready), ready]);
    return null;
  } catch (error) {
    return close === null ? error : new RefusedError(FATAL_CLOSES[close] ?? '', { cause: close });
  }
}

function closeReason(error: unknown): number | null {
  return error instanceof RefusedError && typeof error.cause === 'number' ? error.cause : null;
}
