import type { Sender } from '#chat/sender.ts';
import { render } from './render.ts';
import { styleFor } from './style.ts';

/** Reminders appear in the chat that is open. What was written to a terminal cannot be taken back or looked up. */
export function createTerminalSender(output: NodeJS.WriteStream): Sender {
  return {
    platform: 'terminal',
    repeat: 'never-safe',
    pace: { perSecond: 10, perAddressPerSecond: 10, perAddressPerMinute: null, inFlight: 1 },
    async send(_address, reply) {
      output.write(`\n${render(reply, styleFor(output)).text}\n`);
      return { kind: 'sent', messageId: null };
    },
    lookBack: async () => 'unreadable',
  };
}
