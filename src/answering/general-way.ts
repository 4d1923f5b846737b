import type { Reply } from '../chat/reply.ts';
import { heading, steps, text } from './blocks.ts';
import { sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { nextSteps } from './next-steps.ts';
import { regionAdvice } from './region-advice.ts';
import { say } from './say.ts';
import { serviceChoices } from './service-choices.ts';
import { topicBlocks, topicSources } from './topics.ts';

const TOPICS = ['right-to-object', 'unlearn', 'one-month'];
const STEPS = ['general-find', 'general-object', 'general-keep', 'general-wait', 'general-complain'];

/** What always works, whatever the service: the right itself, in five steps. */
export function generalWay(context: Context): Reply {
  const { words, knowledge } = context;
  const citations = topicSources(TOPICS, context);
  return say(
    context,
    [
      heading(words.say('heading-general')),
      text(words.say('general-lead'), 'lead'),
      ...generalSteps(context),
      ...regionAdvice([], context),
      ...topicBlocks(TOPICS, context),
      ...sourceBlock(citations, context),
      ...serviceChoices(words.say('choose-service'), 'opt-out', knowledge.services, context),
      ...nextSteps(['rights', 'authority', 'letter'], { intent: 'opt-out', services: [] }, context),
    ],
    citations,
  );
}

/** The five steps alone. */
export function generalSteps({ words }: Context) {
  return steps(STEPS.map((id) => words.say(id)));
}
