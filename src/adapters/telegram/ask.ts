import { type Action, decodeAction, encodeAction } from '#chat/action.ts';
import type { Command } from '#chat/command.ts';
import { parseCommandLine, type Recognisers } from '#chat/command-line.ts';
import type { Ask } from '#chat/request.ts';
import type { Lexicon } from '#knowledge/words.ts';
import { START_PAYLOAD_MAX } from './limits.ts';
import type { Heard } from './read.ts';

export interface Asking {
  readonly commands: readonly Command[];
  readonly recognisers: Recognisers;
  readonly words: Lexicon;
}

/** What a message asks for; options may be named in the person's own language. */
export function askOf({ said, locale }: Pick<Heard, 'said' | 'locale'>, { commands, recognisers, words }: Asking): Ask {
  if (said.kind === 'text') return said;
  const [, payload] = /^start\s+([\w-]+)$/.exec(said.line) ?? [];
  if (payload !== undefined) return askOfPayload(payload);
  const own = words.nearest(locale ?? '');
  const names = (option: string) => {
    const id = `option-${option}-name`;
    return own !== null && words.in(own).has(id) ? [words.in(own).say(id)] : [];
  };
  return { kind: 'command', ...parseCommandLine(said.line, commands, recognisers, names) };
}

/** What a deep link asks for: `?start=instagram`, or an action written by `payloadOf`. */
function askOfPayload(payload: string): Ask {
  const action = payload.startsWith(ACTION)
    ? decodeAction(Buffer.from(payload.slice(ACTION.length), 'base64url').toString())
    : null;
  if (action !== null) return { kind: 'action', action };
  if (payload === 'help') return { kind: 'command', command: 'help', options: {} };
  return { kind: 'command', command: 'optout', options: { service: payload } };
}

/** No id of a service has a `_`. */
const ACTION = 'a_';

/** Writes an action as the payload of a deep link. Source: https://core.telegram.org/bots/features#deep-linking */
export function payloadOf(action: Action): string {
  const payload = ACTION + Buffer.from(encodeAction(action, START_PAYLOAD_MAX) ?? '').toString('base64url');
  return payload.length > ACTION.length && payload.length <= START_PAYLOAD_MAX ? payload : 'help';
}

/** The action that asks the same again. */
export function actionOf(ask: Ask): Action {
  switch (ask.kind) {
    case 'action':
      return ask.action;
    case 'command':
      return { kind: 'command', command: ask.command, options: ask.options };
    case 'text':
      return { kind: 'command', command: 'ask', options: { question: ask.text } };
  }
}
