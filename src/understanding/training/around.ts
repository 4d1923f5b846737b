import { ABOUT_THE_BOT, type Intent } from '../reading.ts';

/** Folded words of what people say around a question. */
export interface Around {
  readonly stories: readonly (readonly string[])[];
  readonly wishes: readonly (readonly string[])[];
}

/** The question with a story before or behind it: what is told must not decide. Null where nobody wrote any stories. Always the same for the same sentence. */
export function insideStory(words: readonly string[], { stories }: Around, chance: number): readonly string[] | null {
  if (stories.length === 0) return null;
  const one = stories[(chance >>> 2) % stories.length] ?? [];
  const two = chance % 3 === 0 ? (stories[(chance >>> 11) % stories.length] ?? []) : [];
  return chance % 4 === 0 ? [...words, ...one, ...two] : [...one, ...two, ...words];
}

/** The question with a wish as its reason: "my photos are nobody's business; how long do I have left?" Null for what nobody asks for that reason. */
export function withReason(
  words: readonly string[],
  intent: Intent,
  { wishes }: Around,
  chance: number,
): readonly string[] | null {
  if (wishes.length === 0 || intent === 'out-of-scope' || ABOUT_THE_BOT.has(intent)) return null;
  const wish = wishes[(chance >>> 3) % wishes.length] ?? [];
  return chance % 2 === 0 ? [...wish, ...words] : [...words, ...wish];
}
