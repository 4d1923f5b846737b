import {
  alreadyAcknowledged,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from '../errors.ts';
import { messagePayload } from '../payloads.ts';
import { checkCallback } from '../rules/callbacks.ts';
import { checkMessage, EditMessage, FLAGS, type MessageBody, type Upload, WebhookMessage } from '../rules/message.ts';
import type { Message, Turn, World } from '../world.ts';
import { checkMentions } from './channels.ts';
import { attachmentsOf, makeMessage } from './messages.ts';
import { type Call, type Handler, route } from './types.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding */
const FIRST_ANSWER_MS = 3000;
const TOKEN_MS = 15 * 60 * 1000;
const MAX_FOLLOW_UPS = 5;

const callback: Handler = ({ params, body, uploads, query, path }, { world, records }) => {
  const turn = world.turns.get(params[1] ?? '');
  if (turn === undefined || turn.id !== params[0]) throw unknownInteraction();
  if (turn.callback !== null) throw alreadyAcknowledged();
  if (world.now() - turn.createdAt > FIRST_ANSWER_MS) throw unknownInteraction();
  const given = checkCallback(turn.type, body, uploads);
  if (given.kind === 'message' || given.kind === 'update')
    checkMentions(`POST ${path.replace(turn.token, ':token')}`, given.body.allowed_mentions, records);
  turn.callback = given;
  records.counts.answered += 1;
  switch (given.kind) {
    case 'message':
      turn.original = makeMessage(world, {
        channelId: turn.channelId,
        author: world.bot,
        body: given.body,
        uploads,
        nonce: null,
        reference: null,
      });
      break;
    case 'update':
      if (turn.source !== null) change(world, turn.source, given.body, uploads);
      turn.original = turn.source;
      break;
    case 'deferred-update':
      turn.original = turn.source;
      break;
    case 'deferred':
    case 'choices':
    case 'modal':
      break;
  }
  world.changed();
  if (query.get('with_response') !== 'true') return { status: 204 };
  return {
    status: 200,
    body: {
      interaction: { id: turn.id, type: turn.type, channel_id: turn.channelId },
      ...(turn.original !== null && { resource: { type: 4, message: messagePayload(turn.original, world) } }),
    },
  };
};

const editOriginal: Handler = (call, backend) => {
  const { world } = backend;
  const turn = turnOf(call, world);
  if (turn.callback === null) throw unknownWebhook();
  mentions(call, turn, backend);
  const body = checkMessage(EditMessage, call.body, call.uploads, 'edit', turn.original?.flags ?? 0);
  if (turn.original === null) {
    if (turn.callback.kind !== 'deferred') throw unknownMessage();
    const flags = (body.flags ?? 0) | (turn.callback.ephemeral ? FLAGS.ephemeral : 0);
    turn.original = makeMessage(world, {
      channelId: turn.channelId,
      author: world.bot,
      body: { ...body, flags },
      uploads: call.uploads,
      nonce: null,
      reference: null,
    });
  } else change(world, turn.original, body, call.uploads);
  world.changed();
  return { status: 200, body: messagePayload(turn.original, world) };
};

const followUp: Handler = (call, backend) => {
  const { world } = backend;
  const turn = turnOf(call, world);
  if (turn.callback === null) throw unknownWebhook();
  if (turn.userInstalledOnly && turn.followUps.length >= MAX_FOLLOW_UPS) throw tooManyFollowUps();
  mentions(call, turn, backend);
  const body = checkMessage(WebhookMessage, call.body, call.uploads, 'webhook');
  const message = makeMessage(world, {
    channelId: turn.channelId,
    author: world.bot,
    body,
    uploads: call.uploads,
    nonce: null,
    reference: null,
  });
  turn.followUps.push(message);
  world.changed();
  return { status: 200, body: messagePayload(message, world) };
};

export const INTERACTION_ROUTES = [
  route('POST', '/interactions/:id/:any/callback', callback, false),
  route('PATCH', '/webhooks/:id/:any/messages/@original', editOriginal, false),
  route(
    'GET',
    '/webhooks/:id/:any/messages/@original',
    (call, { world }) => ({ status: 200, body: messagePayload(originalOf(turnOf(call, world)), world) }),
    false,
  ),
  route(
    'DELETE',
    '/webhooks/:id/:any/messages/@original',
    (call, { world }) => {
      const turn = turnOf(call, world);
      originalOf(turn);
      turn.original = null;
      return { status: 204 };
    },
    false,
  ),
  route('POST', '/webhooks/:id/:any', followUp, false),
];

function turnOf({ params }: Call, world: World): Turn {
  const turn = world.turns.get(params[1] ?? '');
  if (params[0] !== world.applicationId || turn === undefined) throw unknownWebhook();
  if (world.now() - turn.createdAt > TOKEN_MS) throw invalidWebhookToken();
  return turn;
}

function originalOf(turn: Turn): Message {
  if (turn.original === null) throw unknownMessage();
  return turn.original;
}

function change(world: World, message: Message, body: MessageBody, uploads: readonly Upload[]): void {
  if (body.components != null) message.components = body.components;
  if (body.content != null) message.content = body.content;
  message.flags |= body.flags ?? 0;
  message.attachments = [...message.attachments, ...attachmentsOf(world, body, uploads)];
}

function mentions(call: Call, turn: Turn, { records }: { records: Parameters<typeof checkMentions>[2] }): void {
  const allowed = (call.body as { allowed_mentions?: Parameters<typeof checkMentions>[1] } | null)?.allowed_mentions;
  checkMentions(`${call.method} ${call.path.replace(turn.token, ':token')}`, allowed, records);
}
