import type { Block } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { list } from './blocks.ts';
import type { Context } from './context.ts';

const SHORT = 2;

/** What else to know, most useful first; a short answer keeps to the first ones. */
export function caveatBlocks(service: Service, codes: readonly string[], { words, detail }: Context): Block[] {
  const shown = detail === 'short' ? codes.slice(0, SHORT) : codes;
  const values = { service: service.name, company: service.company ?? service.name };
  return list(
    words.say('caveats-title'),
    shown.map((code) => words.say(`caveat-${code}`, values)),
  );
}
