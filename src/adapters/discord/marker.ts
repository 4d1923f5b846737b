import { createHash } from 'node:crypto';
import { type APIMessage, ComponentType } from 'discord.js';
import { MAX_NONCE } from './limits.ts';

/** Component ids below this are what Discord gives out itself. */
const FIRST = 1 << 20;
const RANGE = 2 ** 31 - 1 - FIRST;

/**
 * The id of the container of a reminder: it is kept in the channel's history, where a nonce is not, and nobody sees it.
 * Two keys of one channel share one in about two thousand million cases.
 */
export function markerOf(key: string): number {
  return FIRST + (createHash('sha256').update(key).digest().readUInt32BE(0) % RANGE);
}

/** Was this message posted with that key? */
export function carries(message: APIMessage, key: string): boolean {
  if (message.nonce !== undefined && String(message.nonce) === key) return true;
  return (
    message.components?.some(
      (component) => component.type === ComponentType.Container && component.id === markerOf(key),
    ) ?? false
  );
}

/** The nonce of the n-th message of a reply that does not fit into one. */
export function nonceOf(key: string, index: number): string {
  if (index === 0 && key.length <= MAX_NONCE) return key;
  return createHash('sha256').update(`${index}:${key}`).digest('base64url').slice(0, MAX_NONCE);
}
