import type { Unit } from '../intent/intent-features.ts';
import { MEANINGS, type Meaning } from '../meaning/meanings.ts';
import { hash } from '../text/hash.ts';

/** What people tell of themselves before they ask: "I teach", "my son", "we sell cakes". By itself it says nothing about what they want. */
const CIRCUMSTANCES: readonly Meaning[] = ['job', 'child', 'person', 'account', 'everyday', 'post', 'message'];
const DECIDING: readonly Meaning[] = ['ai', 'train', 'object'];

const numbers = (meanings: readonly Meaning[]) => meanings.map((meaning) => MEANINGS.indexOf(meaning));
const circumstances = numbers(CIRCUMSTANCES);
const deciding = new Set(numbers(DECIDING));

/** The same question with two circumstances in front, always the same for the same sentence; null when its topic would not stand out. */
export function inContext(units: readonly Unit[], sentence: string): readonly Unit[] | null {
  if (!units.some(({ meanings }) => meanings.some((meaning) => deciding.has(meaning)))) return null;
  const chance = hash(sentence);
  const told = [chance, chance >>> 8].flatMap((each) => circumstances[each % circumstances.length] ?? []);
  return [...told.map((meaning) => ({ text: '{circumstance}', meanings: [meaning], common: true })), ...units];
}
