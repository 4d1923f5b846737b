import type { Intent } from '../understanding/reading.ts';

/** What pressing a button or picking a choice asks for. */
export type Action =
  | { readonly kind: 'command'; readonly command: string; readonly options: Readonly<Record<string, string>> }
  | {
      readonly kind: 'answer';
      readonly intent: Intent;
      readonly services: readonly string[];
      readonly country: string | null;
      readonly detail: 'short' | 'full';
      /** Set when the person asked for another language than theirs. */
      readonly language: string | null;
    };

/**
 * Writes an action as text that fits into a button: platforms keep at most 64 bytes (Telegram `callback_data`)
 * or 100 characters (Discord `custom_id`), and a button must still work after a restart, so all of its meaning is in it.
 * @returns null when it takes more than `maxBytes` UTF-8 bytes; the adapter then shows the command as text instead
 */
export function encodeAction(action: Action, maxBytes: number): string | null {
  const text = new URLSearchParams(pairs(action)).toString();
  return Buffer.byteLength(text) <= maxBytes ? text : null;
}

/** Reads what `encodeAction` wrote. @returns null for anything else: such text comes from outside and may be forged or old. */
export function decodeAction(text: string): Action | null {
  const entries = [...new URLSearchParams(text)];
  const head = entries.shift();
  if (head === undefined) return null;
  const options = Object.fromEntries(entries.filter(([key]) => key !== '__proto__'));
  if (head[0] === 'c') return { kind: 'command', command: head[1], options };
  const intent = INTENT_OF[head[1]];
  if (head[0] !== 'a' || intent === undefined) return null;
  return {
    kind: 'answer',
    intent,
    services: options.s === undefined || options.s === '' ? [] : options.s.split('.'),
    country: options.c ?? null,
    detail: options.f === '1' ? 'full' : 'short',
    language: options.l ?? null,
  };
}

function pairs(action: Action): [string, string][] {
  if (action.kind === 'command') return [['c', action.command], ...Object.entries(action.options)];
  const result: [string, string][] = [['a', LETTER_OF[action.intent]]];
  if (action.services.length > 0) result.push(['s', action.services.join('.')]);
  if (action.country !== null) result.push(['c', action.country]);
  if (action.detail === 'full') result.push(['f', '1']);
  if (action.language !== null) result.push(['l', action.language]);
  return result;
}

/** One letter each: a button's room is counted in bytes. Never reuse a letter, old buttons live on. */
const LETTER_OF: Readonly<Record<Intent, string>> = {
  'opt-out': 'o',
  deadline: 'd',
  'data-used': 'u',
  effect: 'e',
  rights: 'r',
  authority: 'a',
  letter: 'l',
  'follow-up': 'f',
  reminders: 'm',
  privacy: 'p',
  help: 'h',
  'unknown-service': 'n',
  'out-of-scope': 'x',
};

const INTENT_OF: Readonly<Record<string, Intent>> = Object.fromEntries(
  Object.entries(LETTER_OF).map(([intent, letter]) => [letter, intent as Intent]),
);
