import { addFeature, emptyFeatures, type Features, normaliseFrom } from '../model/features.ts';
import { combine, hash } from '../text/hash.ts';
import type { Token } from '../text/tokens.ts';

const WORD = 1;
const PAIR = 2;
const GRAM = 3;
const LONGEST_GRAM = 4;
const TOKENS_MAX = 60;

/** Words, neighbouring words and runs of letters, with their diacritics. @param tokens without names, which belong to no language */
export function languageFeatures(tokens: readonly Token[], explained = false): Features {
  const features = emptyFeatures(explained);
  let last = 0;
  for (const { lower } of tokens.slice(0, TOKENS_MAX)) {
    const word = hash(lower);
    addFeature(features, combine(WORD, word), 1.5, () => lower);
    addFeature(features, combine(PAIR, combine(last, word)), 0.7, () => `… ${lower}`);
    last = word;
    const bounded = `^${lower.slice(0, 24)}$`;
    for (let from = 0; from < bounded.length; from++) {
      for (let length = from === 0 ? 2 : 1; length <= LONGEST_GRAM && from + length <= bounded.length; length++) {
        const gram = bounded.slice(from, from + length);
        if (gram !== '$') addFeature(features, combine(GRAM, hash(gram)), 0.5, () => gram);
      }
    }
  }
  normaliseFrom(features, 0, 4);
  return features;
}
