import { ApiError, refused } from './api-error.ts';

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel';

/** A chat as the stand-in knows it. */
export interface Chat {
  readonly id: number;
  readonly type: ChatType;
  readonly title: string;
  /** The thread ids of its topics; null where the chat is no forum. The General topic has none. */
  topics: Set<number> | null;
  /** Who may manage it, the creator included. */
  administrators: Set<number>;
  /** What the bot is in it. */
  bot: 'member' | 'administrator' | 'restricted' | 'left' | 'kicked';
  /** May the bot post, where it is an administrator of a channel or restricted in a group? */
  mayPost: boolean;
  /** `fine`, or why nothing can be sent any more. */
  state: 'fine' | 'blocked' | 'deactivated' | 'deleted' | { readonly migratedTo: number };
  /** Accepted messages, by the bot. */
  posted: number;
  nextMessageId: number;
}

export type ChatSeed = Partial<Omit<Chat, 'id' | 'topics' | 'administrators'>> & {
  readonly id: number;
  readonly topics?: readonly number[] | null;
  readonly administrators?: readonly number[];
};

export interface World {
  /** Adds a chat, or changes it when it is there. */
  put(seed: ChatSeed): Chat;
  find(id: number): Chat | undefined;
  /** The chat that a call names. @throws ApiError as the server answers for it */
  open(id: unknown): Chat;
  readonly chats: ReadonlyMap<number, Chat>;
}

/** @param anyChat a chat that nobody added is there all the same, its kind told by its id */
export function createWorld(anyChat: boolean): World {
  const chats = new Map<number, Chat>();
  const put = (seed: ChatSeed): Chat => {
    const known = chats.get(seed.id);
    const { topics, administrators, ...plain } = seed;
    const chat: Chat = Object.assign(known ?? freshChat(seed.id), plain);
    if (topics !== undefined) chat.topics = topics === null ? null : new Set(topics);
    if (administrators !== undefined) chat.administrators = new Set(administrators);
    chats.set(chat.id, chat);
    return chat;
  };
  return {
    chats,
    put,
    find: (id) => chats.get(id),
    open(id) {
      const number = Number(id);
      const chat =
        chats.get(number) ??
        (anyChat && Number.isSafeInteger(number) && number !== 0 ? put({ id: number }) : undefined);
      if (chat === undefined) throw refused('chat not found');
      checkReachable(chat);
      return chat;
    },
  };
}

function freshChat(id: number): Chat {
  return {
    id,
    type: id > 0 ? 'private' : id < -1_000_000_000_000 ? 'supergroup' : 'group',
    title: `chat ${id}`,
    topics: null,
    administrators: new Set(),
    bot: 'member',
    mayPost: true,
    state: 'fine',
    posted: 0,
    nextMessageId: 1,
  };
}

/** The server's own words: tdlib/telegram-bot-api, Client.cpp. */
function checkReachable({ state, bot, type }: Chat): void {
  const kind = type === 'private' ? 'chat' : `${type} chat`;
  if (typeof state === 'object')
    throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', false, {
      migrate_to_chat_id: state.migratedTo,
    });
  if (state === 'blocked') throw new ApiError(403, 'Forbidden: bot was blocked by the user', false);
  if (state === 'deactivated') throw new ApiError(403, 'Forbidden: user is deactivated', false);
  if (state === 'deleted') throw new ApiError(403, 'Forbidden: the group chat was deleted', false);
  if (bot === 'kicked') throw new ApiError(403, `Forbidden: bot was kicked from the ${kind}`, false);
  if (bot === 'left') throw new ApiError(403, `Forbidden: bot is not a member of the ${kind}`, false);
}

/** May the bot post in this chat, and in this topic? @throws ApiError as the server answers */
export function checkPosting(chat: Chat, thread: unknown): void {
  if (chat.type === 'channel' && !(chat.bot === 'administrator' && chat.mayPost))
    throw refused('need administrator rights in the channel chat');
  if (chat.bot === 'restricted' && !chat.mayPost) throw refused('not enough rights to send text messages to the chat');
  if (thread === undefined) return;
  if (thread === 1 || chat.topics === null || !chat.topics.has(Number(thread)))
    throw refused('message thread not found');
}
