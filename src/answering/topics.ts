import type { Block, Citation } from '../chat/reply.ts';
import { text } from './blocks.ts';
import { distinct } from './citations.ts';
import type { Context } from './context.ts';

/** General truths about the law; each cites its article in its own words. @throws Error for an id that is no topic */
export function topicBlocks(ids: readonly string[], context: Context): Block[] {
  return ids.map((id) => text(context.words.say(`law-topic-${topic(id, context).id}`)));
}

/** What these topics rest on. */
export function topicSources(ids: readonly string[], context: Context): Citation[] {
  return distinct(
    ids.flatMap((id) => [
      ...topic(id, context).sources,
      ...topic(id, context).rights.flatMap((right) => context.knowledge.right(right)?.sources ?? []),
    ]),
  );
}

function topic(id: string, { knowledge }: Context) {
  const found = knowledge.topic(id);
  if (found === undefined) throw new Error(`no topic "${id}" in law/topics.json`);
  return found;
}
