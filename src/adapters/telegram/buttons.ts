import { createHash } from 'node:crypto';
import { type Action, decodeAction, encodeAction } from '#chat/action.ts';
import { CALLBACK_DATA_MAX_BYTES } from './limits.ts';

/** What a press of one of our buttons asks for. */
export interface Press {
  readonly action: Action;
  /** The answer takes the place of the message that the button is under. */
  readonly inPlace: boolean;
  /** The page of a long choice to turn to, from 0; null when it turns no page. */
  readonly page: number | null;
}

/** Writes presses into `callback_data` and reads them back. */
export interface Buttons {
  encode(press: Press): string;
  /** @returns null for what is forged, or was too long to be written and has been forgotten */
  decode(data: string): Press | null;
}

/** Buttons too long for Telegram that are remembered at once. */
const REMEMBERED = 2000;

/**
 * A button carries all of its meaning, so that it works after a restart. What does not fit into 64 bytes is remembered under
 * its own hash: after a restart it works again as soon as anybody gets the same button.
 */
export function createButtons(): Buttons {
  const long = new Map<string, string>();
  return {
    encode({ action, inPlace, page }) {
      const prefix = (inPlace ? '~' : '') + (page === null ? '' : `${page}!`);
      const short = encodeAction(action, CALLBACK_DATA_MAX_BYTES - prefix.length);
      if (short !== null) return prefix + short;
      const text = encodeAction(action, Number.POSITIVE_INFINITY) ?? '';
      const key = createHash('sha256').update(text).digest('base64url').slice(0, 27);
      long.delete(key);
      long.set(key, text);
      const [oldest] = long.keys();
      if (long.size > REMEMBERED && oldest !== undefined) long.delete(oldest);
      return `${prefix}#${key}`;
    },
    decode(data) {
      const [, place, page, hash, rest = ''] = /^(~?)(?:(\d{1,3})!)?(#?)(.*)$/s.exec(data) ?? [];
      const text = hash === '#' ? long.get(rest) : rest;
      const action = text === undefined ? null : decodeAction(text);
      return action === null
        ? null
        : { action, inPlace: place === '~', page: page === undefined ? null : Number(page) };
    },
  };
}
