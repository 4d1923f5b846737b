import { type LinearModel, probabilities } from '../model/linear.ts';
import type { Token } from '../text/tokens.ts';
import { languageFeatures } from './language-features.ts';

export interface DetectedLanguage {
  readonly language: string;
  readonly probability: number;
}

/** The most likely language of some words, or null when there is none to look at. @param tokens without names */
export function detectLanguage(tokens: readonly Token[], model: LinearModel): DetectedLanguage | null {
  const words = tokens.filter(({ lower }) => /\p{L}/u.test(lower));
  if (words.length === 0) return null;
  const likely = probabilities(model, languageFeatures(words));
  let best = 0;
  for (const [index, each] of likely.entries()) if (each > (likely[best] ?? 0)) best = index;
  const language = model.classes[best];
  return language === undefined ? null : { language, probability: likely[best] ?? 0 };
}
