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
  | 'nothing-but-other-ways'
  | 'off-by-default'
  | 'object'
  | 'object-partly'
  | 'object-default-unclear'
  | 'object-unclear'
  | 'crawlers'
  | 'no-way'
  | 'no-way-unclear'
  | 'not-your-region';

function verdictCode(service: Service, routes: readonly Route[]): VerdictCode {
  const { uses_data: uses, default: byDefault } = service.training;
  const [best] = routes;
  if (best === undefined) return 'not-your-region';
  const onlyNone = routes.every((route) => route.kind === 'none');
  if (uses === false) return onlyNone ? 'nothing-to-do' : 'nothing-but-other-ways';
  if (onlyNone) return uses === true ? 'no-way' : 'no-way-unclear';
  if (best.kind === 'robots') return 'crawlers';
  if (uses === 'unclear') return 'object-unclear';
  if (best.kind === 'none') return 'object-partly';
  switch (byDefault) {
    case 'on':
      return 'object';
    case 'off':
    case 'opt-in':
      return 'off-by-default';
    case 'unclear':
      return 'object-default-unclear';
  }
}
