import type { Reply } from './reply.ts';
import type { Platform } from './request.ts';

/** Where a reminder goes. Ids are text: a snowflake does not fit into a number. */
export interface Address {
  readonly platform: Platform;
  readonly channel: string;
  readonly thread: string | null;
}

/**
 * How the reminders' delivery posts on a platform. Each adapter brings one. It never throws and never retries by
 * itself: what happened is said as an outcome, and the delivery decides.
 */
export interface Sender {
  readonly platform: Platform;
  /**
   * Posts one message.
   * @param key the delivery's own key, at most 25 characters, the same at each try: Discord's enforced nonce
   * @param signal aborts waiting; the outcome is then `ambiguous` unless the request had not left
   */
  send(address: Address, reply: Reply, key: string, signal: AbortSignal): Promise<Outcome>;
  /** Was a message with this key posted there since `since`? Telegram has no history to read. */
  lookBack(
    address: Address,
    key: string,
    since: Temporal.Instant,
    signal: AbortSignal,
  ): Promise<'posted' | 'absent' | 'unreadable'>;
  /** What happens when the same message with the same key is sent again. */
  readonly repeat: { readonly safeFor: Temporal.Duration } | 'never-safe';
  readonly pace: Pace;
}

/** What became of one send. */
export type Outcome =
  | { readonly kind: 'sent'; readonly messageId: string | null }
  /** Certainly not posted; try again, not before `retryAfterMs`. `scope` says who has to wait. */
  | {
      readonly kind: 'not-sent';
      readonly retryAfterMs: number | null;
      readonly scope: 'address' | 'platform';
      readonly cause: string;
    }
  /** Certainly not posted; the conversation lives on under another id. */
  | { readonly kind: 'moved'; readonly channel: string }
  /** The platform will not take it there. `lasting`: it said that this address is gone for good. */
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly lasting: boolean; readonly cause: string }
  /** The message itself is wrong: a fault of ours, never repeated, never the subscriber's loss. */
  | { readonly kind: 'invalid'; readonly cause: string }
  /** It may or may not have been posted. */
  | { readonly kind: 'ambiguous'; readonly cause: string }
  /** The token is dead: nothing more can be sent on this platform. */
  | { readonly kind: 'unauthorized'; readonly cause: string };

export const REFUSALS = [
  'blocked',
  'gone',
  'no-access',
  'no-permission',
  'topic-gone',
  'locked',
  'wrong-kind',
  'filtered',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The platform's own limits, which a fan-out keeps and uses fully. */
export interface Pace {
  readonly perSecond: number;
  readonly perAddressPerSecond: number;
  /** Messages a minute to one group or channel; null where there is no such limit. */
  readonly perAddressPerMinute: number | null;
  readonly inFlight: number;
}
