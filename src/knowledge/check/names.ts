import type { Fault } from '../faults.ts';
import type { Knowledge } from '../knowledge.ts';

/** Can every name be told apart? A name or alias that two services share would be answered with either. */
export function checkNames(knowledge: Knowledge): Fault[] {
  const owners = new Map<string, string>();
  const entries = [
    ...knowledge.services.map((service) => ({
      file: `services/${service.id}.json`,
      names: [service.name, ...service.aliases],
    })),
    ...knowledge.companies.map((company) => ({ file: `companies.json`, names: [company.name, ...company.aliases] })),
  ];
  return entries.flatMap(({ file, names }) =>
    names.flatMap((name) => {
      const key = name.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, file);
      return owner === undefined
        ? []
        : [
            {
              file,
              field: 'aliases',
              problem: `"${name}" is a name in ${owner} too`,
              expected: 'a name that belongs to one service only',
            },
          ];
    }),
  );
}
