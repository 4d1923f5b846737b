import { createDiscord } from './adapters/discord/index.ts';
import { createTelegram } from './adapters/telegram/index.ts';
import { createCompletion } from './chat/completion.ts';
import type { Dispatch } from './chat/dispatcher.ts';
import type { House } from './chat/house.ts';
import type { Log } from './chat/log.ts';
import { recognisers } from './chat/recognisers.ts';
import { COMMANDS } from './chat/registry.ts';
import type { Address, Sender } from './chat/sender.ts';
import type { Config } from './config.ts';

/** A chat platform that is set up, as the composition root handles it. */
export interface Platform {
  readonly name: 'discord' | 'telegram';
  readonly sender: Sender;
  /** Resolves when it takes commands. Waits for the network as long as it must. @throws Error when the platform refuses the bot */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What platforms tell of the places that reminders go to, and of themselves. */
export interface PlatformEvents {
  onMoved(platform: 'telegram', from: string, to: string): void;
  onGone(address: Address): void;
  onBack(address: Address): void;
  /** It runs no longer and will not by itself. */
  onFatal(platform: Platform, error: Error): void;
}

/** Suggestions at most that Discord shows (Application Commands, autocomplete); Telegram shows 50 inline results. */
const SUGGESTIONS = 25;

/** Builds the adapter of each platform whose token is set. */
export function buildPlatforms(
  config: Config,
  house: House,
  dispatch: Dispatch,
  log: Log,
  now: () => Temporal.Instant,
  events: PlatformEvents,
): Platform[] {
  const shared = {
    dispatch,
    words: house.words,
    defaultLanguage: house.defaults.language,
    complete: createCompletion(house, SUGGESTIONS),
    log,
    now,
    onGone: events.onGone,
    onBack: events.onBack,
  };
  const platforms: Platform[] = [];
  if (config.discord !== null) {
    const adapter = createDiscord({
      ...shared,
      ...config.discord,
      registry: COMMANDS,
      onFatal: (error) => events.onFatal(discord, error),
    });
    const discord: Platform = { ...adapter };
    platforms.push(discord);
  }
  if (config.telegram !== null) {
    const adapter = createTelegram({
      ...shared,
      ...config.telegram,
      commands: COMMANDS,
      recognisers: recognisers(house.words),
      onMoved: (from, to) => events.onMoved('telegram', from, to),
    });
    const telegram: Platform = { name: 'telegram', sender: adapter.sender, start: adapter.start, stop: adapter.stop };
    adapter.finished.catch((error: Error) => events.onFatal(telegram, error));
    platforms.push(telegram);
  }
  return platforms;
}
