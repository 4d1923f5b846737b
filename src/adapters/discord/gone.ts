import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';
import type { Address } from '#chat/sender.ts';

const GuildDelete = z.object({
  t: z.literal(GatewayDispatchEvents.GuildDelete),
  d: z.object({ id: z.string(), unavailable: z.boolean().optional() }),
});

/** Reports channels that were deleted, and those of a server that the bot was taken out of. An outage of a server is not reported. */
export function watchGone(client: Client, onGone: (address: Address) => void): void {
  client.on(Events.ChannelDelete, ({ id }) => onGone({ platform: 'discord', channel: id, thread: null }));
  client.on(Events.ThreadDelete, ({ id, parentId }) =>
    onGone({ platform: 'discord', channel: parentId ?? id, thread: parentId === null ? null : id }),
  );
  // The library's own event comes when it has already forgotten the server's channels.
  client.on(Events.Raw, (payload: unknown) => {
    const parsed = GuildDelete.safeParse(payload);
    if (!parsed.success || parsed.data.d.unavailable === true) return;
    const channels = client.guilds.cache.get(parsed.data.d.id)?.channels.cache.values() ?? [];
    for (const channel of [...channels])
      onGone(
        channel.isThread()
          ? { platform: 'discord', channel: channel.parentId ?? channel.id, thread: channel.id }
          : { platform: 'discord', channel: channel.id, thread: null },
      );
  });
}
