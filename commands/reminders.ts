import { text } from '#answering/blocks.ts';
import { plainReply, sentence } from '#calls/replies.ts';
import type { Command } from '#chat/command.ts';
import type { Block } from '#chat/reply.ts';
import { overview } from '#reminders/replies/overview.ts';
import { targetOf } from '#reminders/replies/target.ts';
import { readSubscription } from '#reminders/subscriptions/subscriptions.ts';
import { contextIn } from './subscribe.ts';

/** What this channel gets, and when the next ones come. */
export const reminders: Command = {
  name: 'reminders',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [{ name: 'channel', kind: 'channel', required: false, maxLength: 100, platforms: ['discord'] }],
  async run(call, house) {
    const words = house.words.in(call.language);
    const target = await targetOf(call);
    if ('id' in target) return sentence(house, call.language, target.id, target.values);
    const subscription = await readSubscription(house.store.db, target.address);
    if (subscription === null) {
      return plainReply(call.language, [
        text(words.say('reminders-none'), 'lead'),
        text(words.say('reminders-how')),
        button(words.say('reminders-start'), 'subscribe', 'primary'),
      ]);
    }
    const { suspended } = subscription;
    const warning =
      suspended === null
        ? []
        : [text(words.say('reminders-suspended', { reason: words.say(`suspended-${suspended}`) }), 'warning')];
    return plainReply(call.language, [
      { kind: 'heading', text: words.say('reminders-title') },
      ...warning,
      ...overview(subscription, contextIn(subscription, call, house), call.now.epochMilliseconds),
      button(words.say('reminder-stop'), 'unsubscribe', 'secondary'),
    ]);
  },
};

function button(label: string, command: string, style: 'primary' | 'secondary'): Block {
  return { kind: 'buttons', items: [{ label, style, action: { kind: 'command', command, options: {} } }] };
}
