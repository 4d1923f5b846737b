/** The first millisecond of Discord's clock: 2015-01-01. */
const EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: time in the upper bits, so that they sort by age. Each call gives another one. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = (BigInt(now()) - EPOCH) << 22n;
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}

/** @returns when an id was made, in epoch milliseconds */
export function timeOf(snowflake: string): number {
  return Number((BigInt(snowflake) >> 22n) + EPOCH);
}

/** 17 to 20 digits: what Discord takes for an id, and what rate-limit routes are cut by. */
export const SNOWFLAKE = /^\d{17,20}$/;
