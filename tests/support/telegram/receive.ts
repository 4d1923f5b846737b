import type { BotUser } from './methods.ts';
import type { Queries } from './queries.ts';
import type { UpdateQueue } from './queue.ts';
import type { Chat, ChatType, World } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Takes an update as if Telegram had made it: the chat in it comes to be, its query waits for an answer, and privacy mode
 * keeps from the bot what was said in a group to nobody in particular.
 * @returns the update's id, or null when privacy mode withheld it
 */
export function receive(
  update: Json,
  parts: { bot: BotUser; world: World; queue: UpdateQueue; queries: Queries },
): number | null {
  const { bot, world, queue, queries } = parts;
  const callback = update.callback_query as { id: string; message?: Json } | undefined;
  const inline = update.inline_query as { id: string } | undefined;
  const message = (update.message ?? update.channel_post ?? callback?.message) as
    | (Json & { chat: { id: number; type: ChatType } })
    | undefined;
  if (message !== undefined) {
    const known = world.find(message.chat.id);
    const chat =
      known ??
      world.put({
        id: message.chat.id,
        type: message.chat.type,
        bot: message.chat.type === 'channel' ? 'administrator' : 'member',
      });
    chat.nextMessageId = Math.max(chat.nextMessageId, Number(message.message_id) + 1);
    if (update.message !== undefined && !isHeard(message, chat, bot)) return null;
  }
  if (callback !== undefined) queries.asked(callback.id, 'callback');
  if (inline !== undefined) queries.asked(inline.id, 'inline');
  return queue.push(update);
}

/** Privacy mode: https://core.telegram.org/bots/features#privacy-mode */
function isHeard(message: Json, chat: Chat, bot: BotUser): boolean {
  if (chat.type === 'private' || chat.bot === 'administrator' || typeof message.text !== 'string') return true;
  const reply = message.reply_to_message as { from?: { id: number } } | undefined;
  return (
    message.text.startsWith('/') ||
    reply?.from?.id === bot.id ||
    message.text.toLowerCase().includes(`@${bot.username.toLowerCase()}`)
  );
}
