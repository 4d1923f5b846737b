import type { Client, PermissionsBitField } from 'discord.js';
import type { Place, Reach } from '#chat/request.ts';
import { findChannel, MANAGING, managesChannel, postingIn } from './permissions.ts';

export interface ReachOptions {
  readonly client: Client<true>;
  readonly person: string;
  readonly guildId: string | null;
  /** Where the request came from. */
  readonly place: Place;
  /** What the person may do there, as Discord sent it with the request; null when it did not. */
  readonly permissions: Readonly<PermissionsBitField> | null;
}

/** What only Discord can tell about a request's person and places, asked when it matters. */
export function createReach({ client, person, guildId, place, permissions }: ReachOptions): Reach {
  const here = place.kind === 'channel' ? (place.thread ?? place.id) : null;
  return {
    async manages(asked) {
      if (asked.kind === 'private') return asked.id === person;
      const target = asked.thread ?? asked.id;
      if (target === here && permissions !== null) return MANAGING.some((flag) => permissions.has(flag));
      try {
        const channel = await findChannel(client, target);
        if (channel === null || channel.isDMBased() || channel.guildId !== guildId) return false;
        return managesChannel(channel, await channel.guild.members.fetch({ user: person, force: true, cache: false }));
      } catch {
        return false;
      }
    },
    async posting(asked) {
      if (asked.kind === 'private') return { kind: 'allowed' };
      try {
        const channel = await findChannel(client, asked.thread ?? asked.id);
        return channel === null ? { kind: 'not-a-member' } : postingIn(channel, client);
      } catch {
        return { kind: 'unreachable' };
      }
    },
    async resolve(text) {
      const id = /^(?:<#)?(\d{17,20})>?$/.exec(text.trim())?.[1];
      if (id === undefined || guildId === null) return null;
      try {
        const channel = await findChannel(client, id);
        if (channel === null || channel.isDMBased() || channel.guildId !== guildId) return null;
        return channelPlace(channel);
      } catch {
        return null;
      }
    },
  };
}

/** A thread is a place inside its channel, whose settings hold in it too. */
export function channelPlace(channel: {
  readonly id: string;
  isThread(): boolean;
  readonly parentId?: string | null;
}): Place {
  const parent = channel.isThread() ? (channel.parentId ?? null) : null;
  return parent === null
    ? { kind: 'channel', id: channel.id, thread: null }
    : { kind: 'channel', id: parent, thread: channel.id };
}
