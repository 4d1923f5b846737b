import type { Outcome, Sender } from '#chat/sender.ts';
import type { Lexicon } from '#knowledge/words.ts';
import type { Buttons } from './buttons.ts';
import type { TelegramClient } from './client.ts';
import { IN_FLIGHT, PER_CHAT_PER_SECOND, PER_GROUP_PER_MINUTE, PER_SECOND } from './limits.ts';
import { outcomeOf } from './outcome.ts';
import { postFile, postText } from './post.ts';
import { render } from './render.ts';

export interface SenderParts {
  readonly client: TelegramClient;
  readonly buttons: Buttons;
  readonly words: Lexicon;
  readonly now: () => Temporal.Instant;
  onMoved(from: string, to: string): void;
}

/** That many chats refused within `FLOOD_MS` mean that the bot as a whole is too fast. */
const FLOOD_CHATS = 3;
const FLOOD_MS = 2000;

/** Posts reminders. Telegram offers no key and no history, so nothing is ever sent twice on a guess. */
export function createSender({ client, buttons, words, now, onMoved }: SenderParts): Sender {
  let refused: { chat: string; at: number }[] = [];

  /** A 429 does not say which limit it is about. */
  const scoped = (outcome: Outcome, chat: string): Outcome => {
    if (outcome.kind !== 'not-sent' || outcome.scope !== 'address') return outcome;
    const at = now().epochMilliseconds;
    refused = [...refused.filter((each) => each.at > at - FLOOD_MS && each.chat !== chat), { chat, at }];
    return refused.length >= FLOOD_CHATS ? { ...outcome, scope: 'platform' } : outcome;
  };

  return {
    platform: 'telegram',
    repeat: 'never-safe',
    pace: {
      perSecond: PER_SECOND,
      perAddressPerSecond: PER_CHAT_PER_SECOND,
      perAddressPerMinute: PER_GROUP_PER_MINUTE,
      inFlight: IN_FLIGHT,
    },
    lookBack: async () => 'unreadable',
    async send(address, reply, _key, signal) {
      let first: number | null = null;
      try {
        const { messages, files } = render(reply, { buttons, words: words.in(reply.language), page: 0, again: null });
        const spot = {
          chat: Number(address.channel),
          thread: address.thread === null ? null : Number(address.thread),
          replyTo: null,
        };
        for (const message of messages) {
          const id = await postText(client, spot, message, signal);
          first ??= id;
        }
        for (const file of files) await postFile(client, spot, file, signal);
        return { kind: 'sent', messageId: first === null ? null : String(first) };
      } catch (error) {
        // Its beginning is there: sending it again would double that.
        if (first !== null) return { kind: 'sent', messageId: String(first) };
        const outcome = scoped(outcomeOf(error), address.channel);
        if (outcome.kind === 'moved') onMoved(address.channel, outcome.channel);
        return outcome;
      }
    },
  };
}
