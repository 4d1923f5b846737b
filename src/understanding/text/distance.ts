const LONGEST = 60;
/** The three rows of the table that are looked at; used again and again, since nothing here waits. */
const rows = Array.from({ length: 3 }, () => new Uint8Array(LONGEST + 1));

/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements, neighbours swapped.
 * @returns the distance, or `limit + 1` when it is greater than `limit`
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1;
  if (a === b) return 0;
  for (let j = 0; j <= b.length; j++) rows[1]![j] = j;
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** A bit per letter that occurs: two words within distance d differ in at most 2d bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

export function differentBits(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}
