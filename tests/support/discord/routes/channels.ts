import { z } from 'zod';
import {
  ApiError,
  cannotMessageUser,
  invalidForm,
  missingAccess,
  missingPermissions,
  parseBody,
  unknownChannel,
  unknownGuild,
  unknownMessage,
  unknownUser,
} from '../errors.ts';
import { channelPayload, guildPayload, memberPayload, messagePayload, userPayload } from '../payloads.ts';
import { CreateMessage, checkMessage, EditMessage } from '../rules/message.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import { botPermissions, type Channel, isThread, type Message, PERMISSIONS, type World } from '../world.ts';
import { makeMessage } from './messages.ts';
import { type Handler, route } from './types.ts';

const createMessage: Handler = ({ params, body, uploads, path }, { world, records, gateway }) => {
  const channel = channelOf(world, params[0]);
  const message = checkMessage(CreateMessage, body, uploads, 'create');
  checkMentions(`POST ${path}`, message.allowed_mentions, records);
  if (message.enforce_nonce === true && message.nonce == null)
    throw invalidForm([{ path: ['nonce'], code: 'BASE_TYPE_REQUIRED', message: 'A nonce is required to be enforced' }]);
  const known = message.enforce_nonce === true ? world.nonces.get(String(message.nonce)) : undefined;
  if (known !== undefined && world.now() - known.at < world.options.nonceWindowMs) {
    records.counts.repeated += 1;
    if (known.deleted) throw unknownMessage();
    return { status: 200, body: messagePayload(known.message, world, true) };
  }
  mayPost(world, channel);
  if (
    message.message_reference != null &&
    message.message_reference.fail_if_not_exists !== false &&
    !historyOf(world, channel.id).some(({ id }) => id === message.message_reference?.message_id)
  )
    throw invalidForm([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
  const made = makeMessage(world, {
    channelId: channel.id,
    author: world.bot,
    body: message,
    uploads,
    nonce: message.nonce ?? null,
    reference: message.message_reference?.message_id ?? null,
  });
  records.counts.messages += 1;
  if (message.nonce != null) {
    const key = String(message.nonce);
    world.nonces.set(key, {
      message: made,
      at: world.now(),
      made: (world.nonces.get(key)?.made ?? 0) + 1,
      deleted: false,
    });
  }
  gateway.dispatch(
    'MESSAGE_CREATE',
    { ...messagePayload(made, world, true), ...(channel.guildId !== null && { guild_id: channel.guildId }) },
    { guildId: channel.guildId, isDirect: channel.type === 1 },
  );
  return { status: 200, body: messagePayload(made, world, true) };
};

const listMessages: Handler = ({ params, query }, { world }) => {
  const channel = channelOf(world, params[0]);
  const permissions = botPermissions(world, channel);
  if ((permissions & PERMISSIONS.viewChannel) === 0n) throw missingAccess();
  const limit = Number(query.get('limit') ?? '50');
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw invalidForm([
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be less than or equal to 100.' },
    ]);
  for (const key of query.keys())
    if (!['limit', 'after', 'before', 'around'].includes(key))
      throw invalidForm([{ path: [key], code: 'UNKNOWN_FIELD', message: 'Unknown query parameter' }]);
  // Without the right to read history Discord answers an empty list, not an error.
  if (channel.type !== 1 && (permissions & PERMISSIONS.readMessageHistory) === 0n) return { status: 200, body: [] };
  const after = query.get('after');
  const before = query.get('before');
  const found = historyOf(world, channel.id).filter(
    ({ id }) => (after === null || BigInt(id) > BigInt(after)) && (before === null || BigInt(id) < BigInt(before)),
  );
  const page = after === null ? found.slice(-limit) : found.slice(0, limit);
  return { status: 200, body: page.reverse().map((message) => messagePayload(message, world)) };
};

const getMessage: Handler = ({ params }, { world }) => ({
  status: 200,
  body: messagePayload(messageOf(world, channelOf(world, params[0]).id, params[1]), world),
});

const editMessage: Handler = ({ params, body, uploads }, { world }) => {
  const message = messageOf(world, channelOf(world, params[0]).id, params[1]);
  if (message.author.id !== world.bot.id)
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  const edit = checkMessage(EditMessage, body, uploads, 'edit', message.flags);
  if (edit.components != null) message.components = edit.components;
  if (edit.content != null) message.content = edit.content;
  message.flags |= edit.flags ?? 0;
  return { status: 200, body: messagePayload(message, world) };
};

const deleteMessage: Handler = ({ params }, { world }) => {
  const message = messageOf(world, channelOf(world, params[0]).id, params[1]);
  const list = historyOf(world, message.channelId);
  list.splice(list.indexOf(message), 1);
  const nonce = world.nonces.get(String(message.nonce));
  if (nonce !== undefined) nonce.deleted = true;
  return { status: 204 };
};

const openDirect: Handler = ({ body }, { world }) => {
  const { recipient_id } = parseBody(z.strictObject({ recipient_id: z.string().regex(SNOWFLAKE) }), body);
  if (!world.users.has(recipient_id)) throw new ApiError(400, 50033, 'Invalid Recipient(s)');
  const known = [...world.channels.values()].find(
    (channel) => channel.type === 1 && channel.recipient === recipient_id,
  );
  return {
    status: 200,
    body: channelPayload(known ?? world.addChannel({ type: 1, recipient: recipient_id, name: 'direct' }), world),
  };
};

export const CHANNEL_ROUTES = [
  route('POST', '/channels/:id/messages', createMessage),
  route('GET', '/channels/:id/messages', listMessages),
  route('GET', '/channels/:id/messages/:id', getMessage),
  route('PATCH', '/channels/:id/messages/:id', editMessage),
  route('DELETE', '/channels/:id/messages/:id', deleteMessage),
  route('GET', '/channels/:id', ({ params }, { world }) => {
    const channel = channelOf(world, params[0]);
    if ((botPermissions(world, channel) & PERMISSIONS.viewChannel) === 0n) throw missingAccess();
    return { status: 200, body: channelPayload(channel, world) };
  }),
  route('POST', '/users/@me/channels', openDirect),
  route('GET', '/users/@me', (_call, { world }) => ({ status: 200, body: userPayload(world.bot) })),
  route('GET', '/users/:id', ({ params }, { world }) => {
    const user = world.users.get(params[0] ?? '');
    if (user === undefined) throw unknownUser();
    return { status: 200, body: userPayload(user) };
  }),
  route('GET', '/guilds/:id', ({ params }, { world }) => {
    const guild = world.guilds.get(params[0] ?? '');
    if (guild === undefined) throw unknownGuild();
    return { status: 200, body: guildPayload(guild, world) };
  }),
  route('GET', '/guilds/:id/members/:id', ({ params }, { world }) => {
    const guild = world.guilds.get(params[0] ?? '');
    const user = world.users.get(params[1] ?? '');
    if (guild === undefined) throw unknownGuild();
    if (user === undefined) throw new ApiError(404, 10007, 'Unknown Member');
    return { status: 200, body: memberPayload(guild, user) };
  }),
];

function channelOf(world: World, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined || channel.gone) throw unknownChannel();
  return channel;
}

const historyOf = (world: World, channelId: string): Message[] => world.history.get(channelId) ?? [];

function messageOf(world: World, channelId: string, id: string | undefined): Message {
  const message = historyOf(world, channelId).find((each) => each.id === id);
  if (message === undefined) throw unknownMessage();
  return message;
}

/** @throws ApiError when the bot may not post there */
function mayPost(world: World, channel: Channel): void {
  if (channel.type === 1) {
    if (channel.recipient !== null && world.closed.has(channel.recipient)) throw cannotMessageUser();
    return;
  }
  if (channel.type === 15 || channel.type === 16)
    throw new ApiError(
      400,
      40058,
      'Cannot message this thread until after the post author has sent an initial message.',
    );
  if (channel.type === 4) throw new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
  const permissions = botPermissions(world, channel);
  if ((permissions & PERMISSIONS.viewChannel) === 0n) throw missingAccess();
  if ((permissions & (isThread(channel) ? PERMISSIONS.sendMessagesInThreads : PERMISSIONS.sendMessages)) === 0n)
    throw missingPermissions();
  if (channel.locked) throw new ApiError(400, 160005, 'This thread is locked');
}

/** Discord would ping everybody named in a text; this bot pings nobody, and says so in each call. */
export function checkMentions(
  call: string,
  mentions:
    | {
        parse?: readonly string[] | null | undefined;
        users?: readonly string[] | null | undefined;
        roles?: readonly string[] | null | undefined;
        replied_user?: boolean | null | undefined;
      }
    | null
    | undefined,
  records: { violation(one: { call: string; code: string; path: string; message: string }): void },
): void {
  const isQuiet =
    mentions?.parse?.length === 0 &&
    (mentions.users ?? []).length === 0 &&
    (mentions.roles ?? []).length === 0 &&
    mentions.replied_user !== true;
  if (!isQuiet)
    records.violation({
      call,
      code: 'MENTIONS_ALLOWED',
      path: 'allowed_mentions',
      message: 'allowed_mentions has to be {parse: []}',
    });
}
