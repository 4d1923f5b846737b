import { answerCommand } from '#calls/answer-command.ts';
import type { Command } from '#chat/command.ts';

/** Whom to complain to: the authority of a country. */
export const complain: Command = {
  name: 'complain',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [{ name: 'country', kind: 'country', required: false, maxLength: 60 }],
  run: (call, house) => answerCommand('authority', call, house),
};
