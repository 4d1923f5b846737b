import type { Action } from './action.ts';

export const PLATFORMS = ['discord', 'telegram', 'terminal'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Somebody asks for something, as an adapter understood it. It knows nothing of services, law or words. */
export interface Request {
  readonly platform: Platform;
  /** The platform's id of the person; null where it hides it (a channel's own post). */
  readonly person: string | null;
  readonly place: Place;
  /** The language the platform says the person uses (BCP 47), if it says so. */
  readonly locale: string | null;
  /** How much an answer may say at once: chats start short, the terminal has room. */
  readonly detail: 'short' | 'full';
  readonly now: Temporal.Instant;
  readonly ask: Ask;
  readonly reach: Reach;
}

/** What is asked: a command with its raw options, a button that was pressed, or words of the person's own. */
export type Ask =
  | { readonly kind: 'command'; readonly command: string; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'text'; readonly text: string };

/** Where it was asked. `id` is what a message can be sent to; `thread` a topic inside it. */
export type Place =
  | { readonly kind: 'private'; readonly id: string }
  | { readonly kind: 'channel'; readonly id: string; readonly thread: string | null };

/**
 * What only the platform can tell, asked at the moment it matters. None of these throws: a platform that
 * does not answer counts as "no" for `manages` and as `unreachable` for `posting`.
 */
export interface Reach {
  /** May this person change the settings and reminders of `place`? */
  manages(place: Place): Promise<boolean>;
  /** Could the bot post there now? */
  posting(place: Place): Promise<Posting>;
  /** The place that a `channel` option names, or null when it is none the bot can see. */
  resolve(channel: string): Promise<Place | null>;
}

export type Posting =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'lacking'; readonly permissions: readonly Permission[] }
  | { readonly kind: 'wrong-kind' }
  | { readonly kind: 'not-a-member' }
  | { readonly kind: 'unreachable' };

export const PERMISSIONS = ['view', 'send', 'send-in-threads', 'read-history', 'post-as-admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];
