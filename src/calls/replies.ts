import type { House } from '../chat/house.ts';
import type { Block, Reply } from '../chat/reply.ts';
import type { WordArguments } from '../knowledge/words.ts';

/** A reply that is made of `blocks` and cites nothing. */
export function plainReply(language: string, blocks: readonly Block[]): Reply {
  return { language, private: true, blocks, deadlines: [], sources: [] };
}

/** A reply of one sentence. */
export function sentence(house: House, language: string, id: string, values: WordArguments = {}): Reply {
  return plainReply(language, [{ kind: 'text', text: house.words.in(language).say(id, values), tone: 'lead' }]);
}
