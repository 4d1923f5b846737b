/** Features of one text as parallel lists: which bucket, and how strongly. */
export interface Features {
  readonly buckets: number[];
  readonly values: number[];
  /** What each stands for, when somebody wants an explanation. */
  readonly labels: string[] | null;
}

export function emptyFeatures(explained: boolean): Features {
  return { buckets: [], values: [], labels: explained ? [] : null };
}

export function addFeature(features: Features, bucket: number, value: number, label: () => string): void {
  features.buckets.push(bucket);
  features.values.push(value);
  features.labels?.push(label());
}

/** Scales to length 1 from a position on, times `weight`: long texts must not shout. */
export function normaliseFrom({ values }: Features, from: number, weight: number): void {
  let sum = 0;
  for (let index = from; index < values.length; index++) sum += (values[index] ?? 0) ** 2;
  if (sum === 0) return;
  const scale = weight / Math.sqrt(sum);
  for (let index = from; index < values.length; index++) values[index] = (values[index] ?? 0) * scale;
}
