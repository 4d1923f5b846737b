import type { Block, Citation, Deadline, Reply } from '../chat/reply.ts';
import type { Context } from './context.ts';

/** An answer is private unless the person shows it to others. */
export function say(
  { words }: Context,
  blocks: readonly Block[],
  sources: readonly Citation[] = [],
  deadlines: readonly Deadline[] = [],
): Reply {
  return { language: words.language, private: true, blocks, deadlines, sources };
}
