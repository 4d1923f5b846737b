import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Words } from '../knowledge/words.ts';

/** What an answer is composed from, besides the reading itself. */
export interface Context {
  readonly knowledge: Knowledge;
  readonly words: Words;
  readonly today: Temporal.PlainDate;
  /** ISO 3166; what the question names, else what the person set, else null: somewhere in the Union. */
  readonly country: string | null;
  readonly detail: 'short' | 'full';
}
