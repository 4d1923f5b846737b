import type { Fault } from '../faults.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Words } from '../words.ts';

/** Has every code in the facts its words? English stands for all languages: each of them has what English has. */
export function checkCodes(knowledge: Knowledge, english: Words): Fault[] {
  return codesOf(knowledge)
    .filter(({ message }) => !english.has(message))
    .map(({ file, field, code, message }) => ({
      file,
      field,
      problem: `the code "${code}" has no words`,
      expected: `a code that has them, or a new message "${message} = …" in every data/locales/<language>/`,
    }));
}

export interface UsedCode {
  readonly file: string;
  readonly field: string;
  readonly code: string;
  /** The id of the message that says it. */
  readonly message: string;
}

/** Every code that the facts use, with its place and the message it needs. */
export function codesOf(knowledge: Knowledge): UsedCode[] {
  return [
    ...knowledge.services.flatMap((service) => {
      const at = collector(`services/${service.id}.json`);
      return [
        ...at('training.used', 'data', service.training.used),
        ...at('training.not_used', 'data', service.training.not_used),
        ...at('caveats', 'caveat', service.caveats),
        ...service.routes.flatMap((route, index) => [
          ...at(`routes[${index}].asks_for`, 'asks', route.asks_for ?? []),
          ...at(`routes[${index}].for`, 'for', route.for),
          ...at(`routes[${index}].effect`, 'effect', route.effect),
          ...at(`routes[${index}].confirmation`, 'confirmation', route.confirmation),
        ]),
        ...service.dates.flatMap((date, index) => [
          ...at(`dates[${index}].event`, 'event', [date.event]),
          ...at(`dates[${index}].worth`, 'worth', [date.worth]),
        ]),
      ];
    }),
    ...knowledge.authorities.flatMap((authority) => {
      const at = collector(`authorities/${authority.id}.json`);
      return [
        ...at('notes', 'authority-note', authority.notes),
        ...at('scope', 'authority-scope', authority.scope === null ? [] : [authority.scope]),
      ];
    }),
    ...knowledge.timeline.flatMap((event, index) => {
      const at = collector('law/timeline.json');
      return [
        ...at(`events[${index}].event`, 'event', [event.event]),
        ...at(`events[${index}].note`, 'caveat', event.note === null ? [] : [event.note]),
      ];
    }),
    ...collector('law/rights.json')(
      'rights',
      'right',
      knowledge.rights.map((right) => right.id),
    ),
    ...collector('law/topics.json')(
      'topics',
      'law-topic',
      knowledge.topics.map((topic) => topic.id),
    ),
    ...knowledge.regimes.flatMap((regime) => {
      const at = collector('law/regimes.json');
      return [...at('regimes', 'regime', [regime.id]), ...at('regimes', 'regime-advice', [regime.id])];
    }),
  ];
}

function collector(file: string) {
  return (field: string, namespace: string, codes: readonly string[]): UsedCode[] =>
    codes.map((code) => ({ file, field, code, message: `${namespace}-${code}` }));
}
