import type { Reply } from '#chat/reply.ts';
import type { Platform } from '#chat/request.ts';
import type { Address, Outcome, Pace, Sender } from '#chat/sender.ts';

export interface Sent {
  readonly address: Address;
  readonly reply: Reply;
  readonly key: string;
}

export interface FakeSender extends Sender {
  /** Every try, in order. */
  readonly tries: readonly Sent[];
  /** What arrived; a repeated key arrives once, where the platform knows keys. */
  readonly arrived: readonly Sent[];
  /** How often each place was looked back at. */
  readonly looks: readonly string[];
  /** Decides the next outcomes; without one it is sent. */
  answer: ((sent: Sent, nth: number) => Outcome | undefined | Promise<Outcome | undefined>) | null;
  history: 'posted' | 'absent' | 'unreadable';
}

export const FAST: Pace = { perSecond: 100_000, perAddressPerSecond: 100_000, perAddressPerMinute: null, inFlight: 8 };

/** Stands for a platform: takes everything unless told otherwise. */
export function createFakeSender(
  platform: Platform,
  options: { pace?: Pace; repeat?: Sender['repeat'] } = {},
): FakeSender {
  const tries: Sent[] = [];
  const arrived: Sent[] = [];
  const looks: string[] = [];
  const repeat =
    options.repeat ?? (platform === 'discord' ? { safeFor: Temporal.Duration.from({ minutes: 2 }) } : 'never-safe');
  const sender: FakeSender = {
    platform,
    repeat,
    pace: options.pace ?? FAST,
    tries,
    arrived,
    looks,
    answer: null,
    history: 'absent',
    async send(address, reply, key) {
      const sent = { address, reply, key };
      tries.push(sent);
      const outcome = (await sender.answer?.(sent, tries.length)) ?? { kind: 'sent', messageId: String(tries.length) };
      const lands = outcome.kind === 'sent' || (outcome.kind === 'ambiguous' && outcome.cause.includes('accepted'));
      if (lands && (repeat === 'never-safe' || !arrived.some((each) => each.key === key))) arrived.push(sent);
      return outcome;
    },
    async lookBack(_address, key) {
      looks.push(key);
      return sender.history;
    },
  };
  return sender;
}
