import { createHash } from 'node:crypto';
import type { InlineQueryResultArticle } from 'telegraf/types';
import type { Complete } from '#chat/completion.ts';
import type { Block, Reply } from '#chat/reply.ts';
import type { Ask } from '#chat/request.ts';
import type { Words } from '#knowledge/words.ts';
import { actionOf, payloadOf } from './ask.ts';
import type { Buttons } from './buttons.ts';
import { clean } from './html.ts';
import { INLINE_DESCRIPTION_MAX, INLINE_QUERY_MAX, INLINE_TITLE_MAX } from './limits.ts';
import { render } from './render.ts';

/** What an inline query asks for: the service that is being typed, else a question; null for nothing yet. */
export function inlineAsk(query: string, language: string, complete: Complete): Ask | null {
  const text = query.trim().slice(0, INLINE_QUERY_MAX);
  if (text === '') return null;
  const [service] = text.includes(' ') ? [] : complete('service', text, language);
  return service === undefined
    ? { kind: 'text', text }
    : { kind: 'command', command: 'optout', options: { service: service.value } };
}

/**
 * The reply as something to pick and send into any chat. Buttons that ask the bot again do not work there, so one leads to the
 * private chat, with the same answer in full.
 */
export function inlineResult(
  reply: Reply,
  ask: Ask,
  { buttons, words, botName }: { buttons: Buttons; words: Words; botName: string },
): InlineQueryResultArticle {
  const again = actionOf(ask);
  const { messages } = render(reply, { buttons, words, page: 0, again });
  const links = messages
    .flatMap(({ keyboard }) => keyboard ?? [])
    .map((row) => row.filter((button) => 'url' in button));
  const open = { text: words.say('telegram-open-chat'), url: `https://t.me/${botName}?start=${payloadOf(again)}` };
  const html = messages[0]?.html ?? words.say('telegram-more');
  const heading = textOf(reply.blocks, ['heading', 'text']) ?? words.say('telegram-more');
  const description = textOf(reply.blocks, ['text']) ?? '';
  return {
    type: 'article',
    id: createHash('sha256').update(html).digest('base64url').slice(0, 32),
    title: clean(heading).slice(0, INLINE_TITLE_MAX).toWellFormed(),
    description: clean(description).slice(0, INLINE_DESCRIPTION_MAX).toWellFormed(),
    input_message_content: { message_text: html, parse_mode: 'HTML', link_preview_options: { is_disabled: true } },
    reply_markup: { inline_keyboard: [...links.filter((row) => row.length > 0), [open]] },
  };
}

function textOf(blocks: readonly Block[], kinds: readonly ('heading' | 'text')[]): string | null {
  for (const block of blocks) {
    if ((block.kind === 'heading' || block.kind === 'text') && kinds.includes(block.kind) && block.text.trim() !== '')
      return block.text;
  }
  return null;
}
