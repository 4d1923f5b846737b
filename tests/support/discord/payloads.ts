import {
  botPermissions,
  type Channel,
  type Command,
  EVERYONE,
  type Guild,
  isThread,
  type Message,
  PERMISSIONS,
  type User,
  type World,
} from './world.ts';

/** The world's things as Discord's JSON shows them. */

export const userPayload = (user: User) => ({
  id: user.id,
  username: user.username,
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: user.bot,
  flags: 0,
  public_flags: 0,
});

export function channelPayload(channel: Channel, world: World): object {
  if (channel.type === 1) {
    const recipient = world.users.get(channel.recipient ?? '');
    return {
      id: channel.id,
      type: 1,
      last_message_id: null,
      flags: 0,
      recipients: recipient === undefined ? [] : [userPayload(recipient)],
    };
  }
  const base = {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    flags: 0,
    rate_limit_per_user: 0,
  };
  if (isThread(channel))
    return {
      ...base,
      owner_id: world.bot.id,
      message_count: 0,
      member_count: 1,
      last_message_id: null,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(world.now()).toISOString(),
        locked: channel.locked,
      },
    };
  return {
    ...base,
    position: 0,
    topic: null,
    nsfw: false,
    last_message_id: null,
    permission_overwrites:
      channel.botLacks === 0n ? [] : [{ id: world.bot.id, type: 1, allow: '0', deny: channel.botLacks.toString() }],
  };
}

const rolePayload = (id: string, name: string, permissions: bigint) => ({
  id,
  name,
  permissions: permissions.toString(),
  position: 0,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
});

export function memberPayload(guild: Guild, user: User): object {
  return {
    user: userPayload(user),
    nick: null,
    avatar: null,
    roles: guild.managers.has(user.id) ? [guild.managerRole] : [],
    joined_at: '2025-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
  };
}

export function guildPayload(guild: Guild, world: World): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id && !channel.gone);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.ownerId,
    unavailable: false,
    member_count: 2,
    large: false,
    joined_at: '2025-01-01T00:00:00.000Z',
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    premium_tier: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    afk_timeout: 300,
    system_channel_flags: 0,
    roles: [
      rolePayload(guild.id, '@everyone', EVERYONE),
      rolePayload(guild.managerRole, 'managers', PERMISSIONS.manageGuild),
    ],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => channelPayload(channel, world)),
    threads: channels.filter(isThread).map((channel) => channelPayload(channel, world)),
    members: [memberPayload(guild, world.bot)],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** @param nonce whether the nonce is shown: only the answer to the call that made the message does */
export function messagePayload(message: Message, world: World, nonce = false): object {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.reference === null ? 0 : 19,
    author: userPayload(message.author),
    content: message.content,
    components: message.components,
    attachments: message.attachments,
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: message.flags,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    ...(message.reference !== null && {
      message_reference: { channel_id: message.channelId, message_id: message.reference },
    }),
    ...(nonce && message.nonce !== null && { nonce: message.nonce }),
  };
}

export function commandPayload(command: Command, world: World, withLocalisations: boolean): object {
  const { body } = command;
  const options =
    body.type === 1 && body.options != null && body.options.length > 0
      ? { options: body.options.map(optionPayload) }
      : {};
  const full = {
    id: command.id,
    application_id: world.applicationId,
    version: command.id,
    type: body.type,
    name: body.name,
    description: body.description ?? '',
    name_localizations: body.name_localizations ?? null,
    description_localizations: ('description_localizations' in body ? body.description_localizations : null) ?? null,
    default_member_permissions: body.default_member_permissions ?? null,
    dm_permission: true,
    nsfw: body.nsfw ?? false,
    ...(command.guildId === null
      ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
      : { guild_id: command.guildId }),
    ...options,
  };
  return withLocalisations
    ? full
    : (JSON.parse(
        JSON.stringify(full, (key, value) => (key.endsWith('_localizations') ? undefined : value)),
      ) as object);
}

/** Discord leaves out what is not set and names every localisation, if only as null. */
function optionPayload(option: object): object {
  const set = Object.entries(option).filter(([key, value]) => value !== false && value !== null && key !== 'options');
  const inner =
    'options' in option && Array.isArray(option.options) && option.options.length > 0
      ? { options: option.options.map(optionPayload) }
      : {};
  return { name_localizations: null, description_localizations: null, ...Object.fromEntries(set), ...inner };
}

export const appPermissions = (channel: Channel, world: World): string => botPermissions(world, channel).toString();
