import { answerCommand } from '#calls/answer-command.ts';
import type { Command } from '#chat/command.ts';

/** The way to object at a service; with none named, the general way and a choice of services. */
export const optout: Command = {
  name: 'optout',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [
    { name: 'service', kind: 'service', required: false, maxLength: 100 },
    { name: 'country', kind: 'country', required: false, maxLength: 60 },
  ],
  run: (call, house) => answerCommand('opt-out', call, house),
};
