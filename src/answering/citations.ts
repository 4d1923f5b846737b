import type { Block, Citation, Link } from '../chat/reply.ts';
import type { Source } from '../knowledge/schema/common.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { links } from './blocks.ts';
import type { Context } from './context.ts';

/** Each source once, in the order of first use. */
export function distinct(sources: readonly Source[]): Citation[] {
  const seen = new Map<string, Citation>();
  for (const source of sources) {
    const key = source.url ?? `${source.publisher} ${source.title}`;
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** The sources under some keys of a service, in the order of the keys. */
export function sourcesAt(service: Service, keys: readonly string[]): Source[] {
  return [...new Set(keys)].flatMap((key) => service.sources[key] ?? []);
}

/** The sources as a block: who says it, what it is called, and the month it speaks for. */
export function sourceBlock(citations: readonly Citation[], { words, detail }: Context): Block[] {
  const shown = detail === 'short' ? citations.slice(0, SHORT) : citations;
  const title =
    shown.length < citations.length
      ? words.say('sources-some', { shown: shown.length, all: citations.length })
      : words.say('sources');
  return links(
    'source',
    title,
    shown.map((citation) => cite(citation, words)),
  );
}

const SHORT = 3;

function cite(citation: Citation, words: Context['words']): Link {
  const who = citation.publisher === null ? citation.title : `${citation.publisher}: ${citation.title}`;
  const label = citation.published === null ? who : `${who} (${words.moment(citation.published)})`;
  return { label, url: citation.url };
}
