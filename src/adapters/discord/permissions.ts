import {
  type Channel,
  ChannelType,
  type Client,
  type GuildBasedChannel,
  type GuildMember,
  PermissionFlagsBits,
} from 'discord.js';
import type { Permission, Posting } from '#chat/request.ts';
import { isUnauthorized } from './errors.ts';

/** Whoever has one of these may change what a channel is sent. */
export const MANAGING = [PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild] as const;

/** The channel from the cache, else from Discord; null when it is not there or not to be seen. @throws on a network failure */
export async function findChannel(client: Client<true>, id: string): Promise<Channel | null> {
  try {
    return client.channels.cache.get(id) ?? (await client.channels.fetch(id));
  } catch (error) {
    if (isUnauthorized(error) || !isClientError(error)) throw error;
    return null;
  }
}

/** Could the bot post there now? */
export function postingIn(channel: Channel, client: Client<true>): Posting {
  if (channel.isDMBased()) return { kind: 'allowed' };
  if (!channel.isTextBased() || channel.type === ChannelType.GuildStageVoice) return { kind: 'wrong-kind' };
  const permissions = channel.permissionsFor(client.user);
  if (permissions === null) return { kind: 'not-a-member' };
  const needed: readonly (readonly [bigint, Permission])[] = [
    [PermissionFlagsBits.ViewChannel, 'view'],
    channel.isThread()
      ? [PermissionFlagsBits.SendMessagesInThreads, 'send-in-threads']
      : [PermissionFlagsBits.SendMessages, 'send'],
  ];
  const lacking = needed.filter(([flag]) => !permissions.has(flag)).map(([, name]) => name);
  if (channel.isThread() && channel.locked === true && !permissions.has(PermissionFlagsBits.ManageThreads))
    return { kind: 'lacking', permissions: ['send-in-threads'] };
  return lacking.length === 0 ? { kind: 'allowed' } : { kind: 'lacking', permissions: lacking };
}

/** May the bot read what was posted there? An empty history says nothing when it may not. */
export function readsHistory(channel: Channel, client: Client<true>): boolean {
  if (channel.isDMBased()) return true;
  return (
    channel
      .permissionsFor(client.user)
      ?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory]) ?? false
  );
}

export function managesChannel(channel: GuildBasedChannel, member: GuildMember): boolean {
  const permissions = channel.permissionsFor(member);
  return permissions.has(PermissionFlagsBits.ViewChannel) && MANAGING.some((flag) => permissions.has(flag));
}

const isClientError = (error: unknown): boolean =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status < 500 &&
  error.status !== 429;
