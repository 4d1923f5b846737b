import { type Action, decodeAction, encodeAction } from '#chat/action.ts';
import { MAX_CUSTOM_ID } from './limits.ts';

/**
 * What a component's id says when it is used. All of it is in the text, so that it works after a restart; a number
 * keeps ids apart that would say the same within one message.
 */
export type Slip =
  /** `b3:…` A button, or the choice made in a menu. */
  | { readonly kind: 'action'; readonly action: Action }
  /** `f3,page,draft:…` Opens a page of a form; `draft` names what was typed on earlier pages, "" for none. */
  | { readonly kind: 'form'; readonly submit: Action; readonly page: number; readonly draft: string }
  /** `m,page,pages,draft:…` A page of a form that was filled in. */
  | {
      readonly kind: 'filled';
      readonly submit: Action;
      readonly page: number;
      readonly pages: number;
      readonly draft: string;
    }
  /** `s3` A menu; what was chosen is in its value. */
  | { readonly kind: 'menu' }
  /** `show` Shows a private answer to the channel. */
  | { readonly kind: 'show' };

export const SHOW = 'show';
export const menuId = (serial: number): string => `s${serial.toString(36)}`;
/** The choice's own number keeps two choices apart that ask for the same. @returns null when it does not fit */
export const actionId = (serial: number, action: Action): string | null => joined(`b${serial.toString(36)}`, action);
export const formId = (serial: number, submit: Action, page = 0, draft = ''): string | null =>
  joined(`f${serial.toString(36)},${page},${draft}`, submit);
export const filledId = (submit: Action, page: number, pages: number, draft: string): string | null =>
  joined(`m,${page},${pages},${draft}`, submit);

/** Reads an id or a menu's value. @returns null for anything this bot does not write: it may be old or forged */
export function readSlip(text: string): Slip | null {
  if (text === SHOW) return { kind: 'show' };
  if (/^s[0-9a-z]+$/.test(text)) return { kind: 'menu' };
  const colon = text.indexOf(':');
  if (colon === -1) return null;
  const [head = '', ...rest] = text.slice(0, colon).split(',');
  const action = decodeAction(text.slice(colon + 1));
  if (action === null) return null;
  const [first = '', second = '', third = ''] = rest;
  if (head.startsWith('b')) return { kind: 'action', action };
  if (head.startsWith('f') && isCount(first))
    return { kind: 'form', submit: action, page: Number(first), draft: second };
  if (head === 'm' && isCount(first) && isCount(second))
    return { kind: 'filled', submit: action, page: Number(first), pages: Number(second), draft: third };
  return null;
}

const isCount = (text: string): boolean => /^\d{1,2}$/.test(text);

function joined(head: string, action: Action): string | null {
  const text = encodeAction(action, MAX_CUSTOM_ID - head.length - 1);
  return text === null ? null : `${head}:${text}`;
}
