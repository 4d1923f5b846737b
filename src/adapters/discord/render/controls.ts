import { type APIButtonComponent, type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord.js';
import type { Action } from '#chat/action.ts';
import type { Block, Button, Choice } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import { actionId, formId, menuId } from '../custom-id.ts';
import {
  MAX_BUTTON_LABEL,
  MAX_FIELD_DESCRIPTION,
  MAX_FIELD_LABEL,
  MAX_SELECT_LABEL,
  MAX_SELECT_OPTIONS,
  MAX_SELECT_PLACEHOLDER,
} from '../limits.ts';
import { shortened } from '../shorten.ts';
import { type Atom, itemOf, linesOf } from './atoms.ts';
import { bold, escapeLine } from './escape.ts';
import { chunks, kept, type Part, rows, type Serial, text } from './part.ts';

const BUTTON_STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** A label that is too long for its button is said in full above it; an action that is too long, as a command to type. */
export function buttonParts(items: readonly Button[], serial: Serial): Part[] {
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
export function choiceParts(prompt: string, items: readonly Choice[], words: Words, serial: Serial): Part[] {
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
export function formParts({ title, submit, fields }: Block & { kind: 'form' }, words: Words, serial: Serial): Part[] {
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
