import type { APIButtonComponent, APISelectMenuOption } from 'discord.js';
import { MAX_BUTTONS_IN_ROW } from '../limits.ts';
import { type Atom, linesOf } from './atoms.ts';
import { bold } from './escape.ts';

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

export const text = (atoms: readonly Atom[]): Part => ({ kind: 'text', atoms });
export const kept = (atom: Atom): Atom => ({ ...atom, keepWithNext: true });

export function titled(title: string | null): Atom[] {
  return title === null ? [] : linesOf(title, bold).map(kept);
}

export const rows = (buttons: readonly APIButtonComponent[]): Part[] =>
  chunks(buttons, MAX_BUTTONS_IN_ROW).map((some) => ({ kind: 'buttons', buttons: some }));

export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
