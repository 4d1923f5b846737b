import type { Block, Fact, Reply } from '../chat/reply.ts';
import { EEA } from '../knowledge/regions.ts';
import type { Authority } from '../knowledge/schema/authority.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { facts, heading, links, list, text } from './blocks.ts';
import { distinct, sourceBlock } from './citations.ts';
import type { Context } from './context.ts';
import { nextSteps } from './next-steps.ts';
import { say } from './say.ts';
import { topicBlocks, topicSources } from './topics.ts';

const TOPICS = ['complaint-when', 'complaint-attach', 'complaint-free', 'lead-authority'];
const SHORT = ['complaint-when', 'complaint-free'];

/** Whom to complain to: the authority of the asker's country, and who leads for the service. */
export function authority(services: readonly Service[], context: Context): Reply {
  const { words, knowledge, country, detail } = context;
  const found = country === null ? [] : knowledge.authoritiesOf(country);
  const [national, regional] = [
    found.filter((each) => each.region === null),
    found.filter((each) => each.region !== null),
  ];
  const leads = knowledge.authorities.filter((each) => services.some((service) => each.lead_for.includes(service.id)));
  const elsewhere = country !== null && !(EEA as readonly string[]).includes(country);
  const topics = elsewhere ? [] : detail === 'short' ? SHORT : TOPICS;
  const shownRegional = national.length > 0 && detail === 'short' && regional.length > 3 ? [] : regional;
  const cited = [...national, ...shownRegional, ...(country === null ? leads : [])];
  const citations = distinct([...cited.flatMap((each) => each.sources), ...topicSources(topics, context)]);
  return say(
    context,
    [
      heading(
        country === null
          ? words.say('heading-authority')
          : words.say('heading-authority-in', { country: words.country(country) }),
      ),
      ...(country === null ? countryChoices(services, context) : []),
      ...(country !== null && found.length === 0
        ? [text(words.say('authority-unknown', { country: words.country(country) }), 'warning')]
        : []),
      ...[...national, ...shownRegional].flatMap((each) => authorityBlocks(each, context)),
      ...(shownRegional.length < regional.length
        ? list(
            words.say('authority-regional'),
            regional.map((each) => `${each.region}: ${each.name}`),
          )
        : []),
      ...leadBlocks(services, leads, context),
      ...topicBlocks(topics, context),
      ...sourceBlock(citations, context),
      ...nextSteps(
        ['more', 'letter', 'follow-up', 'opt-out'],
        { intent: 'authority', services: services.map(({ id }) => id) },
        context,
      ),
    ],
    citations,
  );
}

function authorityBlocks(each: Authority, { words }: Context): Block[] {
  const rows: (Fact | null)[] = [
    each.complaint_language === null
      ? null
      : { label: words.say('label-complaint-language'), value: languageNames(each.complaint_language, words) },
    each.address === null ? null : { label: words.say('label-address'), value: each.address.join(', ') },
    each.email === null ? null : { label: words.say('label-email'), value: each.email },
    each.phone === null ? null : { label: words.say('label-phone'), value: each.phone },
    each.contact_as_of === null
      ? null
      : { label: words.say('label-contact-as-of'), value: words.moment(each.contact_as_of) },
  ];
  return [
    text(each.region === null ? each.name : `${each.name} (${each.region})`, 'lead'),
    ...links('act', null, [
      ...(each.complaint_url === null ? [] : [{ label: words.say('open-complaint'), url: each.complaint_url }]),
      ...(each.website === null ? [] : [{ label: words.say('open-website'), url: each.website }]),
    ]),
    ...facts(rows.filter((row) => row !== null)),
    ...(each.scope === null ? [] : [text(words.say(`authority-scope-${each.scope}`))]),
    ...list(
      null,
      each.notes.map((code) => words.say(`authority-note-${code}`)),
    ),
  ];
}

/** "de", or "fr, nl" and the like: names where they are codes, the text itself where it is not. */
function languageNames(codes: string, words: Context['words']): string {
  return codes
    .split(/([a-z]{2,3})(?![a-z])/)
    .map((part) => (/^[a-z]{2,3}$/.test(part) ? words.languageName(part) : part))
    .join('');
}

function leadBlocks(services: readonly Service[], leads: readonly Authority[], { words }: Context): Block[] {
  return leads.map((lead) => {
    const names = services.filter((service) => lead.lead_for.includes(service.id)).map((service) => service.name);
    return text(
      words.say('authority-leads', {
        services: words.and(names),
        authority: lead.name,
        country: words.country(lead.country),
      }),
    );
  });
}

function countryChoices(services: readonly Service[], { words }: Context): Block[] {
  const items = EEA.map((code) => ({
    label: words.country(code),
    action: {
      kind: 'answer',
      intent: 'authority',
      services: services.map(({ id }) => id),
      country: code,
      detail: 'short',
      language: null,
    } as const,
  })).toSorted((a, b) => a.label.localeCompare(b.label, words.language));
  return [text(words.say('authority-yours'), 'lead'), { kind: 'choices', prompt: words.say('choose-country'), items }];
}
