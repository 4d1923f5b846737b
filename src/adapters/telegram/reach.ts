import type { ChatMember } from 'telegraf/types';
import type { Place, Posting, Reach } from '#chat/request.ts';
import type { TelegramClient } from './client.ts';
import { outcomeOf } from './outcome.ts';
import type { Me } from './read.ts';

/** Who asks, and where. */
export interface Asker {
  readonly place: Place;
  readonly person: string | null;
  /** Speaks in the chat's own name, which only its administrators can. */
  readonly inItsName: boolean;
}

/** What only Telegram can tell, asked when it matters. */
export function createReach(client: TelegramClient, me: Me, asker: Asker): Reach {
  const member = (place: Place, user: number) =>
    client.callApi('getChatMember', { chat_id: Number(place.id), user_id: user });
  return {
    async manages(place) {
      if (place.kind === 'private') return place.id === asker.person;
      if (asker.inItsName) return place.id === asker.place.id;
      if (asker.person === null) return false;
      try {
        const { status } = await member(place, Number(asker.person));
        return status === 'creator' || status === 'administrator';
      } catch {
        return false;
      }
    },
    async posting(place) {
      if (place.kind === 'private') return { kind: 'allowed' };
      try {
        return await postingOf(await member(place, me.id), place, client);
      } catch (error) {
        const { kind } = outcomeOf(error);
        return { kind: kind === 'refused' ? 'not-a-member' : 'unreachable' };
      }
    },
    async resolve(channel) {
      try {
        const id = /^-?\d+$/.test(channel) ? Number(channel) : `@${channel.replace(/^@/, '')}`;
        const chat = await client.callApi('getChat', { chat_id: id });
        return chat.type === 'private' ? null : { kind: 'channel', id: String(chat.id), thread: null };
      } catch {
        return null;
      }
    },
  };
}

async function postingOf(me: ChatMember, place: Place, client: TelegramClient): Promise<Posting> {
  switch (me.status) {
    case 'left':
    case 'kicked':
      return { kind: 'not-a-member' };
    case 'restricted':
      return me.can_send_messages ? { kind: 'allowed' } : { kind: 'lacking', permissions: ['send'] };
    case 'creator':
      return { kind: 'allowed' };
    case 'administrator': {
      const chat = await client.callApi('getChat', { chat_id: Number(place.id) });
      const silent = chat.type === 'channel' && me.can_post_messages !== true;
      return silent ? { kind: 'lacking', permissions: ['post-as-admin'] } : { kind: 'allowed' };
    }
    case 'member': {
      const chat = await client.callApi('getChat', { chat_id: Number(place.id) });
      if (chat.type === 'channel') return { kind: 'lacking', permissions: ['post-as-admin'] };
      const muted = 'permissions' in chat && chat.permissions?.can_send_messages === false;
      return muted ? { kind: 'lacking', permissions: ['send'] } : { kind: 'allowed' };
    }
  }
}
