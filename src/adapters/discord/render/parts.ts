import { type APIButtonComponent, type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord.js';
import type { Action } from '#chat/action.ts';
import type { Block, Button, Choice, Fact, Link } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import { actionId, formId, menuId } from '../custom-id.ts';
import {
  MAX_BUTTON_LABEL,
  MAX_BUTTON_URL,
  MAX_BUTTONS_IN_ROW,
  MAX_FIELD_DESCRIPTION,
  MAX_FIELD_LABEL,
  MAX_FILE_BYTES,
  MAX_SELECT_LABEL,
  MAX_SELECT_OPTIONS,
  MAX_SELECT_PLACEHOLDER,
} from '../limits.ts';
import { type Atom, itemOf, LONGEST, linesOf } from './atoms.ts';
import { bold, escapeLine, hasAddress } from './escape.ts';

/** What a reply is made of once each block is written in Discord's terms; messages are packed from these. */
export type Part =
  | { readonly kind: 'text'; readonly atoms: readonly Atom[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly APIButtonComponent[] }
  | {
      readonly kind: 'menu';
      readonly customId: string;
      readonly placeholder: string;
      readonly options: readonly APISelectMenuOption[];
    }
  | { readonly kind: 'file'; readonly name: string; readonly content: Uint8Array };

/** Numbers that keep the ids of one reply apart. */
export type Serial = () => number;

/** Writes one block. Nothing it says is left out: what does not fit into a component is said in text. */
export function partsOf(block: Block, words: Words, serial: Serial): Part[] {
  switch (block.kind) {
    case 'heading':
      return [text(linesOf(block.text.replace(/\s+/g, ' ').trim(), (line) => `## ${escapeLine(line)}`).map(kept))];
    case 'text':
      return [text(linesOf(block.text, STYLES[block.tone]))];
    case 'list':
      return [text([...titled(block.title), ...block.items.flatMap((item) => itemOf(item, '- ', escapeLine))])];
    case 'steps':
      return [text(block.items.flatMap((item, index) => itemOf(item, `${index + 1}. `, escapeLine)))];
    case 'facts':
      return [text(block.items.flatMap(factAtoms))];
    case 'links':
      return block.role === 'act'
        ? actLinks(block.title, block.items)
        : [text([...titled(block.title), ...block.items.flatMap((link) => linkAtoms(link, '-# '))])];
    case 'buttons':
      return buttonParts(block.items, serial);
    case 'choices':
      return choiceParts(block.prompt, block.items, words, serial);
    case 'form':
      return formParts(block, words, serial);
    case 'file':
      if (block.content.byteLength > MAX_FILE_BYTES)
        return [text(linesOf(words.say('discord-file-too-large', { name: block.name }), escapeLine))];
      return [{ kind: 'file', name: block.name, content: block.content }];
  }
}

const STYLES: Readonly<Record<(Block & { kind: 'text' })['tone'], (line: string) => string>> = {
  lead: bold,
  plain: escapeLine,
  quiet: (line) => (line.trim() === '' ? '' : `-# ${escapeLine(line)}`),
  warning: (line) => (line.trim() === '' ? '' : `> ⚠️ ${escapeLine(line)}`),
};

const text = (atoms: readonly Atom[]): Part => ({ kind: 'text', atoms });
const kept = (atom: Atom): Atom => ({ ...atom, keepWithNext: true });

function titled(title: string | null): Atom[] {
  return title === null ? [] : linesOf(title, bold).map(kept);
}

/** Discord shows a moment in the reader's own zone and language, and how far off it is. */
function factAtoms({ label, value, at }: Fact): Atom[] {
  const seconds = at === undefined ? 0 : Math.floor(at.epochMilliseconds / 1000);
  const moment =
    at === undefined ? '' : at.show === 'date' ? ` (<t:${seconds}:R>)` : ` (<t:${seconds}:f>, <t:${seconds}:R>)`;
  const [first, ...more] = value.split('\n').map(escapeLine);
  const whole = `${bold(label)} — ${[`${first}${moment}`, ...more].join('\n')}`;
  if (whole.length <= LONGEST && !label.includes('\n')) return [{ text: whole, keepWithNext: false }];
  return [
    ...linesOf(label, bold).map(kept),
    ...linesOf(value, escapeLine),
    ...(moment === '' ? [] : [{ text: moment.trim(), keepWithNext: false }]),
  ];
}

/** A link with a name where Discord can show one, else the name and the address. */
function linkAtoms({ label, url }: Link, first: string): Atom[] {
  if (url === null) return itemOf(label, first, escapeLine);
  if (/^https?:\/\/[^\s<>]+$/.test(url) && !hasAddress(label) && !label.includes('\n') && label.trim() !== '') {
    const masked = `${first}[${escapeLine(label.trim())}](<${url}>)`;
    if (masked.length <= LONGEST) return [{ text: masked, keepWithNext: false }];
  }
  const address = url.replace(/^mailto:/, '');
  return address === label
    ? itemOf(label, first, escapeLine)
    : [
        ...itemOf(label, first, escapeLine).map(kept),
        ...linesOf(address, (line) => (hasAddress(line) ? line : escapeLine(line))),
      ];
}

/** Buttons to go to; a mail address, a long address or a long name is text. */
function actLinks(title: string | null, links: readonly Link[]): Part[] {
  const fits = links.filter(isButton);
  const others = links.filter((link) => !isButton(link));
  const buttons = fits.map(
    ({ label, url }): APIButtonComponent => ({ type: ComponentType.Button, style: ButtonStyle.Link, label, url }),
  );
  return [text([...titled(title), ...others.flatMap((link) => linkAtoms(link, '- '))]), ...rows(buttons)];
}

function isButton(link: Link): link is Link & { url: string } {
  const { label, url } = link;
  return (
    url !== null &&
    url.length <= MAX_BUTTON_URL &&
    URL.canParse(url) &&
    /^https?:/.test(url) &&
    label.trim() !== '' &&
    label.length <= MAX_BUTTON_LABEL
  );
}

const BUTTON_STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

function buttonParts(items: readonly Button[], serial: Serial): Part[] {
  const atoms: Atom[] = [];
  const buttons: APIButtonComponent[] = [];
  for (const { label, action, style } of items) {
    const customId = actionId(serial(), action);
    if (customId === null || label.trim() === '') {
      atoms.push(...itemOf(`${label}: ${commandText(action, label)}`, '- ', escapeLine));
      continue;
    }
    if (label.length > MAX_BUTTON_LABEL) atoms.push(...itemOf(label, '- ', escapeLine));
    buttons.push({
      type: ComponentType.Button,
      style: BUTTON_STYLES[style],
      label: shortened(label, MAX_BUTTON_LABEL),
      custom_id: customId,
    });
  }
  return [text(atoms), ...rows(buttons)];
}

/** Menus of 25 choices, named by their first and last one when there are several. */
function choiceParts(prompt: string, items: readonly Choice[], words: Words, serial: Serial): Part[] {
  const options: APISelectMenuOption[] = [];
  const atoms = linesOf(prompt, bold).map(kept);
  for (const { label, action } of items) {
    const value = actionId(serial(), action);
    if (value === null || label.trim() === '')
      atoms.push(...itemOf(`${label}: ${commandText(action, label)}`, '- ', escapeLine));
    else {
      if (label.length > MAX_SELECT_LABEL) atoms.push(...itemOf(label, '- ', escapeLine));
      options.push({ label: shortened(label, MAX_SELECT_LABEL), value });
    }
  }
  const menus = chunks(options, MAX_SELECT_OPTIONS).map((some): Part => {
    const range = words.say('discord-menu-range', { from: some[0]?.label ?? '', to: some.at(-1)?.label ?? '' });
    const placeholder = options.length > MAX_SELECT_OPTIONS ? range : words.say('discord-menu-choose');
    return {
      kind: 'menu',
      customId: menuId(serial()),
      placeholder: shortened(placeholder, MAX_SELECT_PLACEHOLDER),
      options: some,
    };
  });
  return [text(atoms), ...menus];
}

/** A form opens in a window of its own when its button is pressed; names too long for that window are said here. */
function formParts({ title, submit, fields }: Block & { kind: 'form' }, words: Words, serial: Serial): Part[] {
  const long = fields.filter(
    ({ label, hint }) => label.length > MAX_FIELD_LABEL || (hint ?? '').length > MAX_FIELD_DESCRIPTION,
  );
  const atoms = [
    ...linesOf(title, bold).map(kept),
    ...long.flatMap(({ label, hint }) => itemOf(hint === null ? label : `${label}\n${hint}`, '- ', escapeLine)),
  ];
  const customId = formId(serial(), submit);
  if (customId === null) return [text([...atoms, ...linesOf(commandText(submit, title), escapeLine)])];
  const label = shortened(words.say('discord-form-open'), MAX_BUTTON_LABEL);
  return [
    text(atoms),
    {
      kind: 'buttons',
      buttons: [{ type: ComponentType.Button, style: ButtonStyle.Primary, label, custom_id: customId }],
    },
  ];
}

/** How a person types what a button cannot carry. */
function commandText(action: Action, label: string): string {
  if (action.kind === 'answer') return `/ask ${label}`;
  return [`/${action.command}`, ...Object.entries(action.options).map(([name, value]) => `${name}:${value}`)].join(' ');
}

/** Cut between characters, so that half a surrogate pair is never left. */
export function shortened(label: string, length: number): string {
  if (label.length <= length) return label;
  const whole = label.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(whole) ? whole.slice(0, -1) : whole}…`;
}

const rows = (buttons: readonly APIButtonComponent[]): Part[] =>
  chunks(buttons, MAX_BUTTONS_IN_ROW).map((some) => ({ kind: 'buttons', buttons: some }));

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
