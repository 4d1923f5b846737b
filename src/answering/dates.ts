import type { Block, Deadline, Fact } from '../chat/reply.ts';
import { happensIn } from '../knowledge/regions.ts';
import type { Service, ServiceDate } from '../knowledge/schema/service.ts';
import { facts, text } from './blocks.ts';
import type { Context } from './context.ts';

/** The dates that a person can be early or late for. */
const COUNTED: ReadonlySet<ServiceDate['kind']> = new Set(['start', 'deadline']);

/** Whole days from today to a day; negative when it has passed. */
export function daysUntil(date: string, today: Temporal.PlainDate): number {
  return today.until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;
}

/** A service's dates that hold for the asker, oldest first. */
export function datesFor(service: Service, country: string | null): readonly ServiceDate[] {
  return service.dates.filter((date) => happensIn(date, country)).toSorted((a, b) => a.date.localeCompare(b.date));
}

/** For scripts: the dates one can be late for, as a state of today. */
export function deadlinesOf(service: Service, { country, today }: Context): Deadline[] {
  return datesFor(service, country)
    .filter((date) => COUNTED.has(date.kind))
    .map((date) => {
      const days = daysUntil(date.date, today);
      return {
        service: service.id,
        date: date.date,
        status: days > 0 ? 'ahead' : days === 0 ? 'today' : 'passed',
        days,
      };
    });
}

/** The one date that matters now: the next one ahead, else the latest start or last day that has passed. */
export function mainDate(service: Service, { country, today }: Context): ServiceDate | undefined {
  const counted = datesFor(service, country).filter((date) => COUNTED.has(date.kind));
  return counted.find((date) => daysUntil(date.date, today) >= 0) ?? counted.at(-1);
}

/** "27 May 2025 (18 months ago): training starts", with what acting still reaches. */
export function dateFact(service: Service, date: ServiceDate, { words, today }: Context): Fact {
  const when = words.say('date-and-distance', {
    date: words.moment(date.date),
    distance: words.relativeDays(daysUntil(date.date, today)),
  });
  const values = { service: service.name, company: service.company ?? service.name };
  return {
    label: when,
    value: words.say(`event-${date.event}`, values),
    at: { epochMilliseconds: Date.parse(`${date.date}T12:00:00Z`), show: 'date' },
  };
}

/** The main date with what it means today: never a passed one as open, and never as the end. */
export function mainDateBlocks(service: Service, context: Context): Block[] {
  const { words, today } = context;
  const date = mainDate(service, context);
  if (date === undefined)
    return service.training.uses_data === false ? [] : [text(words.say('no-date', { service: service.name }))];
  const days = daysUntil(date.date, today);
  const worth = words.say(`worth-${date.worth}`, { service: service.name, company: service.company ?? service.name });
  return [...facts([dateFact(service, date, context)]), text(meaning())];

  function meaning(): string {
    if (days > 0) return words.say('date-ahead', { days });
    if (days === 0) return words.say('date-today');
    return date?.actionable === true ? `${words.say('date-passed-open')} ${worth}` : worth;
  }
}

/** Every dated event of a service that holds for the asker, but for the one that has been said already. */
export function dateListBlocks(service: Service, context: Context, said?: ServiceDate): Block[] {
  const dates = datesFor(service, context.country).filter((date) => date !== said);
  return facts(dates.map((date) => dateFact(service, date, context)));
}
