import type { Block } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { isStale } from '../knowledge/staleness.ts';
import { text } from './blocks.ts';
import type { Context } from './context.ts';

/** How far the answer can be trusted: the month its facts speak for, and a warning when they are old or unsure. */
export function trust(service: Service, { words, today }: Context): Block[] {
  const asOf =
    service.as_of === null ? words.say('as-of-unknown') : words.say('as-of', { moment: words.moment(service.as_of) });
  const stale = service.as_of !== null && isStale(service.as_of, today) ? [words.say('may-have-changed')] : [];
  const unsure = service.confidence === 'high' ? [] : [words.say(`confidence-${service.confidence}`)];
  const warnings = [...unsure, ...stale];
  return [text([asOf, ...warnings].join(' '), warnings.length === 0 ? 'quiet' : 'warning')];
}
