import { ask } from '#commands/ask.ts';
import { complain } from '#commands/complain.ts';
import { deadlines } from '#commands/deadlines.ts';
import { help } from '#commands/help.ts';
import { optout } from '#commands/optout.ts';
import { privacy } from '#commands/privacy.ts';
import { rights } from '#commands/rights.ts';
import { settings } from '#commands/settings.ts';
import type { Command } from './command.ts';

/** Every command, in the order menus show them. A test fails when a file in `commands/` is missing here. */
export const COMMANDS: readonly Command[] = [optout, ask, deadlines, rights, complain, settings, privacy, help];
