import type { Reply } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { heading, text } from './blocks.ts';
import { sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { generalSteps } from './general-way.ts';
import { nextSteps } from './next-steps.ts';
import { say } from './say.ts';
import { serviceChoices } from './service-choices.ts';
import { topicBlocks, topicSources } from './topics.ts';

const NAME_SHOWN = 60;
const TOPICS = ['right-to-object'];

/**
 * Says that the service is not known, and what always works.
 * @param name as the person wrote it
 * @param near known services with a similar name, nearest first; offered, never assumed
 */
export function unknownService(name: string, near: readonly Service[], context: Context): Reply {
  const { words } = context;
  const citations = topicSources(TOPICS, context);
  const shown = name.slice(0, NAME_SHOWN);
  return say(
    context,
    [
      heading(words.say('heading-unknown', { name: shown })),
      text(words.say('unknown-lead', { name: shown }), 'lead'),
      ...serviceChoices(words.say('did-you-mean'), 'opt-out', near, context),
      ...generalSteps(context),
      ...topicBlocks(TOPICS, context),
      ...sourceBlock(citations, context),
      ...nextSteps(['letter', 'authority', 'rights'], { intent: 'unknown-service', services: [] }, context),
    ],
    citations,
  );
}
