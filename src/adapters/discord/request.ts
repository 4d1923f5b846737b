import {
  type AutocompleteInteraction,
  type Interaction,
  InteractionContextType,
  type Message,
  PermissionsBitField,
} from 'discord.js';
import type { Ask, Place, Request } from '#chat/request.ts';
import type { Adapter } from './adapter.ts';
import { channelPlace, createReach } from './reach.ts';

/** An interaction as the bot's own request. In direct messages the place is the person: a message can be sent there. */
export function interactionRequest(
  interaction: Exclude<Interaction, AutocompleteInteraction>,
  ask: Ask,
  { client, now }: Adapter,
): Request {
  const { user, guildId } = interaction;
  const place = placeOf(interaction);
  return {
    platform: 'discord',
    person: user.id,
    place,
    locale: interaction.locale,
    detail: 'short',
    now: now(),
    ask,
    reach: createReach({ client, person: user.id, guildId, place, permissions: interaction.memberPermissions }),
  };
}

/** A message to the bot. Discord does not say which language its author uses: the question's own will do. */
export function messageRequest(message: Message, ask: Ask, { client, now }: Adapter): Request {
  const { author, guildId, channel, channelId } = message;
  const place: Place =
    guildId === null
      ? { kind: 'private', id: author.id }
      : channel.isDMBased()
        ? { kind: 'channel', id: channelId, thread: null }
        : channelPlace(channel);
  const permissions =
    message.member === null || channel.isDMBased()
      ? null
      : (channel.permissionsFor(message.member) ?? new PermissionsBitField());
  return {
    platform: 'discord',
    person: author.id,
    place,
    locale: null,
    detail: 'short',
    now: now(),
    ask,
    reach: createReach({ client, person: author.id, guildId, place, permissions }),
  };
}

/** Between the person and the bot alone. */
export function isDirect({ context, guildId }: Interaction): boolean {
  return context === null ? guildId === null : context === InteractionContextType.BotDM;
}

function placeOf(interaction: Interaction): Place {
  const { channel, channelId, user } = interaction;
  if (isDirect(interaction) || channelId === null) return { kind: 'private', id: user.id };
  return channel === null || channel.isDMBased()
    ? { kind: 'channel', id: channelId, thread: null }
    : channelPlace(channel);
}
