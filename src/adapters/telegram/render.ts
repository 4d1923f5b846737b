import type { InlineKeyboardButton } from 'telegraf/types';
import type { Block, Reply } from '#chat/reply.ts';
import { clean } from './html.ts';
import { isButton, type KeyboardParts, keyboardsOf } from './keyboard.ts';
import { FILE_NAME_MAX } from './limits.ts';
import { pack } from './pack.ts';
import { unitsOf } from './units.ts';

/** One message of text. */
export interface TextMessage {
  readonly html: string;
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[] | null;
}

export interface Rendered {
  /** In the order they are sent; empty when there are only files. */
  readonly messages: readonly TextMessage[];
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** To be asked one field at a time. */
  readonly form: Extract<Block, { kind: 'form' }> | null;
}

/** Draws a reply for Telegram. What can be pressed stands under the last message; more than fits, under further ones. */
export function render(reply: Reply, parts: KeyboardParts): Rendered {
  const units = reply.blocks.flatMap((block) =>
    unitsOf(block, (link) => block.kind === 'links' && isButton(block.role, link)),
  );
  const texts = pack(units);
  const keyboards = keyboardsOf(reply, parts);
  const more = () => parts.words.say('telegram-more');
  if (texts.length === 0 && keyboards.length > 0) texts.push(more());
  const messages = texts.map((html, index) => ({
    html,
    keyboard: index === texts.length - 1 ? (keyboards[0] ?? null) : null,
  }));
  const further = keyboards.slice(1).map((keyboard) => ({ html: more(), keyboard }));
  return {
    messages: [...messages, ...further],
    files: reply.blocks
      .filter((block) => block.kind === 'file')
      .map(({ name, content }) => ({ name: fileName(name), content })),
    form: reply.blocks.find((block) => block.kind === 'form') ?? null,
  };
}

/** Keeps the ending, which tells people and programs what the file is. */
function fileName(name: string): string {
  const safe = clean(name).replace(/[/\\\r\n"]/g, '-');
  const dot = safe.lastIndexOf('.');
  const ending = dot > 0 ? safe.slice(dot).slice(0, 10) : '';
  const stem = dot > 0 ? safe.slice(0, dot) : safe;
  return `${stem.slice(0, FILE_NAME_MAX - ending.length) || 'file'}${ending}`.toWellFormed();
}
