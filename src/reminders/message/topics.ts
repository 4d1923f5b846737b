import { type Facts, type News, newsFor } from '../dates/facts.ts';
import { concerns, type KnownDate } from '../dates/known-dates.ts';
import type { Countdown, Reminder, Subscriber } from '../outbox/deliveries.ts';
import { idIn } from '../planning/keys.ts';
import { type Day, dayOf } from '../planning/local-time.ts';

/** What a message has to say about one thing. */
export type Topic =
  | { readonly kind: 'date'; readonly date: KnownDate; readonly isNews: boolean }
  | { readonly kind: 'countdown'; readonly countdown: Countdown }
  | { readonly kind: 'way'; readonly service: string };

/** Why a planned reminder is not said: its date has passed, a later one says it better, or it does not hold any more. */
export type Untrue = 'passed' | 'overtaken' | 'withdrawn';

/**
 * What of a delivery's reminders is still true.
 * @param today in the place's own zone
 */
export function topicsOf(
  reminders: readonly Reminder[],
  place: Subscriber,
  facts: Facts,
  today: Day,
): { readonly topics: readonly Topic[]; readonly untrue: readonly Untrue[] } {
  const found = new Map<string, Topic>();
  const untrue: Untrue[] = [];
  for (const reminder of reminders) {
    const result = reminder.overtaken ? 'overtaken' : topicOf(reminder.key, place, facts, today);
    if (typeof result === 'string') untrue.push(result);
    else if (!found.has(identity(result))) found.set(identity(result), result);
  }
  return { topics: [...found.values()].toSorted((a, b) => dayOfTopic(a) - dayOfTopic(b)), untrue };
}

function topicOf(key: string, place: Subscriber, facts: Facts, today: Day): Topic | Untrue {
  const newsId = idIn(key, 'news');
  if (newsId !== null) {
    const news = facts.news.find(({ id }) => id === newsId);
    if (news === undefined || newsFor([news], 0, place, facts.dates).length === 0) return 'withdrawn';
    return topicOfNews(news, place, facts, today);
  }
  const countdownId = idIn(key, 'own');
  if (countdownId === null) return dateTopic(key, false, place, facts, today);
  const countdown = place.countdowns.find(({ id }) => id === countdownId);
  if (countdown === undefined) return 'withdrawn';
  return dayOf(countdown.day) < today ? 'passed' : { kind: 'countdown', countdown };
}

function topicOfNews(news: News, place: Subscriber, facts: Facts, today: Day): Topic | Untrue {
  switch (news.kind) {
    case 'date':
      return dateTopic(news.dateKey, true, place, facts, today);
    case 'way':
      return { kind: 'way', service: news.service };
  }
}

function dateTopic(key: string, isNews: boolean, place: Subscriber, facts: Facts, today: Day): Topic | Untrue {
  const date = facts.dates.find((each) => each.key === key && concerns(each, place));
  if (date === undefined) return 'withdrawn';
  return date.day < today ? 'passed' : { kind: 'date', date, isNews };
}

function identity(topic: Topic): string {
  switch (topic.kind) {
    case 'date':
      return topic.date.key;
    case 'countdown':
      return `own:${topic.countdown.id}`;
    case 'way':
      return `way:${topic.service}`;
  }
}

/** News of a way has no day: it comes first. */
function dayOfTopic(topic: Topic): Day {
  switch (topic.kind) {
    case 'date':
      return topic.date.day;
    case 'countdown':
      return dayOf(topic.countdown.day);
    case 'way':
      return 0;
  }
}
