import type { Options } from './options.ts';
import type { Callback, InteractionType } from './rules/callbacks.ts';
import type { CommandBody } from './rules/commands.ts';
import { createSnowflakes } from './snowflake.ts';

/** https://docs.discord.com/developers/topics/permissions */
export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  readMessageHistory: 1n << 16n,
  sendMessagesInThreads: 1n << 38n,
} as const;

const MEMBER =
  PERMISSIONS.viewChannel |
  PERMISSIONS.sendMessages |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.sendMessagesInThreads;

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}

export interface Channel {
  readonly id: string;
  /** 0 text, 1 DM, 5 announcements, 10-12 threads, 15 forum. */
  readonly type: number;
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly name: string;
  /** Whom a DM is with. */
  readonly recipient: string | null;
  /** What the bot may not do here. */
  botLacks: bigint;
  locked: boolean;
  gone: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Members with a role that manages the server. */
  readonly managers: Set<string>;
  readonly managerRole: string;
  available: boolean;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly nonce: string | number | null;
  content: string;
  components: unknown[];
  attachments: { id: string; filename: string; size: number; url: string }[];
  flags: number;
  readonly reference: string | null;
}

export interface Command {
  readonly id: string;
  readonly guildId: string | null;
  readonly body: CommandBody;
}

/** One interaction, from being sent to its last message. */
export interface Turn {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  /** The app is installed by the user only: five follow-ups at most. */
  readonly userInstalledOnly: boolean;
  readonly channelId: string;
  /** The message whose component was used. */
  readonly source: Message | null;
  callback: Callback | null;
  /** The first answer: what `@original` names. */
  original: Message | null;
  readonly followUps: Message[];
}

export interface World {
  readonly bot: User;
  readonly applicationId: string;
  readonly options: Options;
  readonly now: () => number;
  readonly newId: () => string;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** The latest messages of each channel, oldest first. */
  readonly history: Map<string, Message[]>;
  readonly commands: Map<string, Command>;
  readonly turns: Map<string, Turn>;
  /** Which message an enforced nonce made, and how many messages ever carried it. */
  readonly nonces: Map<string, { message: Message; at: number; made: number; deleted: boolean }>;
  /** Users who take no direct messages from the bot. */
  readonly closed: Set<string>;
  createdCommands: number;
  addChannel(channel: Partial<Channel> & Pick<Channel, 'type'>): Channel;
  addGuild(): Guild;
  addUser(): User;
  keepMessage(message: Message): void;
  keepTurn(turn: Turn): void;
  /** Calls back after each change. */
  onChange(listener: () => void): () => void;
  changed(): void;
}

/** What is kept of each kind when only figures are wanted; everything else is bounded at a hundred times that. */
const HISTORY = { all: 200, counts: 5 } as const;
const TURNS = { all: 20_000, counts: 2000 } as const;
const NONCES = 200_000;

export function createWorld(options: Options, now: () => number): World {
  const newId = createSnowflakes(now);
  const bot: User = { id: newId(), username: 'objector', bot: true };
  const listeners = new Set<() => void>();
  const world: World = {
    bot,
    applicationId: bot.id,
    options,
    now,
    newId,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    history: new Map(),
    commands: new Map(),
    turns: new Map(),
    nonces: new Map(),
    closed: new Set(),
    createdCommands: 0,
    addChannel(given) {
      const id = given.id ?? newId();
      const channel: Channel = {
        guildId: null,
        parentId: null,
        name: `channel-${id}`,
        recipient: null,
        botLacks: 0n,
        locked: false,
        gone: false,
        ...given,
        id,
      };
      world.channels.set(id, channel);
      return channel;
    },
    addGuild() {
      const owner = world.addUser();
      const guild: Guild = {
        id: newId(),
        name: `server ${world.guilds.size + 1}`,
        ownerId: owner.id,
        managers: new Set(),
        managerRole: newId(),
        available: true,
      };
      world.guilds.set(guild.id, guild);
      return guild;
    },
    addUser() {
      const id = newId();
      const user: User = { id, username: `user-${id}`, bot: false };
      world.users.set(id, user);
      return user;
    },
    keepMessage(message) {
      const list = world.history.get(message.channelId) ?? [];
      list.push(message);
      if (list.length > HISTORY[options.keep]) list.shift();
      world.history.set(message.channelId, list);
      trim(world.nonces, NONCES);
    },
    keepTurn(turn) {
      world.turns.set(turn.token, turn);
      trim(world.turns, TURNS[options.keep]);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed() {
      for (const listener of listeners) listener();
    },
  };
  for (let index = 0; index < options.guilds; index += 1) {
    const guild = world.addGuild();
    for (let number = 0; number < options.channels; number += 1) world.addChannel({ type: 0, guildId: guild.id });
  }
  return world;
}

function trim(map: Map<string, unknown>, size: number): void {
  for (const key of map.keys()) {
    if (map.size <= size) return;
    map.delete(key);
  }
}

/** What the bot may do in a channel: everybody's rights without what it lacks there. */
export function botPermissions(world: World, channel: Channel): bigint {
  const parent = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  return MEMBER & ~channel.botLacks & ~(parent?.botLacks ?? 0n);
}

export function memberPermissions(guild: Guild, userId: string): bigint {
  if (userId === guild.ownerId)
    return MEMBER | PERMISSIONS.administrator | PERMISSIONS.manageGuild | PERMISSIONS.manageChannels;
  return guild.managers.has(userId) ? MEMBER | PERMISSIONS.manageGuild : MEMBER;
}

export const isThread = ({ type }: Channel): boolean => type >= 10 && type <= 12;
export const EVERYONE = MEMBER;
