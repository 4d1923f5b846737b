import type { Features } from './features.ts';

/** A linear classifier: a row of whole numbers per bucket, a column per class, and what one unit is worth. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Buckets; a power of two. */
  readonly size: number;
  readonly weights: Int8Array;
  readonly unit: number;
}

/** The probability of each class, in the order of `model.classes`. */
export function probabilities(model: LinearModel, features: Features): number[] {
  return softmax(scores(model, features));
}

export function scores(model: LinearModel, { buckets, values }: Features): number[] {
  const count = model.classes.length;
  const sums = new Array<number>(count).fill(0);
  const mask = model.size - 1;
  for (let index = 0; index < buckets.length; index++) {
    const row = ((buckets[index] ?? 0) & mask) * count;
    const value = values[index] ?? 0;
    for (let each = 0; each < count; each++) sums[each] = (sums[each] ?? 0) + value * (model.weights[row + each] ?? 0);
  }
  return sums.map((sum) => sum * model.unit);
}

export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How much one feature speaks for one class. */
export function weightOf(model: LinearModel, bucket: number, each: number): number {
  return (model.weights[(bucket & (model.size - 1)) * model.classes.length + each] ?? 0) * model.unit;
}
