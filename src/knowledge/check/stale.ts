import type { Knowledge } from '../knowledge.ts';
import { isStale } from '../staleness.ts';

export interface StaleFact {
  readonly file: string;
  /** The month it speaks for; null when nobody noted it. */
  readonly asOf: string | null;
}

/** What is older than six months and should be looked at again, oldest first. No fault: answers say it themselves. */
export function staleFacts(knowledge: Knowledge, today: Temporal.PlainDate): StaleFact[] {
  return knowledge.services
    .filter((service) => isStale(service.as_of, today))
    .map((service) => ({ file: `services/${service.id}.json`, asOf: service.as_of }))
    .toSorted((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''));
}
