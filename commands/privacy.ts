import { plainReply } from '#calls/replies.ts';
import type { Call, Command } from '#chat/command.ts';
import type { House } from '#chat/house.ts';
import type { Block, Reply } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import type { Person, PersonalReminders } from '#storage/store.ts';
import { settingsFacts } from './settings.ts';

/** What is kept about the person who asks: shown, exported, erased. */
export const privacy: Command = {
  name: 'privacy',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [{ name: 'action', kind: 'text', required: false, maxLength: 10, hidden: true }],
  async run(call, house) {
    if (call.options.action === 'export') return exported(call, house);
    if (call.options.action === 'erase') return confirmErasing(call, house);
    if (call.options.action === 'erase-now') return erased(call, house);
    return shown(call, house);
  },
};

async function shown(call: Call, house: House): Promise<Reply> {
  const words = house.words.in(call.language);
  const kept = await house.store.personal.read(personOf(call));
  const blocks: Block[] = [
    { kind: 'heading', text: words.say('heading-privacy') },
    { kind: 'text', text: words.say('privacy-lead'), tone: 'lead' },
    { kind: 'text', text: words.say('privacy-kept'), tone: 'plain' },
  ];
  if (kept === null)
    return plainReply(call.language, [...blocks, { kind: 'text', text: words.say('privacy-nothing'), tone: 'plain' }]);
  return plainReply(call.language, [
    ...blocks,
    { kind: 'text', text: words.say('privacy-yours'), tone: 'plain' },
    settingsFacts(kept.settings, words),
    ...remindersFacts(kept.reminders, words),
    {
      kind: 'buttons',
      items: [button('privacy-export', 'export', 'secondary'), button('privacy-erase', 'erase', 'danger')],
    },
  ]);

  function button(label: string, action: string, style: 'secondary' | 'danger') {
    return {
      label: words.say(label),
      style,
      action: { kind: 'command', command: 'privacy', options: { action } },
    } as const;
  }
}

async function exported(call: Call, house: House): Promise<Reply> {
  const words = house.words.in(call.language);
  const kept = await house.store.personal.read(personOf(call));
  const content = new TextEncoder().encode(`${JSON.stringify(kept ?? {}, null, 2)}\n`);
  return plainReply(call.language, [
    { kind: 'text', text: words.say('privacy-file'), tone: 'lead' },
    { kind: 'file', name: 'objector.json', mediaType: 'application/json', content },
  ]);
}

async function confirmErasing(call: Call, house: House): Promise<Reply> {
  const words = house.words.in(call.language);
  return plainReply(call.language, [
    { kind: 'text', text: words.say('privacy-confirm'), tone: 'warning' },
    {
      kind: 'buttons',
      items: [
        {
          label: words.say('privacy-erase'),
          style: 'danger',
          action: { kind: 'command', command: 'privacy', options: { action: 'erase-now' } },
        },
      ],
    },
  ]);
}

async function erased(call: Call, house: House): Promise<Reply> {
  const words = house.words.in(call.language);
  const some = await house.store.personal.erase(personOf(call));
  return plainReply(call.language, [
    { kind: 'text', text: words.say(some ? 'privacy-erased' : 'privacy-nothing-to-erase'), tone: 'lead' },
  ]);
}

/** The reminders of the private chat, each with what it follows. */
function remindersFacts(reminders: readonly PersonalReminders[], words: Words): Block[] {
  if (reminders.length === 0) return [];
  const items = reminders.map(({ follows, countdowns, timeZone }) => ({
    label: words.say('heading-reminders'),
    value: words.series([...follows, ...countdowns.map(({ day, title }) => `${words.moment(day)} ${title}`), timeZone]),
  }));
  return [{ kind: 'facts', items }];
}

function personOf({ platform, person, place }: Call): Person {
  return { platform, id: person ?? place.id, privateChat: place.kind === 'private' ? place.id : null };
}
