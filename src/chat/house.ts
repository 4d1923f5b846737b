import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Lexicon } from '../knowledge/words.ts';
import type { Store } from '../storage/store.ts';
import type { Reading } from '../understanding/reading.ts';

/** What commands work with; built once by the composition root. */
export interface House {
  readonly knowledge: Knowledge;
  readonly words: Lexicon;
  readonly store: Store;
  readonly understand: (question: string) => Reading;
  readonly defaults: { readonly language: string; readonly timeZone: string };
}
