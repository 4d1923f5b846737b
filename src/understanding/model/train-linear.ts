import type { Features } from './features.ts';
import type { LinearModel } from './linear.ts';

export interface LabelledFeatures {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

export interface TrainingOptions {
  readonly size: number;
  readonly rounds: number;
  readonly rate: number;
  /** Pull towards zero. */
  readonly decay: number;
  /** Share of each example's features that is left out each time it is seen, so that no single word decides alone; from 0 to 1. */
  readonly leaveOut: number;
  /** Features that fewer examples have are left out: they are chance, and take the room of others. */
  readonly leastSeen: number;
}

/**
 * Multinomial logistic regression by AdaGrad, one example at a time, in an order that only depends on their number: the same examples
 * give the same weights. The result is rounded to whole numbers from -127 to 127.
 */
export function trainLinear(
  classes: readonly string[],
  examples: readonly LabelledFeatures[],
  options: TrainingOptions,
): LinearModel {
  const count = classes.length;
  const weights = new Float32Array(options.size * count);
  const history = new Float32Array(options.size * count).fill(1e-3);
  const lessons = withoutRare(examples, options);
  const order = shuffled(lessons.length);
  const longest = lessons.reduce((most, { buckets }) => Math.max(most, buckets.length), 0);
  const rows = new Int32Array(longest);
  const values = new Float64Array(longest);
  const sums = new Float64Array(count);
  const chance = random();
  for (let round = 0; round < options.rounds; round++) {
    for (const position of order) learn(lessons[position]);
  }
  return round(classes, weights, options.size);

  function learn(lesson: Lesson | undefined): void {
    if (lesson === undefined) return;
    const kept = keepSome(lesson);
    sums.fill(0);
    for (let index = 0; index < kept; index++) {
      const row = rows[index]!;
      for (let each = 0; each < count; each++) sums[each]! += values[index]! * weights[row + each]!;
    }
    const most = Math.max(...sums);
    let total = 0;
    for (let each = 0; each < count; each++) total += sums[each] = Math.exp(sums[each]! - most);
    for (let each = 0; each < count; each++)
      sums[each] = (sums[each]! / total - (each === lesson.label ? 1 : 0)) * lesson.weight;
    for (let index = 0; index < kept; index++) {
      const row = rows[index]!;
      const value = values[index]!;
      for (let each = 0; each < count; each++) {
        const at = row + each;
        const slope = sums[each]! * value + options.decay * weights[at]!;
        history[at]! += slope * slope;
        weights[at]! -= (options.rate * slope) / Math.sqrt(history[at]!);
      }
    }
  }

  /** Fills `rows` and `values` with the features that stay; these speak up for those that are left out, so that the sums keep their size. @returns how many */
  function keepSome(lesson: Lesson): number {
    let kept = 0;
    for (let index = 0; index < lesson.buckets.length; index++) {
      if (options.leaveOut > 0 && chance() < options.leaveOut) continue;
      rows[kept] = lesson.buckets[index]! * count;
      values[kept] = lesson.values[index]! / (1 - options.leaveOut);
      kept++;
    }
    return kept;
  }
}

/** An example packed tightly: there are hundreds of thousands, and each is looked at many times. */
interface Lesson {
  /** Below the size of the model. */
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
}

function withoutRare(examples: readonly LabelledFeatures[], { leastSeen, size }: TrainingOptions): readonly Lesson[] {
  const seen = new Map<number, number>();
  if (leastSeen > 1)
    for (const { features } of examples)
      for (const bucket of features.buckets) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  return examples.map(({ features, label, weight }) => {
    const kept = features.buckets.flatMap((bucket, index) =>
      leastSeen > 1 && (seen.get(bucket) ?? 0) < leastSeen ? [] : [index],
    );
    return {
      buckets: Int32Array.from(kept, (index) => (features.buckets[index] ?? 0) & (size - 1)),
      values: Float64Array.from(kept, (index) => features.values[index] ?? 0),
      label,
      weight,
    };
  });
}

/** Smaller ones decide nothing, and cost room and time to read. */
const LEAST = 6;

function round(classes: readonly string[], weights: Float32Array, size: number): LinearModel {
  // The few largest weights are cut, so that the many small ones keep their differences.
  const magnitudes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const unit = (magnitudes[Math.floor(magnitudes.length * 0.9995)] ?? 127) / 127;
  const rounded = Int8Array.from(weights, (weight) => {
    const whole = Math.max(-127, Math.min(127, Math.round(weight / unit)));
    return Math.abs(whole) < LEAST ? 0 : whole;
  });
  return { classes, size, weights: rounded, unit };
}

/** 0 … count-1 in an order that looks random and is always the same. */
function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const chance = random();
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(chance() * (index + 1));
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
  return order;
}

/** Numbers from 0 to 1 that look random, the same ones every time. */
function random(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}
