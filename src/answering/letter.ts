import type { Block, Reply } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { facts, heading, list, text } from './blocks.ts';
import { distinct, sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { nextSteps } from './next-steps.ts';
import { regionAdvice } from './region-advice.ts';
import { say } from './say.ts';
import { topicBlocks, topicSources } from './topics.ts';

const MUST = ['who', 'to-whom', 'objection', 'use', 'data', 'grounds'];
const SHOULD = [
  'scope',
  'erasure',
  'restriction',
  'withdraw-consent',
  'no-loss',
  'answer',
  'questions',
  'no-waiver',
  'otherwise',
  'date-name',
  'keep-proof',
];
const NOT = ['identity-card', 'passwords', 'others-data', 'profile-notice', 'only-consent'];

/** What an objection in writing must, should and must not contain, and where it goes. */
export function letter(services: readonly Service[], context: Context): Reply {
  const { words, detail } = context;
  const citations = distinct([
    ...topicSources(['letter', 'one-month'], context),
    ...services.flatMap((service) => Object.values(service.sources)),
  ]);
  const items = (group: string, ids: readonly string[]) =>
    list(
      words.say(`letter-${group}-title`),
      ids.map((id) => words.say(`letter-${group}-${id}`)),
    );
  return say(
    context,
    [
      heading(words.say('heading-letter')),
      ...topicBlocks(['letter'], context),
      ...services.flatMap((service) => addressBlocks(service, context)),
      ...items('must', MUST),
      ...(detail === 'full' ? items('should', SHOULD) : []),
      ...items('not', NOT),
      ...topicBlocks(['one-month'], context),
      ...regionAdvice(services, context),
      ...sourceBlock(citations, context),
      ...nextSteps(
        ['more', 'opt-out', 'follow-up', 'authority'],
        { intent: 'letter', services: services.map(({ id }) => id) },
        context,
      ),
    ],
    citations,
  );
}

/** To whom the letter goes; what is not known is said so. */
function addressBlocks({ name, company, contact }: Service, { words }: Context): Block[] {
  const rows = [
    { label: words.say('label-controller'), value: company },
    { label: words.say('label-email'), value: contact.privacy_email },
    { label: words.say('label-dpo'), value: contact.dpo },
    { label: words.say('label-form'), value: contact.form },
    { label: words.say('label-address'), value: contact.post },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  return [
    text(words.say('letter-goes-to', { service: name }), 'lead'),
    ...(rows.length === 0 ? [text(words.say('letter-no-address', { service: name }), 'warning')] : facts(rows)),
  ];
}
