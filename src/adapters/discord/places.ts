import { type Client, Events, GatewayDispatchEvents, type Guild } from 'discord.js';
import { z } from 'zod';
import type { Address } from '#chat/sender.ts';

const GuildDelete = z.object({
  t: z.literal(GatewayDispatchEvents.GuildDelete),
  d: z.object({ id: z.string(), unavailable: z.boolean().optional() }),
});

export interface PlaceEvents {
  onGone(address: Address): void;
  onBack(address: Address): void;
}

/**
 * Reports channels that were deleted, and those of servers that the bot was taken out of or put into again. A server
 * that is merely out of order is not reported.
 */
export function watchPlaces(client: Client, { onGone, onBack }: PlaceEvents): void {
  client.on(Events.ChannelDelete, ({ id }) => onGone(addressOf(id, null)));
  client.on(Events.ThreadDelete, ({ id, parentId }) => onGone(addressOf(id, parentId)));
  client.on(Events.GuildCreate, (guild) => placesOf(guild).forEach(onBack));
  // The library's own event comes when it has already forgotten the server's channels.
  client.on(Events.Raw, (payload: unknown) => {
    const parsed = GuildDelete.safeParse(payload);
    if (!parsed.success || parsed.data.d.unavailable === true) return;
    placesOf(client.guilds.cache.get(parsed.data.d.id)).forEach(onGone);
  });
}

function placesOf(guild: Guild | undefined): Address[] {
  const channels = [...(guild?.channels.cache.values() ?? [])];
  return channels.map((channel) => addressOf(channel.id, channel.isThread() ? channel.parentId : null));
}

/** A thread's address names the channel it is in. */
function addressOf(id: string, parentId: string | null): Address {
  return { platform: 'discord', channel: parentId ?? id, thread: parentId === null ? null : id };
}
