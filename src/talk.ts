import { runTerminal } from './adapters/terminal/chat.ts';
import { createTerminalSender } from './adapters/terminal/sender.ts';
import type { Dispatch } from './chat/dispatcher.ts';
import type { House } from './chat/house.ts';
import { recognisers } from './chat/recognisers.ts';
import { COMMANDS } from './chat/registry.ts';
import type { Sender } from './chat/sender.ts';
import type { Reminders } from './reminders/reminders.ts';

interface TalkParts {
  readonly dispatch: Dispatch;
  readonly house: House;
  readonly now: () => Temporal.Instant;
  readonly remind: (senders: readonly Sender[]) => Reminders;
}

/** The chat in the terminal, until it is left. Reminders come while somebody sits there; a script that pipes questions gets none. */
export async function talk({ dispatch, house, now, remind }: TalkParts): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const words = house.words.in(house.defaults.language);
  const reminders = input.isTTY && output.isTTY ? remind([createTerminalSender(output)]) : null;
  await reminders?.start();
  await runTerminal({ dispatch, commands: COMMANDS, recognisers: recognisers(house.words), words, input, output, now });
  await reminders?.stop();
}
