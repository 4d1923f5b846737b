import type { Action } from '../chat/action.ts';
import type { Block, Button } from '../chat/reply.ts';
import type { Intent } from '../understanding/reading.ts';
import type { Context } from './context.ts';

type Step =
  | 'more'
  | 'opt-out'
  | 'deadline'
  | 'data-used'
  | 'effect'
  | 'rights'
  | 'authority'
  | 'letter'
  | 'follow-up'
  | 'remind';

/** Buttons for what a person usually wants next; each is a request of its own and works after a restart. */
export function nextSteps(
  wanted: readonly Step[],
  about: { intent: Intent; services: readonly string[] },
  context: Context,
): Block[] {
  const items = wanted.flatMap((step) => button(step, about, context));
  return items.length === 0 ? [] : [{ kind: 'buttons', items }];
}

function button(step: Step, about: { intent: Intent; services: readonly string[] }, context: Context): Button[] {
  if (step === 'more' && context.detail === 'full') return [];
  return [
    {
      label: context.words.say(`next-${step}`),
      action: actionOf(step, about, context),
      style: step === 'more' ? 'primary' : 'secondary',
    },
  ];
}

function actionOf(
  step: Step,
  { intent, services }: { intent: Intent; services: readonly string[] },
  { country }: Context,
): Action {
  const answer = (to: Intent, detail: 'short' | 'full'): Action => ({
    kind: 'answer',
    intent: to,
    services,
    country,
    detail,
    language: null,
  });
  switch (step) {
    case 'more':
      return answer(intent, 'full');
    case 'remind':
      return {
        kind: 'command',
        command: 'subscribe',
        options: services[0] === undefined ? {} : { service: services[0] },
      };
    case 'opt-out':
    case 'deadline':
    case 'data-used':
    case 'effect':
    case 'rights':
    case 'authority':
    case 'letter':
    case 'follow-up':
      return answer(step, 'short');
  }
}
