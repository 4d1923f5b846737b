import { answerCommand } from '#calls/answer-command.ts';
import type { Command } from '#chat/command.ts';

/** The right, by article, with sources. */
export const rights: Command = {
  name: 'rights',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [{ name: 'country', kind: 'country', required: false, maxLength: 60 }],
  run: (call, house) => answerCommand('rights', call, house),
};
