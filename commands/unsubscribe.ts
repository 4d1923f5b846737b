import { list, text } from '#answering/blocks.ts';
import { readServices } from '#calls/inputs/service.ts';
import { plainReply, sentence } from '#calls/replies.ts';
import type { Command } from '#chat/command.ts';
import { managedTarget } from '#reminders/replies/target.ts';
import { unsubscribe as end, type Subscription } from '#reminders/subscriptions/subscriptions.ts';

/** Ends the reminders of this channel: those of one service, or all of them with the channel's own dates. */
export const unsubscribe: Command = {
  name: 'unsubscribe',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'managers',
  options: [
    { name: 'service', kind: 'service', required: false, maxLength: 100 },
    { name: 'channel', kind: 'channel', required: false, maxLength: 100, platforms: ['discord'] },
  ],
  async run(call, house) {
    const target = await managedTarget(call);
    if ('id' in target) return sentence(house, call.language, target.id, target.values);
    const words = house.words.in(call.language);
    const now = call.now.epochMilliseconds;
    const { service } = call.options;
    if (service === undefined) {
      const ended = await end(house.store.db, target.address, null, now);
      if (ended === null) return sentence(house, call.language, 'unsubscribe-nothing');
      const own = ownDates(ended, words.moment);
      return plainReply(call.language, [
        text(words.say('unsubscribe-done'), 'lead'),
        ...list(words.say('unsubscribe-own'), own),
      ]);
    }
    const named = readServices(service, house.knowledge, house.understand);
    const ids = named.kind === 'known' ? named.services : [];
    const ended: string[] = [];
    for (const id of ids) if ((await end(house.store.db, target.address, id, now)) !== null) ended.push(id);
    const names = (ended.length > 0 ? ended : ids).map((id) => house.knowledge.service(id)?.name ?? id);
    const said = { service: names.length > 0 ? words.and(names) : service };
    return sentence(
      house,
      call.language,
      ended.length > 0 ? 'unsubscribe-service-done' : 'unsubscribe-not-followed',
      said,
    );
  },
};

/** So that nobody loses them for good by a wrong press. */
function ownDates({ countdowns }: Subscription, moment: (day: string) => string): string[] {
  return countdowns.map(({ day, title }) => `${moment(day)}: ${title}`);
}
