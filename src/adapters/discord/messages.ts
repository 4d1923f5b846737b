import { type Client, type Message, MessageType, Routes } from 'discord.js';
import type { Ask } from '#chat/request.ts';
import type { Adapter } from './adapter.ts';
import { MAX_QUESTION } from './limits.ts';
import { render } from './render/render.ts';
import { messageRequest } from './request.ts';

/** Is it a person's message to the bot: direct, a mention, or a reply to one of the bot's own? */
export function isForBot(message: Message, client: Client<true>): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.guildId === null) return true;
  return message.mentions.users.has(client.user.id);
}

/**
 * Answers a message as `/ask`, under it. Everybody there sees that: a message has no private answers.
 * The nonce makes sure that a request which the library sends twice posts once.
 */
export async function receiveMessage(message: Message, adapter: Adapter): Promise<void> {
  const reply = await adapter.dispatch(messageRequest(message, askOf(message, adapter.client.user.id), adapter));
  const messages = render(reply, adapter.words.in(reply.language), { show: false });
  for (const [index, { files, ...body }] of messages.entries()) {
    const reference = index === 0 ? { message_reference: { message_id: message.id, fail_if_not_exists: false } } : {};
    const once = { nonce: `${message.id}-${index.toString(36)}`, enforce_nonce: true };
    await adapter.client.rest.post(Routes.channelMessages(message.channelId), {
      body: { ...body, ...reference, ...once },
      files: [...files],
    });
  }
}

/** The words without the bot's name. A bare mention asks what the bot can do. */
function askOf({ content }: Message, botId: string): Ask {
  const text = content
    .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ')
    .trim()
    .slice(0, MAX_QUESTION);
  return text === '' ? { kind: 'command', command: 'help', options: {} } : { kind: 'text', text };
}
