import { facts as factBlock, heading, links, text } from '../../answering/blocks.ts';
import { distinct, sourceBlock, sourcesAt } from '../../answering/citations.ts';
import type { Context } from '../../answering/context.ts';
import { daysUntil, deadlinesOf } from '../../answering/dates.ts';
import { routeBlocks, routeLinks, routesFor } from '../../answering/routes.ts';
import type { Block, Button, Reply } from '../../chat/reply.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Source } from '../../knowledge/schema/common.ts';
import type { Service } from '../../knowledge/schema/service.ts';
import type { Lexicon } from '../../knowledge/words.ts';
import type { Facts } from '../dates/facts.ts';
import type { Delivery } from '../outbox/deliveries.ts';
import { dateOf, localDay } from '../planning/local-time.ts';
import { subjectOf, topicFact } from './topic-words.ts';
import { type Topic, topicsOf, type Untrue } from './topics.ts';

/** What messages are made of. */
export interface Press {
  readonly knowledge: Knowledge;
  readonly facts: Facts;
  readonly words: Lexicon;
  readonly defaultLanguage: string;
}

export type Composed =
  | { readonly kind: 'message'; readonly reply: Reply }
  | { readonly kind: 'untrue'; readonly why: Untrue | 'unsubscribed' };

/** After so long a reminder says that it is late. A fan-out to thousands of places takes minutes. */
const LATE_MS = 3_600_000;

/**
 * Writes the message that a delivery is at this moment. It is written anew for each try, and nothing of it is stored: days
 * left and ways to object are those of the day it is sent, whatever was planned.
 * @param now epoch milliseconds
 */
export function compose({ place, reminders, dueAt }: Delivery, press: Press, now: number): Composed {
  if (place === null) return { kind: 'untrue', why: 'unsubscribed' };
  const day = localDay(now, place.zone);
  const { topics, untrue } = topicsOf(reminders, place, press.facts, day);
  if (topics.length === 0)
    return { kind: 'untrue', why: untrue.includes('overtaken') ? 'overtaken' : (untrue[0] ?? 'withdrawn') };
  const language = press.words.languages.includes(place.language) ? place.language : press.defaultLanguage;
  const words = press.words.in(language);
  const context: Context = {
    knowledge: press.knowledge,
    words,
    today: dateOf(day),
    country: place.country,
    detail: 'short',
  };
  const services = servicesOf(topics, press.knowledge);
  const sources = distinct(topics.flatMap((topic) => sourcesOf(topic, context)));
  const due = Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(place.zone);
  const reply: Reply = {
    language,
    private: false,
    blocks: [
      heading(headingOf(topics, context)),
      ...topics.flatMap((topic) => topicBlocks(topic, topics.length, context, place.zone)),
      ...services.flatMap((service) => shortWay(service, topics, context)),
      ...(now - dueAt > LATE_MS ? [text(words.say('reminder-late', { due: words.dateTime(due) }), 'quiet')] : []),
      ...sourceBlock(sources, context),
      { kind: 'buttons', items: [...objectButtons(services, context), stopButton(context)] },
    ],
    deadlines: services.flatMap((service) => deadlinesOf(service, context)),
    sources,
  };
  return { kind: 'message', reply };
}

function headingOf(topics: readonly Topic[], context: Context): string {
  const [only] = topics;
  return topics.length === 1 && only !== undefined
    ? subjectOf(only, context)
    : context.words.say('heading-dates-ahead');
}

function topicBlocks(topic: Topic, count: number, context: Context, zone: string): Block[] {
  const isNews = topic.kind === 'way' || (topic.kind === 'date' && topic.isNews);
  const own = count > 1 && isNews ? [text(subjectOf(topic, context), 'lead')] : [];
  const fact = topicFact(topic, context, zone);
  return [...own, ...(fact === null ? [] : factBlock([fact])), ...daysLeft(topic, context)];
}

/** What the days left mean, where acting before the date covers more. */
function daysLeft(topic: Topic, { words, today }: Context): Block[] {
  if (topic.kind !== 'date' || topic.date.kind !== 'service') return [];
  const days = daysUntil(topic.date.date.date, today);
  return [text(days === 0 ? words.say('reminder-today') : words.say('date-ahead', { days }))];
}

/** How to object there in short: the link, or where to click; all of it when the way itself is the news. */
function shortWay(service: Service, topics: readonly Topic[], context: Context): Block[] {
  const [best] = routesFor(service, context.country);
  if (best === undefined) return [];
  if (topics.some((topic) => topic.kind === 'way' && topic.service === service.id))
    return routeBlocks(service, best, context);
  const act = routeLinks(service, best, context);
  if (act.length > 0 || best.menu === null) return links('act', null, act);
  return [text(context.words.say(`step-menu-${best.menu_where ?? 'any'}`, { path: best.menu.join(' › ') }))];
}

const MAX_BUTTONS = 3;

function objectButtons(services: readonly Service[], { words, country }: Context): Button[] {
  return services.slice(0, MAX_BUTTONS).map(({ id, name }) => ({
    label:
      services.length === 1 ? words.say('next-opt-out') : words.say('choice-opt-out', { count: 1, services: name }),
    style: 'primary',
    action: { kind: 'answer', intent: 'opt-out', services: [id], country, detail: 'short', language: null },
  }));
}

function stopButton({ words }: Context): Button {
  return {
    label: words.say('reminder-stop'),
    style: 'secondary',
    action: { kind: 'command', command: 'unsubscribe', options: {} },
  };
}

function servicesOf(topics: readonly Topic[], knowledge: Knowledge): Service[] {
  const ids = topics.flatMap((topic) => serviceOf(topic) ?? []);
  return [...new Set(ids)].flatMap((id) => knowledge.service(id) ?? []);
}

function serviceOf(topic: Topic): string | null {
  switch (topic.kind) {
    case 'date':
      return topic.date.kind === 'service' ? topic.date.service.id : null;
    case 'way':
      return topic.service;
    case 'countdown':
      return null;
  }
}

function sourcesOf(topic: Topic, { knowledge, country }: Context): readonly Source[] {
  switch (topic.kind) {
    case 'date':
      return topic.date.kind === 'law'
        ? topic.date.event.sources
        : sourcesAt(topic.date.service, topic.date.date.sources);
    case 'way': {
      const service = knowledge.service(topic.service);
      return service === undefined ? [] : sourcesAt(service, routesFor(service, country)[0]?.sources ?? []);
    }
    case 'countdown':
      return [];
  }
}
