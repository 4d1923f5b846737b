import type { Knowledge } from '../../knowledge/knowledge.ts';
import { happensIn } from '../../knowledge/regions.ts';
import type { Service, ServiceDate } from '../../knowledge/schema/service.ts';
import type { TimelineEvent } from '../../knowledge/schema/timeline.ts';
import { type Day, dayOf } from '../planning/local-time.ts';

/** Follows every service and the dates of law. */
export const EVERYTHING = '*';

/** A date that the facts know and that is counted down. */
export type KnownDate = { readonly key: string; readonly day: Day } & (
  | { readonly kind: 'service'; readonly service: Service; readonly date: ServiceDate }
  | { readonly kind: 'law'; readonly event: TimelineEvent }
);

/** What a place hears of. `follows` holds service ids, or `EVERYTHING`. */
export interface Interest {
  readonly follows: readonly string[];
  /** ISO 3166; null for somewhere in the Union. */
  readonly country: string | null;
}

/**
 * Every date that can be counted down: starts and last days of services, and dates of law whose day is known.
 * A date that is moved is another date, so its key names the day.
 */
export function knownDates(knowledge: Pick<Knowledge, 'services' | 'timeline'>): KnownDate[] {
  const ofServices = knowledge.services.flatMap((service) =>
    service.dates
      .filter(({ kind }) => kind === 'start' || kind === 'deadline')
      .map((date): KnownDate => {
        const key = `service:${service.id}:${date.date}:${date.event}`;
        return { kind: 'service', key, day: dayOf(date.date), service, date };
      }),
  );
  // What the timeline tells of a service stands among the service's own dates.
  const ofLaw = knowledge.timeline
    .filter((event) => event.services.length === 0 && event.precision === 'day' && event.date.length === 10)
    .map((event): KnownDate => {
      return { kind: 'law', key: `law:${event.id}:${event.date}`, day: dayOf(event.date), event };
    });
  return [...ofServices, ...ofLaw];
}

/** Is this a date for who follows that, there? */
export function concerns(date: KnownDate, { follows, country }: Interest): boolean {
  switch (date.kind) {
    case 'service':
      return followsService(follows, date.service.id) && happensIn(date.date, country);
    case 'law':
      return follows.includes(EVERYTHING) && happensIn(date.event, country);
  }
}

export function followsService(follows: readonly string[], service: string): boolean {
  return follows.includes(service) || follows.includes(EVERYTHING);
}
