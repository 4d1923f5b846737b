import { text } from '#answering/blocks.ts';
import type { Context } from '#answering/context.ts';
import { unknownService } from '#answering/unknown-service.ts';
import { contextOf } from '#calls/call-context.ts';
import { readLanguage } from '#calls/inputs/language.ts';
import { readServices } from '#calls/inputs/service.ts';
import { readTimeZone } from '#calls/inputs/time-zone.ts';
import { plainReply, sentence } from '#calls/replies.ts';
import type { Call, Command } from '#chat/command.ts';
import type { House } from '#chat/house.ts';
import type { Reply } from '#chat/reply.ts';
import { EVERYTHING } from '#reminders/dates/known-dates.ts';
import { zoneOfCountry } from '#reminders/inputs/country-zone.ts';
import { DEFAULT_DAYS, readDays } from '#reminders/inputs/days.ts';
import { readTime } from '#reminders/inputs/time.ts';
import { overview } from '#reminders/replies/overview.ts';
import { managedTarget, type Problem, postingProblem, type Target } from '#reminders/replies/target.ts';
import {
  readSubscription,
  type Subscription,
  type Wishes,
  subscribe as write,
} from '#reminders/subscriptions/subscriptions.ts';

const NINE = 9 * 60;

/** Countdown reminders in this channel, or in another one. What was chosen before stays unless it is named again. */
export const subscribe: Command = {
  name: 'subscribe',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'managers',
  options: [
    { name: 'service', kind: 'service', required: false, maxLength: 100 },
    { name: 'days', kind: 'days', required: false, maxLength: 100 },
    { name: 'time', kind: 'time', required: false, maxLength: 30 },
    { name: 'timezone', kind: 'time-zone', required: false, maxLength: 60 },
    { name: 'language', kind: 'language', required: false, maxLength: 40 },
    { name: 'channel', kind: 'channel', required: false, maxLength: 100, platforms: ['discord'] },
  ],
  async run(call, house) {
    const say = ({ id, values }: Problem) => sentence(house, call.language, id, values);
    const target = await managedTarget(call);
    if ('id' in target) return say(target);
    const follow = readFollowed(call, house);
    if ('refusal' in follow) return follow.refusal;
    const before = await readSubscription(house.store.db, target.address);
    const wishes = readWishes(call, house, await wishesOf(call, house, target, before));
    if ('id' in wishes) return say(wishes);
    const problem = postingProblem(await call.reach.posting(target.place), house.words.in(call.language));
    if (problem !== null) return say(problem);

    const now = call.now.epochMilliseconds;
    const services = follow.services ?? (before === null || before.follows.length === 0 ? [EVERYTHING] : []);
    const subscription = await write(house.store.db, target, wishes, services, now);
    const context = contextIn(subscription, call, house);
    return plainReply(call.language, [
      text(context.words.say('subscribe-done'), 'lead'),
      ...overview(subscription, context, now),
    ]);
  },
};

/** How a place is reminded when nobody says otherwise: as before, as its settings say, as is usual in its country. */
export async function wishesOf(
  call: Call,
  house: House,
  { place, isPrivate }: Target,
  before: Subscription | null,
): Promise<Wishes> {
  const owner = isPrivate
    ? ({ kind: 'person', platform: call.platform, id: call.person ?? place.id } as const)
    : ({ kind: 'channel', platform: call.platform, id: place.id } as const);
  const settings = await house.store.settings.read(owner);
  const country = settings.country ?? before?.country ?? call.country;
  const usual = country === null ? null : zoneOfCountry(country, call.now);
  return {
    days: before?.days ?? DEFAULT_DAYS,
    minute: before?.minute ?? NINE,
    zone: before?.zone ?? settings.timeZone ?? usual ?? house.defaults.timeZone,
    language: before?.language ?? settings.language ?? call.language,
    country,
  };
}

/** The day is the place's own; the words are those of the person who asks. */
export function contextIn(
  { zone, country }: Pick<Subscription, 'zone' | 'country'>,
  call: Call,
  house: House,
): Context {
  return { ...contextOf(call, house), country, today: call.now.toZonedDateTimeISO(zone).toPlainDate() };
}

function readWishes(call: Call, house: House, usual: Wishes): Wishes | Problem {
  const { days, time, timezone, language } = call.options;
  const wishes = {
    ...usual,
    ...(days !== undefined && { days: readDays(days) }),
    ...(time !== undefined && { minute: readTime(time) }),
    ...(timezone !== undefined && { zone: readTimeZone(timezone) }),
    ...(language !== undefined && { language: readLanguage(language, call.language, house.words) }),
  };
  if (wishes.days === null) return { id: 'error-no-such-days', values: { given: days ?? '' } };
  if (wishes.minute === null) return { id: 'error-no-such-time', values: { given: time ?? '' } };
  if (wishes.zone === null) return { id: 'error-no-such-time-zone', values: { given: timezone ?? '' } };
  if (wishes.language === null) {
    const languages = house.words.languages.map((each) => house.words.in(each).languageName(each)).join(', ');
    return { id: 'error-no-such-language', values: { given: language ?? '', languages } };
  }
  return { ...wishes, days: wishes.days, minute: wishes.minute, zone: wishes.zone, language: wishes.language };
}

function readFollowed(
  call: Call,
  house: House,
): { readonly services: readonly string[] | null } | { readonly refusal: Reply } {
  const { service } = call.options;
  if (service === undefined) return { services: null };
  const named = readServices(service, house.knowledge, house.understand);
  if (named.kind === 'known') return { services: named.services };
  const near = named.near.flatMap((id) => house.knowledge.service(id) ?? []);
  return { refusal: unknownService(named.name, near, contextOf(call, house)) };
}
