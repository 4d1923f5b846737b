import { facts, steps, text } from '../../answering/blocks.ts';
import type { Context } from '../../answering/context.ts';
import type { Block, Fact } from '../../chat/reply.ts';
import { concerns, EVERYTHING, followsService, type KnownDate, knownDates } from '../dates/known-dates.ts';
import { showTime } from '../inputs/time.ts';
import { knownDateFact, nameOf } from '../message/topic-words.ts';
import { countdownKey } from '../planning/keys.ts';
import { dayOf } from '../planning/local-time.ts';
import { type Due, type Target, upcoming } from '../planning/plan.ts';
import type { Subscription } from '../subscriptions/subscriptions.ts';

const NEXT = 3;
const LAW_SHOWN = 8;

/**
 * What a place gets and when the next reminders come, said so that nothing can be misread; that no service has announced
 * a date is said, and what is counted down instead.
 * @param context words of the person who asks; `today` in the place's zone
 * @param now epoch milliseconds
 */
export function overview(subscription: Subscription, context: Context, now: number): Block[] {
  const { words } = context;
  const dates = knownDates(context.knowledge).filter((date) => concerns(date, subscription));
  const ahead = dates.filter(({ day }) => day >= dayOf(context.today.toString())).toSorted((a, b) => a.day - b.day);
  const next = upcoming(
    { days: subscription.days, minute: subscription.minute, zone: subscription.zone },
    targetsOf(subscription, dates),
    now,
    NEXT,
  );
  return [
    ...facts(settingsOf(subscription, context)),
    ...withoutDates(subscription, ahead, context),
    ...(next.length === 0
      ? [text(words.say('reminders-nothing-next'))]
      : [
          text(words.say('reminders-next'), 'lead'),
          ...facts(next.map((together) => reminderFact(together, subscription, dates, context))),
        ]),
    text(words.say('reminders-countdown-hint'), 'quiet'),
  ];
}

function settingsOf({ follows, days, minute, zone, language }: Subscription, { words, knowledge }: Context): Fact[] {
  const names = follows.filter((each) => each !== EVERYTHING).map((id) => knowledge.service(id)?.name ?? id);
  const everything = follows.includes(EVERYTHING) ? words.say('reminders-everything') : words.and(names);
  return [
    {
      label: words.say('reminders-follows'),
      value: follows.length === 0 ? words.say('reminders-own-only') : everything,
    },
    { label: words.say('reminders-days'), value: days.map((day) => words.number(day)).join(', ') },
    { label: words.say('reminders-time'), value: words.say('reminders-time-value', { time: showTime(minute), zone }) },
    { label: words.say('reminders-language'), value: words.languageName(language) },
  ];
}

/** Honest about what nobody has announced. */
function withoutDates({ follows, zone }: Subscription, ahead: readonly KnownDate[], context: Context): Block[] {
  const { words, knowledge } = context;
  if (follows.length === 0) return [];
  if (!follows.includes(EVERYTHING)) {
    const undated = knowledge.services.filter(
      ({ id }) =>
        followsService(follows, id) && !ahead.some((date) => date.kind === 'service' && date.service.id === id),
    );
    return undated.length === 0
      ? []
      : [text(words.say('reminders-no-date-service', { service: words.and(undated.map(({ name }) => name)) }))];
  }
  if (ahead.some(({ kind }) => kind === 'service')) return [];
  const law = ahead.filter(({ kind }) => kind === 'law').slice(0, LAW_SHOWN);
  return [text(words.say('reminders-no-date')), ...facts(law.map((date) => knownDateFact(date, context, zone)))];
}

/** When it comes, and what it will say. */
function reminderFact(
  together: readonly Due[],
  { countdowns, zone }: Subscription,
  dates: readonly KnownDate[],
  { words }: Context,
): Fact {
  const at = together[0]?.at ?? 0;
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const items = together.flatMap(({ key, daysBefore }) => {
    const known = dates.find((date) => date.key === key);
    const own = countdowns.find(({ id }) => countdownKey(id) === key);
    const day = own?.day ?? (known?.kind === 'service' ? known.date.date : known?.event.date);
    if (day === undefined) return [];
    const name = own?.title ?? (known === undefined ? '' : nameOf(known, words));
    return [words.say('reminders-item', { name, date: words.moment(day), distance: words.relativeDays(daysBefore) })];
  });
  return {
    label: words.dateTime(moment),
    value: words.series([...new Set(items)]),
    at: { epochMilliseconds: at, show: 'date-time' },
  };
}

function targetsOf({ countdowns }: Subscription, dates: readonly KnownDate[]): Target[] {
  return [
    ...dates.map(({ key, day }) => ({ key, day, since: 0 })),
    ...countdowns.map(({ id, day, since }) => ({ key: countdownKey(id), day: dayOf(day), since })),
  ];
}

/** A place's own dates, numbered as `/countdown remove` takes them. */
export function countdownBlocks({ countdowns }: Pick<Subscription, 'countdowns'>, { words, today }: Context): Block[] {
  const items = countdowns.map(({ day, title }) => {
    const days = dayOf(day) - dayOf(today.toString());
    return `${words.say('date-and-distance', { date: words.moment(day), distance: words.relativeDays(days) })}: ${title}`;
  });
  return steps(items);
}
