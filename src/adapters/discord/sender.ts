import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type APIChannel,
  type APIMessage,
  type Client,
  DefaultRestOptions,
  DiscordAPIError,
  REST,
  Routes,
} from 'discord.js';
import type { Reply } from '#chat/reply.ts';
import type { Address, Outcome, Sender } from '#chat/sender.ts';
import type { Lexicon } from '#knowledge/words.ts';
import { restOptions } from './connection.ts';
import { lookBack } from './history.ts';
import { NONCE_SAFE_MINUTES, PER_CHANNEL_PER_SECOND, REMINDERS_PER_SECOND } from './limits.ts';
import { markerOf, nonceOf } from './marker.ts';
import { isUnknownChannel, outcomeOf } from './outcome.ts';
import { render } from './render/render.ts';

export interface SenderOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly words: Lexicon;
  /** The gateway's client, waited for a while when there is none yet; null when there is none then. */
  readonly client: (signal: AbortSignal) => Promise<Client<true> | null>;
}

/** The client itself waits for the next second of Discord's pace; longer waits are the delivery's: it knows what else there is to send. */
const MAX_WAIT_MS = 1500;
/** Answers may take long when Discord is ill; a short limit would only make more outcomes unclear. */
const TIMEOUT_MS = 30_000;
const IN_FLIGHT = 25;
/** Persons whose direct channel is remembered. */
const MAX_DIRECTS = 10_000;

/**
 * Posts reminders, through a REST client of its own: it never tries again by itself, and a 401 to another call does not
 * take its token away. Each message carries the delivery's key as an enforced nonce, and a mark that stays in the history.
 */
export function createSender({ token, apiUrl, words, client }: SenderOptions): Sender {
  const flight = new AsyncLocalStorage<{ hasLeft: boolean }>();
  const rest = new REST({
    ...restOptions(apiUrl),
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit({ retryAfter, timeToReset, sublimitTimeout }) {
      // A limit that does not say how long would be tried again at once, and again.
      return retryAfter <= 0 || Math.max(retryAfter, timeToReset, sublimitTimeout) > MAX_WAIT_MS;
    },
    makeRequest(url, init) {
      const state = flight.getStore();
      if (state !== undefined && init.signal?.aborted !== true) state.hasLeft = true;
      return DefaultRestOptions.makeRequest(url, init);
    },
  }).setToken(token);
  const directs = new Map<string, string>();

  return {
    platform: 'discord',
    repeat: { safeFor: Temporal.Duration.from({ minutes: NONCE_SAFE_MINUTES }) },
    pace: {
      perSecond: REMINDERS_PER_SECOND,
      perAddressPerSecond: PER_CHANNEL_PER_SECOND,
      perAddressPerMinute: null,
      inFlight: IN_FLIGHT,
    },
    async send(address, reply, key, signal) {
      const first = await post(channelOf(address), reply, key, signal);
      // A reminder for a person names the person: Discord knows no channel of that id until one is opened.
      if (!isUnknownChannel(first) || address.thread !== null || directs.has(address.channel)) return first;
      const direct = await openDirect(address.channel, signal);
      if (typeof direct !== 'string') return direct.kind === 'refused' ? first : direct;
      return await post(direct, reply, key, signal);
    },
    async lookBack(address, key, since, signal) {
      try {
        return await lookBack(rest, client, channelOf(address), key, since, signal);
      } catch (error) {
        // What is gone cannot be read, nor can it be what a repeat would double.
        return error instanceof DiscordAPIError && error.code === 10003
          ? await lookBackDirect(address, key, since, signal)
          : 'unreadable';
      }
    },
  };

  function channelOf({ channel, thread }: Address): string {
    return thread ?? directs.get(channel) ?? channel;
  }

  async function post(channel: string, reply: Reply, key: string, signal: AbortSignal): Promise<Outcome> {
    const messages = render(reply, words.in(reply.language), { show: false, marker: markerOf(key) });
    let messageId: string | null = null;
    for (const [index, { files, ...body }] of messages.entries()) {
      const nonce = nonceOf(key, index);
      const outcome = await attempt(signal, async () => {
        const made = (await rest.post(Routes.channelMessages(channel), {
          body: { ...body, nonce, enforce_nonce: true },
          files: [...files],
          signal,
        })) as APIMessage;
        // A nonce counts for the bot as a whole: the same one in two channels would lose the second message.
        if (made.channel_id !== channel)
          return { kind: 'invalid', cause: 'the nonce belongs to a message in another channel' };
        return { kind: 'sent', messageId: made.id };
      });
      if (outcome.kind !== 'sent') return outcome;
      messageId ??= outcome.messageId;
    }
    return { kind: 'sent', messageId };
  }

  /** @returns the channel's id, or why there is none */
  async function openDirect(person: string, signal: AbortSignal): Promise<string | Outcome> {
    let id = '';
    const outcome = await attempt(signal, async () => {
      const channel = (await rest.post(Routes.userChannels(), {
        body: { recipient_id: person },
        signal,
      })) as APIChannel;
      id = channel.id;
      return { kind: 'sent', messageId: null };
    });
    // Opening a channel twice does no harm: nothing about it is ambiguous.
    if (outcome.kind === 'ambiguous')
      return { kind: 'not-sent', retryAfterMs: null, scope: 'platform', cause: outcome.cause };
    if (outcome.kind !== 'sent') return outcome;
    const [oldest] = directs.keys();
    if (directs.size >= MAX_DIRECTS && oldest !== undefined) directs.delete(oldest);
    directs.set(person, id);
    return id;
  }

  async function lookBackDirect(
    address: Address,
    key: string,
    since: Temporal.Instant,
    signal: AbortSignal,
  ): Promise<'posted' | 'absent' | 'unreadable'> {
    if (address.thread !== null || directs.has(address.channel)) return 'unreadable';
    const direct = await openDirect(address.channel, signal);
    if (typeof direct !== 'string') return 'unreadable';
    return await lookBack(rest, client, direct, key, since, signal).catch(() => 'unreadable' as const);
  }

  async function attempt(signal: AbortSignal, request: () => Promise<Outcome>): Promise<Outcome> {
    const state = { hasLeft: false };
    if (signal.aborted) return outcomeOf(signal.reason, false);
    return await flight.run(state, request).catch((error: unknown) => outcomeOf(error, state.hasLeft));
  }
}
