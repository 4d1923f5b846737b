import type { Fault } from '../faults.ts';
import type { Knowledge } from '../knowledge.ts';

/** Does no fact speak for a time that has not come yet? */
export function checkMoments(knowledge: Knowledge, today: Temporal.PlainDate): Fault[] {
  const now = today.toString();
  const late = (file: string, field: string, moment: string | null): Fault[] =>
    moment === null || moment <= now.slice(0, moment.length)
      ? []
      : [{ file, field, problem: `"${moment}" lies ahead`, expected: `a moment up to today, ${now}` }];
  return [
    ...knowledge.services.flatMap((service) => {
      const file = `services/${service.id}.json`;
      return [
        ...late(file, 'as_of', service.as_of),
        ...Object.entries(service.sources).flatMap(([key, source]) =>
          late(file, `sources.${key}.published`, source.published),
        ),
      ];
    }),
    ...knowledge.authorities.flatMap((authority) => [
      ...late(`authorities/${authority.id}.json`, 'as_of', authority.as_of),
      ...late(`authorities/${authority.id}.json`, 'contact_as_of', authority.contact_as_of),
    ]),
  ];
}
