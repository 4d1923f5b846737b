import { hash } from '../text/hash.ts';

/** At most `most` items, spread evenly over the list. */
export function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}

const MISTYPED_FROM = 5;

/** The words with a slip of the finger in some long ones: always the same for the same words. */
export function mistyped(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const chance = hash(word, index + 1);
    if (word.length < MISTYPED_FROM || word.startsWith('{') || chance % 3 !== 0) return word;
    const at = 1 + ((chance >>> 8) % (word.length - 2));
    const kind = (chance >>> 16) % 2;
    return kind === 0
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
}
