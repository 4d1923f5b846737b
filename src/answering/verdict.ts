import type { Route, Service } from '../knowledge/schema/service.ts';
import type { Context } from './context.ts';

/** The sentence that answers "can I, and need I, object there?"; it says what the facts say and no more. */
export function verdict(service: Service, routes: readonly Route[], { words, country }: Context): string {
  const { training } = service;
  const id = `verdict-${verdictCode(service, routes)}`;
  const sentence = words.say(id, { service: service.name, country: country === null ? '' : words.country(country) });
  if (training.since === null || training.uses_data !== true) return sentence;
  return `${sentence} ${words.say('used-since', { since: words.moment(training.since) })}`;
}

type VerdictCode =
  | 'nothing-to-do'
  | 'off-by-default'
  | 'object'
  | 'object-unclear'
  | 'no-way'
  | 'no-way-unclear'
  | 'nothing-but-other-ways'
  | 'not-your-region';

function verdictCode(service: Service, routes: readonly Route[]): VerdictCode {
  const { uses_data: uses, default: byDefault } = service.training;
  const [best] = routes;
  const ways = routes.filter((route) => route.kind !== 'none');
  if (best === undefined) return 'not-your-region';
  if (uses === false && ways.length === 0) return 'nothing-to-do';
  if (best.kind === 'none' && ways.length === 0) return uses === true ? 'no-way' : 'no-way-unclear';
  if (byDefault === 'off' || byDefault === 'opt-in') return uses === false || byDefault === 'off' ? 'nothing-but-other-ways' : 'off-by-default';
  if (best.kind === 'none') return uses === false ? 'nothing-but-other-ways' : 'object-unclear';
  return uses === true ? 'object' : 'object-unclear';
}
