import type { Block, Reply } from '../chat/reply.ts';
import { happensIn } from '../knowledge/regions.ts';
import type { Service } from '../knowledge/schema/service.ts';
import type { TimelineEvent } from '../knowledge/schema/timeline.ts';
import { facts, heading, text } from './blocks.ts';
import { distinct, sourceBlock, sourcesAt } from './citations.ts';
import type { Context } from './context.ts';
import { dateListBlocks, datesFor, daysUntil, deadlinesOf, mainDateBlocks } from './dates.ts';
import { trust } from './freshness.ts';
import { nextSteps } from './next-steps.ts';
import { say } from './say.ts';
import { topicBlocks, topicSources } from './topics.ts';

/** By when, how many days are left, is it too late: for services, or everything that lies ahead. */
export function deadline(services: readonly Service[], context: Context): Reply {
  if (services.length === 0) return timeline(context);
  const { words } = context;
  const citations = distinct([
    ...services.flatMap((service) =>
      sourcesAt(
        service,
        datesFor(service, context.country).flatMap((date) => date.sources),
      ),
    ),
    ...topicSources(['unlearn'], context),
  ]);
  return say(
    context,
    [
      ...services.flatMap((service) => [
        heading(words.say('heading-deadline', { service: service.name })),
        ...mainDateBlocks(service, context),
        ...(service.dates.length > 1
          ? [text(words.say('all-dates'), 'quiet'), ...dateListBlocks(service, context)]
          : []),
        ...trust(service, context),
      ]),
      ...topicBlocks(['unlearn'], context),
      ...sourceBlock(citations, context),
      ...nextSteps(
        ['opt-out', 'effect', 'remind'],
        { intent: 'deadline', services: services.map(({ id }) => id) },
        context,
      ),
    ],
    citations,
    services.flatMap((service) => deadlinesOf(service, context)),
  );
}

const PASSED_SHOWN = 8;

/** Every date that lies ahead, soonest first, then the latest that have passed. */
function timeline(context: Context): Reply {
  const { words, knowledge, today, country } = context;
  const events = knowledge.timeline.filter((event) => country === null || happensIn(event, country));
  const ahead = events.filter((event) => firstDay(event) >= today.toString());
  const passed = events.filter((event) => firstDay(event) < today.toString()).toReversed();
  const passedShown = context.detail === 'full' ? passed : passed.slice(0, PASSED_SHOWN);
  const citations = distinct([...ahead, ...passedShown].flatMap((event) => event.sources));
  const deadlinesAhead = ahead.some((event) => event.kind === 'deadline' || event.kind === 'start');
  return say(
    context,
    [
      heading(words.say('heading-timeline')),
      text(words.say(deadlinesAhead ? 'timeline-ahead' : 'timeline-none-ahead'), 'lead'),
      ...eventFacts(ahead, context),
      text(words.say('timeline-passed')),
      ...eventFacts(passedShown, context),
      ...sourceBlock(citations, context),
      ...nextSteps(['more', 'opt-out', 'remind'], { intent: 'deadline', services: [] }, context),
    ],
    citations,
  );
}

function eventFacts(events: readonly TimelineEvent[], context: Context): Block[] {
  const { words, today } = context;
  return facts(
    events.map((event) => {
      const exact = event.date.length === 10;
      const date = words.moment(event.date);
      const label = exact
        ? words.say('date-and-distance', { date, distance: words.relativeDays(daysUntil(event.date, today)) })
        : date;
      const note = event.note === null ? '' : ` ${words.say(`caveat-${event.note}`)}`;
      return { label, value: `${words.say(`event-${event.event}`, eventValues(event, context))}${note}` };
    }),
  );
}

function eventValues(event: TimelineEvent, { words, knowledge }: Context): { service: string; company: string } {
  const services = event.services.flatMap((id) => knowledge.service(id) ?? []);
  const names = [...services.map((service) => service.name), ...event.others];
  return { service: words.and(names), company: services[0]?.company ?? words.and(names) };
}

/** A month or year counts from its first day. */
function firstDay(event: TimelineEvent): string {
  return `${event.date}-01-01`.slice(0, 10);
}
