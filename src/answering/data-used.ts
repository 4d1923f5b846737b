import type { Block, Fact, Reply } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { facts, heading, text } from './blocks.ts';
import { caveatBlocks } from './caveats.ts';
import { distinct, sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { deadlinesOf } from './dates.ts';
import { trust } from './freshness.ts';
import { nextSteps } from './next-steps.ts';
import { say } from './say.ts';
import { topicBlocks, topicSources } from './topics.ts';

/** What is used for training and what is not, by default and since when. */
export function dataUsed(services: readonly Service[], context: Context): Reply {
  const { words } = context;
  if (services.length === 0) return general(context);
  const citations = distinct(services.flatMap((service) => Object.values(service.sources)));
  return say(
    context,
    [
      ...services.flatMap((service) => [
        heading(words.say('heading-data-used', { service: service.name })),
        text(words.say(`uses-${usesCode(service)}`, { service: service.name }), 'lead'),
        ...dataBlocks(service, context),
        ...caveatBlocks(service, service.caveats, { ...context, detail: 'full' }),
        ...trust(service, context),
      ]),
      ...sourceBlock(citations, context),
      ...nextSteps(
        ['opt-out', 'effect', 'deadline', 'more'],
        { intent: 'data-used', services: services.map(({ id }) => id) },
        context,
      ),
    ],
    citations,
    services.flatMap((service) => deadlinesOf(service, context)),
  );
}

/** Used, not used, the default, the legal basis and the start, as far as each is known. */
export function dataBlocks({ name, training }: Service, { words }: Context): Block[] {
  const items = (codes: readonly string[]) =>
    words.series(codes.map((code) => words.say(`data-${code}`, { service: name })));
  const rows: (Fact | null)[] = [
    training.used.length === 0 ? null : { label: words.say('label-used'), value: items(training.used) },
    training.not_used.length === 0 ? null : { label: words.say('label-not-used'), value: items(training.not_used) },
    { label: words.say('label-default'), value: words.say(`default-${training.default}`) },
    { label: words.say('label-legal-basis'), value: words.say(`basis-${training.legal_basis ?? 'unknown'}`) },
    training.since === null ? null : { label: words.say('label-since'), value: words.moment(training.since) },
  ];
  return facts(rows.filter((row) => row !== null));
}

function general(context: Context): Reply {
  const { words } = context;
  const topics = ['legitimate-interest', 'must-inform', 'unlearn'];
  const citations = topicSources(topics, context);
  return say(
    context,
    [
      heading(words.say('heading-data-used-general')),
      text(words.say('data-used-general'), 'lead'),
      ...topicBlocks(topics, context),
      ...sourceBlock(citations, context),
      ...nextSteps(['opt-out', 'rights'], { intent: 'data-used', services: [] }, context),
    ],
    citations,
  );
}

function usesCode({ training }: Service): 'yes' | 'no' | 'unclear' {
  if (training.uses_data === 'unclear') return 'unclear';
  return training.uses_data ? 'yes' : 'no';
}
