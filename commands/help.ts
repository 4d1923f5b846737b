import { answerCommand } from '#calls/answer-command.ts';
import type { Command } from '#chat/command.ts';

/** What the bot can do. Telegram's first message to a bot is `/start`. */
export const help: Command = {
  name: 'help',
  aliases: ['start'],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [],
  run: (call, house) => answerCommand('help', call, house),
};
