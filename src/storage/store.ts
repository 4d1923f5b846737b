import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What is kept, and no more. Each method is one committed transaction. */
export interface Store {
  /** The query builder, for the parts of the bot that keep tables of their own. */
  readonly db: Kysely<Tables>;
  readonly settings: SettingsStore;
  readonly personal: PersonalStore;
  close(): Promise<void>;
}

/** Whose settings: a person's own, or a channel's. */
export type Owner =
  | { readonly kind: 'person'; readonly platform: string; readonly id: string }
  | { readonly kind: 'channel'; readonly platform: string; readonly id: string };

export interface Settings {
  readonly language: string | null;
  readonly country: string | null;
  readonly timeZone: string | null;
}

export interface SettingsStore {
  /** All null when nothing was set. */
  read(owner: Owner): Promise<Settings>;
  /** Changes what is named, keeps the rest; null forgets one. */
  write(owner: Owner, change: Partial<Settings>): Promise<Settings>;
  erase(owner: Owner): Promise<boolean>;
}

/** Whom it is about: the platform's id, and the private chat they ask from if it is one. */
export interface Person {
  readonly platform: string;
  readonly id: string;
  readonly privateChat: string | null;
}

/** What is kept about one person on one platform. */
export interface Personal {
  readonly platform: string;
  readonly id: string;
  readonly settings: Settings;
  /** The reminders of their private chat with the bot. */
  readonly reminders: readonly PersonalReminders[];
}

export interface PersonalReminders {
  readonly chat: string;
  /** Days before a date, such as "7,1,0". */
  readonly days: string;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly timeZone: string;
  readonly language: string;
  readonly follows: readonly string[];
  readonly countdowns: readonly { readonly day: string; readonly title: string }[];
}

export interface PersonalStore {
  /** Null when nothing is kept. */
  read(person: Person): Promise<Personal | null>;
  /** @returns whether there was anything */
  erase(person: Person): Promise<boolean>;
}
