import type { Client, REST } from 'discord.js';
import type { Command } from '#chat/command.ts';
import type { Complete } from '#chat/completion.ts';
import type { Dispatch } from '#chat/dispatcher.ts';
import type { Log } from '#chat/log.ts';
import type { Lexicon } from '#knowledge/words.ts';
import type { Drafts } from './drafts.ts';
import type { Wait } from './gateway.ts';

/** What the handlers of interactions and messages work with. */
export interface Adapter {
  readonly client: Client<true>;
  /** For answers to interactions, which Discord does not count: they never wait for the bot's own 50 requests a second. */
  readonly answers: REST;
  readonly dispatch: Dispatch;
  readonly registry: readonly Command[];
  readonly words: Lexicon;
  readonly defaultLanguage: string;
  readonly complete: Complete;
  readonly drafts: Drafts;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  readonly wait: Wait;
}
