import { writeFile } from 'node:fs/promises';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Action } from '#chat/action.ts';
import type { Command } from '#chat/command.ts';
import { parseCommandLine, type Recognisers } from '#chat/command-line.ts';
import type { Dispatch } from '#chat/dispatcher.ts';
import type { Reply } from '#chat/reply.ts';
import type { Ask, Request } from '#chat/request.ts';
import type { Words } from '#knowledge/words.ts';
import { render } from './render.ts';
import { styleFor } from './style.ts';

export interface TerminalParts {
  readonly dispatch: Dispatch;
  readonly commands: readonly Command[];
  readonly recognisers: Recognisers;
  readonly words: Words;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly now: () => Temporal.Instant;
}

/** The terminal belongs to one person, who may change everything. */
const PERSON = 'local';
const PLACE = { kind: 'private', id: PERSON } as const;

/**
 * Talks in the terminal until Ctrl-C, Ctrl-D or the end of the input. Where the input is no terminal it answers line by
 * line, without greeting or prompt.
 */
export async function runTerminal(parts: TerminalParts): Promise<void> {
  const { input, output, words } = parts;
  const interactive = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    completer: completer(parts.commands),
  } as never) as Interface;
  const say = (text: string) => output.write(`${text}\n`);
  const conversation = createConversation(parts, interactive, say, lines);
  if (interactive) say(`${styleFor(output).bold(styleFor(output).wrap(words.say('terminal-welcome')))}\n`);
  lines.setPrompt('› ');
  lines.on('SIGINT', () => lines.close());
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '' || !interactive) await conversation(line);
    // Lines that were typed ahead still come after Ctrl-C; nobody waits for a prompt then.
    if (interactive && open) lines.prompt();
  }
  if (interactive) say(`\n${words.say('terminal-goodbye')}`);
}

function createConversation(
  parts: TerminalParts,
  interactive: boolean,
  say: (text: string) => void,
  lines: Interface,
): (line: string) => Promise<void> {
  let actions: readonly Action[] = [];
  const style = styleFor(parts.output);

  const show = async (reply: Reply): Promise<void> => {
    const rendered = render(reply, style);
    actions = rendered.actions;
    say(`${rendered.text}\n`);
    for (const { name, content } of rendered.files) {
      await writeFile(name, content);
      say(`${parts.words.say('terminal-file-written', { name })}\n`);
    }
    for (const form of rendered.forms) {
      const answers: Record<string, string> = {};
      for (const field of form.fields) {
        answers[field.id] = await lines.question(`${field.label}${field.hint === null ? '' : ` (${field.hint})`} › `);
      }
      if (form.submit.kind === 'command')
        await show(
          await parts.dispatch(
            request({ kind: 'command', command: form.submit.command, options: { ...form.submit.options, ...answers } }),
          ),
        );
    }
  };

  const request = (ask: Ask): Request => ({
    platform: 'terminal',
    person: PERSON,
    place: PLACE,
    locale: null,
    detail: interactive ? 'short' : 'full',
    now: parts.now(),
    ask,
    reach: { manages: async () => true, posting: async () => ({ kind: 'allowed' }), resolve: async () => PLACE },
  });

  return async (line) => {
    const text = line.trim();
    const number = /^\d{1,3}$/.test(text) ? Number(text) : null;
    const action = number === null ? undefined : actions[number - 1];
    if (action !== undefined) return show(await parts.dispatch(request({ kind: 'action', action })));
    if (number !== null && actions.length > 0)
      return say(`${parts.words.say('terminal-no-such-number', { number })}\n`);
    if (text.startsWith('/'))
      return show(
        await parts.dispatch(
          request({ kind: 'command', ...parseCommandLine(text.slice(1), parts.commands, parts.recognisers) }),
        ),
      );
    return show(await parts.dispatch(request({ kind: 'text', text })));
  };
}

/** Tab completes the names of commands. */
function completer(commands: readonly Command[]): (line: string) => [string[], string] {
  return (line) => {
    const names = commands.map((command) => `/${command.name} `);
    return [line.startsWith('/') ? names.filter((name) => name.startsWith(line)) : [], line];
  };
}
