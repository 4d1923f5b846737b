import type { Fault } from '../faults.ts';
import type { Knowledge } from '../knowledge.ts';

/** Does everything that is pointed at exist, once? Sources of a route, services of a company, rights of a regime. */
export function checkReferences(knowledge: Knowledge): Fault[] {
  return [
    ...knowledge.services.flatMap((service) => {
      const file = `services/${service.id}.json`;
      const known = new Set(Object.keys(service.sources));
      const missing = (keys: readonly string[], field: string): Fault[] =>
        keys
          .filter((key) => !known.has(key))
          .map((key) => ({
            file,
            field,
            problem: `"${key}" is not among "sources"`,
            expected: `one of ${[...known].join(', ')}`,
          }));
      return [
        ...service.routes.flatMap((route, index) => missing(route.sources, `routes[${index}].sources`)),
        ...service.dates.flatMap((date, index) => missing(date.sources, `dates[${index}].sources`)),
        ...(known.size === 0
          ? [
              {
                file,
                field: 'sources',
                problem: 'no source',
                expected: 'at least one: a fact without a source does not load',
              },
            ]
          : []),
      ];
    }),
    ...knowledge.companies.flatMap((company, index) =>
      unknown(
        company.services,
        (id) => knowledge.service(id) !== undefined,
        'companies.json',
        `companies[${index}].services`,
        'service',
      ),
    ),
    ...knowledge.authorities.flatMap((authority) =>
      unknown(
        authority.lead_for,
        (id) => knowledge.service(id) !== undefined,
        `authorities/${authority.id}.json`,
        'lead_for',
        'service',
      ),
    ),
    ...knowledge.timeline.flatMap((event, index) =>
      unknown(
        event.services,
        (id) => knowledge.service(id) !== undefined,
        'law/timeline.json',
        `events[${index}].services`,
        'service',
      ),
    ),
    ...knowledge.regimes.flatMap((regime, index) =>
      unknown(
        regime.main_rights,
        (id) => knowledge.right(id) !== undefined,
        'law/regimes.json',
        `regimes[${index}].main_rights`,
        'right',
      ),
    ),
    ...knowledge.topics.flatMap((topic, index) =>
      unknown(
        topic.rights,
        (id) => knowledge.right(id) !== undefined,
        'law/topics.json',
        `topics[${index}].rights`,
        'right',
      ),
    ),
    ...repeated(knowledge.rights, 'law/rights.json', 'rights'),
    ...repeated(knowledge.timeline, 'law/timeline.json', 'events'),
    ...repeated(knowledge.topics, 'law/topics.json', 'topics'),
    ...repeated(knowledge.companies, 'companies.json', 'companies'),
    ...countriesTwice(knowledge),
  ];
}

function unknown(
  ids: readonly string[],
  exists: (id: string) => boolean,
  file: string,
  field: string,
  what: string,
): Fault[] {
  return ids
    .filter((id) => !exists(id))
    .map((id) => ({
      file,
      field,
      problem: `"${id}" is no ${what} here`,
      expected: `the id of a ${what} that has its own entry`,
    }));
}

function repeated(entries: readonly { readonly id: string }[], file: string, list: string): Fault[] {
  return entries.flatMap((entry, index) =>
    entries.findIndex((other) => other.id === entry.id) === index
      ? []
      : [
          {
            file,
            field: `${list}[${index}].id`,
            problem: `"${entry.id}" stands there twice`,
            expected: 'each id once',
          },
        ],
  );
}

function countriesTwice(knowledge: Knowledge): Fault[] {
  const seen = new Map<string, string>();
  return knowledge.regimes.flatMap((regime, index) =>
    regime.countries.flatMap((country) => {
      const other = seen.get(country);
      seen.set(country, regime.id);
      return other === undefined
        ? []
        : [
            {
              file: 'law/regimes.json',
              field: `regimes[${index}].countries`,
              problem: `"${country}" is in "${other}" too`,
              expected: 'each country in one regime',
            },
          ];
    }),
  );
}
