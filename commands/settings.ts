import { readCountry } from '#calls/inputs/country.ts';
import { readLanguage } from '#calls/inputs/language.ts';
import { readTimeZone } from '#calls/inputs/time-zone.ts';
import { plainReply, sentence } from '#calls/replies.ts';
import type { Call, Command } from '#chat/command.ts';
import type { House } from '#chat/house.ts';
import type { Reply } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import { readSubscription, subscribe } from '#reminders/subscriptions/subscriptions.ts';
import type { Owner, Settings } from '#storage/store.ts';

/** Language, country and time zone: one's own in private, the channel's where one manages it. */
export const settings: Command = {
  name: 'settings',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [
    { name: 'language', kind: 'language', required: false, maxLength: 40 },
    { name: 'country', kind: 'country', required: false, maxLength: 60 },
    { name: 'timezone', kind: 'time-zone', required: false, maxLength: 60 },
  ],
  async run(call, house) {
    const owner = ownerOf(call);
    const change = readChange(call, house);
    if ('refusal' in change) return change.refusal;
    const changes = Object.keys(change).length > 0;
    if (changes && owner.kind === 'channel' && !(await call.reach.manages(call.place)))
      return sentence(house, call.language, 'error-not-manager');
    const now = changes ? await house.store.settings.write(owner, change) : await house.store.settings.read(owner);
    if (changes) await changeReminders(call, house, change);
    // What is said about a new language is said in it.
    const words = house.words.in(change.language ?? call.language);
    return plainReply(words.language, [
      { kind: 'heading', text: words.say('settings-title') },
      ...(changes ? [{ kind: 'text', text: words.say('settings-saved'), tone: 'lead' } as const] : []),
      {
        kind: 'text',
        text: words.say(owner.kind === 'channel' ? 'settings-channel' : 'settings-yours'),
        tone: 'plain',
      },
      settingsFacts(now, words),
      { kind: 'text', text: words.say('settings-how'), tone: 'quiet' },
    ]);
  },
};

/** Reminders that are on here go on in the new language and zone. */
async function changeReminders({ platform, place, now }: Call, { store }: House, change: Change): Promise<void> {
  const address = { platform, channel: place.id, thread: place.kind === 'channel' ? place.thread : null };
  const before = await readSubscription(store.db, address);
  if (before === null) return;
  const { days, minute } = before;
  const wishes = {
    days,
    minute,
    zone: change.timeZone ?? before.zone,
    language: change.language ?? before.language,
    country: change.country ?? before.country,
  };
  const at = { address, isPrivate: place.kind === 'private' };
  await subscribe(store.db, at, wishes, before.follows, now.epochMilliseconds);
}

/** In a channel the settings are the channel's; a person's own are kept from a private chat. */
export function ownerOf({ platform, person, place }: Call): Owner {
  if (place.kind === 'channel') return { kind: 'channel', platform, id: place.id };
  return { kind: 'person', platform, id: person ?? place.id };
}

/** The three settings, as rows; what is not set says so. */
export function settingsFacts({ language, country, timeZone }: Settings, words: Words) {
  const unset = words.say('settings-unset');
  return {
    kind: 'facts',
    items: [
      { label: words.say('settings-language'), value: language === null ? unset : words.languageName(language) },
      { label: words.say('settings-country'), value: country === null ? unset : words.country(country) },
      { label: words.say('settings-time-zone'), value: timeZone ?? unset },
    ],
  } as const;
}

type Change = { language?: string; country?: string; timeZone?: string };

function readChange(call: Call, house: House): Change | { refusal: Reply } {
  const { language, country, timezone } = call.options;
  const change: Change = {};
  if (language !== undefined) {
    const code = readLanguage(language, call.language, house.words);
    const languages = house.words.languages.map((each) => house.words.in(each).languageName(each)).join(', ');
    if (code === null)
      return { refusal: sentence(house, call.language, 'error-no-such-language', { given: language, languages }) };
    change.language = code;
  }
  if (country !== undefined) {
    const code = readCountry(country, call.language, house.words);
    if (code === null) return { refusal: sentence(house, call.language, 'error-no-such-country', { given: country }) };
    change.country = code;
  }
  if (timezone !== undefined) {
    const zone = readTimeZone(timezone);
    if (zone === null)
      return { refusal: sentence(house, call.language, 'error-no-such-time-zone', { given: timezone }) };
    change.timeZone = zone;
  }
  return change;
}
