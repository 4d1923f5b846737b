import type { Reply } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { heading, text } from './blocks.ts';
import { caveatBlocks } from './caveats.ts';
import { distinct, sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { deadlinesOf, mainDateBlocks } from './dates.ts';
import { trust } from './freshness.ts';
import { nextSteps } from './next-steps.ts';
import { effectBlocks, routesFor } from './routes.ts';
import { say } from './say.ts';
import { topicBlocks, topicSources } from './topics.ts';
import { verdict } from './verdict.ts';

const TOPICS = ['silence', 'unlearn'];
const GENERAL = ['silence', 'unlearn', 'right-to-object', 'for-child', 'no-account'];

/** What happens without an objection, what one reaches, and what it cannot undo. */
export function effect(services: readonly Service[], context: Context): Reply {
  const { words } = context;
  const usesData = services.length === 0 || services.some((service) => service.training.uses_data !== false);
  const topics = services.length === 0 ? GENERAL : usesData ? TOPICS : [];
  const citations = distinct([
    ...services.flatMap((service) => Object.values(service.sources)),
    ...topicSources(topics, context),
  ]);
  return say(
    context,
    [
      heading(
        services.length === 0
          ? words.say('heading-effect-general')
          : words.say('heading-effect', { services: words.and(services.map(({ name }) => name)) }),
      ),
      ...topicBlocks(topics, context),
      ...services.flatMap((service) => {
        const routes = routesFor(service, context.country);
        return [
          ...(services.length > 1 ? [heading(service.name)] : []),
          text(verdict(service, routes, context), 'lead'),
          ...effectBlocks(
            service,
            [...new Set(routes.slice(0, context.detail === 'short' ? 1 : undefined).flatMap((route) => route.effect))],
            context,
          ),
          ...mainDateBlocks(service, context),
          ...caveatBlocks(service, service.caveats, context),
          ...trust(service, context),
        ];
      }),
      ...sourceBlock(citations, context),
      ...nextSteps(
        ['opt-out', 'more', 'deadline', 'letter'],
        { intent: 'effect', services: services.map(({ id }) => id) },
        context,
      ),
    ],
    citations,
    services.flatMap((service) => deadlinesOf(service, context)),
  );
}
