import type { Reply } from '../chat/reply.ts';
import { heading, list, text } from './blocks.ts';
import type { Context } from './context.ts';
import { nextSteps } from './next-steps.ts';
import { say } from './say.ts';
import { serviceChoices } from './service-choices.ts';

const EXAMPLES = ['example-opt-out', 'example-deadline', 'example-data-used', 'example-authority'];
const COMMANDS = ['optout', 'deadlines', 'rights', 'complain', 'subscribe', 'settings', 'privacy'];

/** What it can do, with examples to type. */
export function help(context: Context): Reply {
  const { words, knowledge } = context;
  return say(context, [
    heading(words.say('heading-help')),
    text(
      words.say('help-lead', { services: knowledge.services.length, authorities: knowledge.authorities.length }),
      'lead',
    ),
    ...list(
      words.say('help-examples'),
      EXAMPLES.map((id) => words.say(id)),
    ),
    ...list(
      words.say('help-commands'),
      COMMANDS.map((name) => `/${name}: ${words.say(`command-${name}-description`)}`),
    ),
    text(words.say('law-topic-legal-advice'), 'quiet'),
    ...serviceChoices(words.say('choose-service'), 'opt-out', knowledge.services, context),
  ]);
}

/** What it keeps about people; `/privacy` shows and erases it. */
export function privacy(context: Context): Reply {
  const { words } = context;
  return say(context, [
    heading(words.say('heading-privacy')),
    text(words.say('privacy-lead'), 'lead'),
    text(words.say('privacy-kept')),
    {
      kind: 'buttons',
      items: [
        {
          label: words.say('privacy-show'),
          style: 'primary',
          action: { kind: 'command', command: 'privacy', options: {} },
        },
      ],
    },
  ]);
}

/** How a channel gets reminders. */
export function reminders(services: readonly { readonly id: string }[], context: Context): Reply {
  const { words } = context;
  return say(context, [
    heading(words.say('heading-reminders')),
    text(words.say('reminders-how'), 'lead'),
    ...nextSteps(['remind', 'deadline'], { intent: 'reminders', services: services.map(({ id }) => id) }, context),
  ]);
}

/** One line, and what it could be asked instead. */
export function outOfScope(context: Context): Reply {
  const { words } = context;
  return say(context, [
    text(words.say('out-of-scope'), 'lead'),
    ...list(
      words.say('help-examples'),
      EXAMPLES.slice(0, 2).map((id) => words.say(id)),
    ),
  ]);
}
