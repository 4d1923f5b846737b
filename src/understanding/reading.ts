/** The thirteen things a person may want. */
export const INTENTS = [
  'opt-out',
  'deadline',
  'data-used',
  'effect',
  'rights',
  'authority',
  'letter',
  'follow-up',
  'reminders',
  'privacy',
  'help',
  'unknown-service',
  'out-of-scope',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Intents about the bot itself, not about any service. */
export const ABOUT_THE_BOT: ReadonlySet<Intent> = new Set(['reminders', 'privacy', 'help']);

/** What a question was understood to say. */
export interface Reading {
  readonly intent: Intent;
  /** Ids of services, in the order of the knowledge; empty when none was named. */
  readonly services: readonly string[];
  /** Ids of companies that were named and stand for several of `services` ("Meta"). */
  readonly companies: readonly string[];
  /** ISO 3166 code of the country that was named, else null. */
  readonly country: string | null;
  /** The question's language, or null when nothing tells. May be a language the bot only recognises ("uk"). */
  readonly language: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** For `unknown-service`: the name as the person wrote it. */
  readonly unknownName: string | null;
  /** Readings nearly as likely: services or intents to offer when the bot should ask back rather than guess. */
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly intent: Intent;
  readonly services: readonly string[];
}
