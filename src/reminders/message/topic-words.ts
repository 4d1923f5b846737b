import type { Context } from '../../answering/context.ts';
import { dateFact, daysUntil } from '../../answering/dates.ts';
import type { Fact } from '../../chat/reply.ts';
import type { TimelineEvent } from '../../knowledge/schema/timeline.ts';
import type { Words } from '../../knowledge/words.ts';
import type { KnownDate } from '../dates/known-dates.ts';
import { dayOf, instantOn } from '../planning/local-time.ts';
import type { Topic } from './topics.ts';

/** "In 3 days: Instagram", or what the news is: what the message is about, in a few words. */
export function subjectOf(topic: Topic, context: Context): string {
  const { words, knowledge } = context;
  switch (topic.kind) {
    case 'date': {
      const name = nameOf(topic.date, words);
      return topic.isNews ? words.say('news-date', { name }) : counted(dayText(topic.date), name, context);
    }
    case 'countdown':
      return counted(topic.countdown.day, topic.countdown.title, context);
    case 'way':
      return words.say('news-way', { service: knowledge.service(topic.service)?.name ?? topic.service });
  }
}

/** The day, how far away it is, and what happens then; null where there is no day. @param zone the place's */
export function topicFact(topic: Topic, context: Context, zone: string): Fact | null {
  switch (topic.kind) {
    case 'date':
      return knownDateFact(topic.date, context, zone);
    case 'countdown':
      return dayFact(topic.countdown.day, topic.countdown.title, context, zone);
    case 'way':
      return null;
  }
}

export function knownDateFact(date: KnownDate, context: Context, zone: string): Fact {
  switch (date.kind) {
    case 'service':
      return { ...dateFact(date.service, date.date, context), at: noon(date.date.date, zone) };
    case 'law':
      return dayFact(date.event.date, lawText(date.event, context), context, zone);
  }
}

/** The service's name, or that it is a date of law. */
export function nameOf(date: KnownDate, words: Words): string {
  return date.kind === 'service' ? date.service.name : words.say('reminder-law');
}

/** @param day YYYY-MM-DD */
export function dayFact(day: string, value: string, { words, today }: Context, zone: string): Fact {
  const label = words.say('date-and-distance', {
    date: words.moment(day),
    distance: words.relativeDays(daysUntil(day, today)),
  });
  return { label, value, at: noon(day, zone) };
}

/** Noon where the place is: a platform that counts the days from it gets the same number at every hour of the day. */
function noon(day: string, zone: string): NonNullable<Fact['at']> {
  return { epochMilliseconds: instantOn(dayOf(day), 12 * 60, zone), show: 'date' };
}

function lawText(event: TimelineEvent, { words }: Context): string {
  const names = words.and(event.others);
  const note = event.note === null ? '' : ` ${words.say(`caveat-${event.note}`)}`;
  return `${words.say(`event-${event.event}`, { service: names, company: names })}${note}`;
}

function dayText(date: KnownDate): string {
  return date.kind === 'service' ? date.date.date : date.event.date;
}

function counted(day: string, name: string, { words, today }: Context): string {
  const distance = words.relativeDays(daysUntil(day, today));
  const [first = '', ...rest] = distance;
  return words.say('reminder-heading', { distance: first.toLocaleUpperCase(words.language) + rest.join(''), name });
}
