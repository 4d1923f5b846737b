import type { Reply } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { heading, text } from './blocks.ts';
import { distinct, sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { nextSteps } from './next-steps.ts';
import { regionAdvice } from './region-advice.ts';
import { say } from './say.ts';
import { topicBlocks, topicSources } from './topics.ts';

const TOPICS = ['one-month', 'no-answer', 'refusal', 'extra-demands', 'extension', 'complaint-when', 'court'];
const SHORT = ['one-month', 'no-answer', 'refusal', 'extra-demands'];

/** After the objection: silence, refusal, demands, and how long an answer may take. */
export function followUp(services: readonly Service[], context: Context): Reply {
  const { words, detail } = context;
  const topics = detail === 'short' ? SHORT : TOPICS;
  const confirmations = services.flatMap((service) =>
    [...new Set(service.routes.flatMap((route) => route.confirmation))].map((code) =>
      text(`${service.name}: ${words.say(`confirmation-${code}`, { service: service.name })}`),
    ),
  );
  const citations = distinct([
    ...topicSources(topics, context),
    ...services.flatMap((service) => Object.values(service.sources)),
  ]);
  return say(
    context,
    [
      heading(words.say('heading-follow-up')),
      ...confirmations,
      ...topicBlocks(topics, context),
      ...regionAdvice(services, context),
      ...sourceBlock(citations, context),
      ...nextSteps(
        ['more', 'authority', 'letter', 'opt-out'],
        { intent: 'follow-up', services: services.map(({ id }) => id) },
        context,
      ),
    ],
    citations,
  );
}
