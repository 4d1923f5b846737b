import type { Address } from '../../chat/sender.ts';

/** A message that is to be sent, with all it speaks of. Instants in epoch milliseconds. */
export interface Delivery {
  readonly id: number;
  /** Unique over all installations that share a bot: at most 25 characters of 0-9 and a-z. */
  readonly key: string;
  readonly dueAt: number;
  readonly attempts: number;
  /** Since when it may have been posted already; null when it certainly was not. */
  readonly doubtfulSince: number | null;
  readonly reminders: readonly Reminder[];
  /** Null when nobody wants it any more. */
  readonly place: Subscriber | null;
}

export interface Reminder {
  /** Of a known date, of a countdown, or of news. */
  readonly key: string;
  readonly daysBefore: number;
  /** A later reminder of the same date is on its way too. */
  readonly overtaken: boolean;
}

export interface Subscriber {
  readonly id: number;
  readonly address: Address;
  readonly zone: string;
  readonly language: string;
  readonly country: string | null;
  readonly follows: readonly string[];
  readonly countdowns: readonly Countdown[];
  readonly failures: number;
  readonly firstFailureAt: number | null;
}

/** A date of the place's own. */
export interface Countdown {
  readonly id: number;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string;
}

/** Unique over installations: a new database must not repeat the keys of the one before it. */
export function deliveryKey(prefix: string, id: number): string {
  return `${prefix}${id.toString(36)}`;
}
