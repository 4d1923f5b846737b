import { ask } from '#commands/ask.ts';
import { complain } from '#commands/complain.ts';
import { countdown } from '#commands/countdown.ts';
import { deadlines } from '#commands/deadlines.ts';
import { help } from '#commands/help.ts';
import { optout } from '#commands/optout.ts';
import { privacy } from '#commands/privacy.ts';
import { reminders } from '#commands/reminders.ts';
import { rights } from '#commands/rights.ts';
import { settings } from '#commands/settings.ts';
import { subscribe } from '#commands/subscribe.ts';
import { unsubscribe } from '#commands/unsubscribe.ts';
import type { Command } from './command.ts';

/** Every command, in the order menus show them. A test fails when a file in `commands/` is missing here. */
export const COMMANDS: readonly Command[] = [
  optout,
  ask,
  deadlines,
  rights,
  complain,
  subscribe,
  reminders,
  countdown,
  unsubscribe,
  settings,
  privacy,
  help,
];
