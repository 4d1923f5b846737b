import { type LinearModel, probabilities } from '../model/linear.ts';
import type { Token } from '../text/tokens.ts';
import { languageFeatures } from './language-features.ts';

export interface DetectedLanguage {
  readonly language: string;
  readonly probability: number;
}

/** How much likelier somebody asks in a language of the bot than in one it only recognises: "hvordan klager jeg" is Danish or Norwegian. */
const SPOKEN = 3;

/**
 * The most likely language of some words, or null when there is none to look at.
 * @param tokens without names
 * @param spoken languages that the bot answers in
 */
export function detectLanguage(
  tokens: readonly Token[],
  model: LinearModel,
  spoken: ReadonlySet<string>,
): DetectedLanguage | null {
  const words = tokens.filter(({ lower }) => /\p{L}/u.test(lower));
  if (words.length === 0) return null;
  const weighed = probabilities(model, languageFeatures(words)).map((each, index) =>
    spoken.has(model.classes[index] ?? '') ? each * SPOKEN : each,
  );
  const total = weighed.reduce((sum, each) => sum + each, 0);
  const likely = weighed.map((each) => each / total);
  let best = 0;
  for (const [index, each] of likely.entries()) if (each > (likely[best] ?? 0)) best = index;
  const language = model.classes[best];
  return language === undefined ? null : { language, probability: likely[best] ?? 0 };
}
