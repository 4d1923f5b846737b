import { answerCommand } from '#calls/answer-command.ts';
import type { Command } from '#chat/command.ts';

/** What lies ahead, with days left, and what has passed. */
export const deadlines: Command = {
  name: 'deadlines',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [{ name: 'service', kind: 'service', required: false, maxLength: 100 }],
  run: (call, house) => answerCommand('deadline', call, house),
};
