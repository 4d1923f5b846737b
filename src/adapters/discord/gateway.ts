import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

/** The library tries again every half second, for ever. After a first try at once, these waits come on top, the last one for good. */
const WAITS_MS = [0, 0, 1000, 2000, 5000, 10_000, 30_000, 60_000];

/** Resolves after that time, or early when the signal comes. Never rejects. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface Patience {
  readonly buildStrategy: NonNullable<WebSocketOptions['buildStrategy']>;
  /** A shard's connection ended, or could not be made. */
  lost(shardId: number): void;
  /** A shard has its session. */
  back(shardId: number): void;
}

/**
 * Makes discord.js wait longer and longer between attempts to connect. The library asks for a shard's session right
 * before it connects: that is where it is held up. After `signal` it never connects again, which it otherwise does when
 * it is destroyed just between two attempts.
 */
export function createPatience(wait: Wait, signal: AbortSignal): Patience {
  const failures = new Map<number, number>();
  const unconnected = new Set<number>();
  return {
    buildStrategy(manager) {
      const retrieve = manager.options.retrieveSessionInfo;
      manager.options.retrieveSessionInfo = async (shardId) => {
        if (unconnected.delete(shardId)) await wait(waitAfter(failures.get(shardId) ?? 0), signal);
        return signal.aborted ? await new Promise<never>(() => undefined) : await retrieve(shardId);
      };
      return new SimpleShardingStrategy(manager);
    },
    lost(shardId) {
      if (!unconnected.has(shardId)) failures.set(shardId, (failures.get(shardId) ?? 0) + 1);
      unconnected.add(shardId);
    },
    back: (shardId) => void failures.delete(shardId),
  };
}

/** @param failures how many connections in a row have ended without a session */
export function waitAfter(failures: number): number {
  return WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 0;
}
