import type { InlineKeyboardButton } from 'telegraf/types';
import type { Action } from '#chat/action.ts';
import type { Block, Button, Choice, Link, Reply } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import type { Buttons } from './buttons.ts';
import { clean, isVisible, opens } from './html.ts';
import { BUTTON_LABEL_MAX, KEYBOARD_MAX_BUTTONS, KEYBOARD_MAX_BYTES } from './limits.ts';

type Row = readonly InlineKeyboardButton[];

export interface KeyboardParts {
  readonly buttons: Buttons;
  readonly words: Words;
  /** The page of a long choice, from 0. */
  readonly page: number;
  /** Asks for the same reply again, to turn its pages; null when nobody asked for it. */
  readonly again: Action | null;
}

/** Choices on one page. */
const PAGE = 24;

/** Where a person goes now: a button, when it opens and its label can be read on one. */
export function isButton(role: 'act' | 'source', { label, url }: Link): boolean {
  return role === 'act' && opens(url) && isVisible(label) && label.length <= BUTTON_LABEL_MAX;
}

/** Everything in a reply that can be pressed, as keyboards that each fit under one message. */
export function keyboardsOf(reply: Reply, parts: KeyboardParts): Row[][] {
  return spread(reply.blocks.flatMap((block) => rowsOf(block, parts)));
}

function rowsOf(block: Block, parts: KeyboardParts): readonly Row[] {
  switch (block.kind) {
    case 'links':
      return block.items.flatMap((item) =>
        isButton(block.role, item) && item.url !== null ? [[{ text: clean(item.label), url: item.url }]] : [],
      );
    case 'buttons':
      return grid(block.items, (button) => callback(button, refines(button.action), parts));
    case 'choices':
      return choiceRows(block.items, parts);
    case 'heading':
    case 'text':
    case 'list':
    case 'steps':
    case 'facts':
    case 'form':
    case 'file':
      return [];
  }
}

/** Does it say the same thing differently? Then it takes the place of what was said. */
function refines(action: Action): boolean {
  return action.kind === 'answer' && (action.detail === 'full' || action.language !== null);
}

function choiceRows(items: readonly Choice[], parts: KeyboardParts): readonly Row[] {
  const { words, buttons, again } = parts;
  const pick = (choice: Choice) => callback(choice, true, parts);
  if (items.length <= PAGE || again === null) return grid(items, pick);
  const pages = Math.ceil(items.length / PAGE);
  const page = Math.min(parts.page, pages - 1);
  const turn = (to: number, id: string) => ({
    text: words.say(id, { page: to + 1, pages }),
    callback_data: buttons.encode({ action: again, inPlace: true, page: to }),
  });
  const turns = [
    ...(page > 0 ? [turn(page - 1, 'telegram-page-back')] : []),
    ...(page < pages - 1 ? [turn(page + 1, 'telegram-page-next')] : []),
  ];
  return [...grid(items.slice(page * PAGE, (page + 1) * PAGE), pick), turns];
}

function callback(
  { label, action }: Button | Choice,
  inPlace: boolean,
  { buttons }: KeyboardParts,
): InlineKeyboardButton {
  return { text: labelOf(label), callback_data: buttons.encode({ action, inPlace, page: null }) };
}

/** Cut where there is no room for it; the text above then has it in full. */
function labelOf(label: string): string {
  if (!isVisible(label)) return '…';
  const text = clean(label).trim();
  return text.length <= BUTTON_LABEL_MAX ? text : `${text.slice(0, BUTTON_LABEL_MAX - 1).trimEnd()}…`.toWellFormed();
}

/** A label's characters at most, by how many buttons share the row with it; alone it may have any. */
const LABEL_IN_ROW: readonly number[] = [Number.POSITIVE_INFINITY, 22, 12];

/** As many in a row as their labels leave room for, in order. */
function grid<T extends { readonly label: string }>(
  items: readonly T[],
  make: (item: T) => InlineKeyboardButton,
): Row[] {
  const rows: T[][] = [];
  for (const item of items) {
    const longer = [...(rows.at(-1) ?? []), item];
    const room = LABEL_IN_ROW[longer.length - 1];
    if (longer.length > 1 && room !== undefined && longer.every(({ label }) => label.length <= room))
      rows[rows.length - 1] = longer;
    else rows.push([item]);
  }
  return rows.map((row) => row.map(make));
}

function spread(rows: readonly Row[]): Row[][] {
  const keyboards: Row[][] = [];
  for (const row of rows) {
    const longer = [...(keyboards.at(-1) ?? []), row];
    const fits =
      longer.flat().length <= KEYBOARD_MAX_BUTTONS && Buffer.byteLength(JSON.stringify(longer)) <= KEYBOARD_MAX_BYTES;
    if (fits && keyboards.length > 0) keyboards[keyboards.length - 1] = longer;
    else keyboards.push([row]);
  }
  return keyboards;
}
