import type { Block, Reply } from '../chat/reply.ts';
import type { Regime, Right } from '../knowledge/schema/law.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { articleLabel } from './article-label.ts';
import { facts, heading, text } from './blocks.ts';
import { caveatBlocks } from './caveats.ts';
import { distinct, sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { nextSteps } from './next-steps.ts';
import { say } from './say.ts';
import { topicBlocks, topicSources } from './topics.ts';

const TOPICS = [
  'right-to-object',
  'legitimate-interest',
  'always-or-sometimes',
  'must-inform',
  'consent-or-contract',
  'is-it-legal',
  'noyb',
];
const SHORT = ['right-to-object', 'legitimate-interest', 'always-or-sometimes', 'is-it-legal'];

/** Which right, which law, which legal basis, and what courts and authorities have said. */
export function rights(services: readonly Service[], context: Context): Reply {
  const { words, knowledge, country } = context;
  const regimes = knowledge.regimesOf(country ?? 'IE');
  const inUnion = regimes.some((regime) => regime.id === 'gdpr');
  const topics = inUnion ? (context.detail === 'short' ? SHORT : TOPICS) : [];
  const articles = regimes.flatMap((regime) => articlesOf(regime, context));
  const citations = distinct([
    ...services.flatMap((service) => Object.values(service.sources)),
    ...topicSources([...topics, 'legal-advice'], context),
    ...articles.flatMap((right) => right.sources),
  ]);
  return say(
    context,
    [
      heading(
        country === null
          ? words.say('heading-rights')
          : words.say('heading-rights-in', { country: words.country(country) }),
      ),
      ...advice(regimes, context),
      ...services.flatMap((service) => [
        heading(service.name),
        text(
          words.say('basis-of', {
            service: service.name,
            basis: words.say(`basis-${service.training.legal_basis ?? 'unknown'}`),
          }),
        ),
        ...caveatBlocks(service, service.caveats, context),
      ]),
      ...topicBlocks(topics, context),
      ...facts(articles.map((right) => ({ label: articleLabel(right, words), value: words.say(`right-${right.id}`) }))),
      text(words.say('law-topic-legal-advice'), 'quiet'),
      ...sourceBlock(citations, context),
      ...nextSteps(
        ['more', 'opt-out', 'authority', 'letter'],
        { intent: 'rights', services: services.map(({ id }) => id) },
        context,
      ),
    ],
    citations,
  );
}

function advice(regimes: readonly Regime[], { words, country }: Context): Block[] {
  if (regimes.length === 0)
    return [text(words.say('regime-advice-none', { country: country === null ? '' : words.country(country) }), 'lead')];
  return regimes.map((regime) => text(words.say(`regime-advice-${regime.id}`), 'lead'));
}

/** The articles a person needs first; a full answer has every one of the regime. */
function articlesOf(regime: Regime, { knowledge, detail }: Context): readonly Right[] {
  if (detail === 'full') return knowledge.rights.filter((right) => right.regime === regime.id);
  return regime.main_rights.flatMap((id) => knowledge.right(id) ?? []);
}
