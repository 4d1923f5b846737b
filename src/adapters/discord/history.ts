import { type APIMessage, type Client, type REST, Routes } from 'discord.js';
import { HISTORY_PAGE } from './limits.ts';
import { carries } from './marker.ts';
import { findChannel, readsHistory } from './permissions.ts';

/** The first millisecond of Discord's clock; ids carry the time in their upper bits. */
const EPOCH = 1_420_070_400_000n;
/** Two clocks never agree. */
const SKEW_MS = 60_000;
/** A busy channel is not read without end. */
const MAX_PAGES = 20;

/**
 * Looks for a message in a channel's history. Without the right to read it Discord answers an empty list, which proves nothing.
 * @param client knows what the bot may read; null when there is no connection: then only what is found counts
 */
export async function lookBack(
  rest: REST,
  client: (signal: AbortSignal) => Promise<Client<true> | null>,
  channel: string,
  key: string,
  since: Temporal.Instant,
  signal: AbortSignal,
): Promise<'posted' | 'absent' | 'unreadable'> {
  let after = ((BigInt(since.epochMilliseconds - SKEW_MS) - EPOCH) << 22n).toString();
  let isReadable = false;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ after, limit: String(HISTORY_PAGE) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query, signal })) as APIMessage[];
    if (messages.some((message) => carries(message, key))) return 'posted';
    isReadable ||= messages.length > 0;
    if (messages.length < HISTORY_PAGE)
      return isReadable || (await mayRead(await client(signal), channel)) ? 'absent' : 'unreadable';
    after = messages.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
  }
  return 'unreadable';
}

async function mayRead(client: Client<true> | null, id: string): Promise<boolean> {
  if (client === null) return false;
  const channel = await findChannel(client, id);
  return channel !== null && readsHistory(channel, client);
}
