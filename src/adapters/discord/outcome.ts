import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Outcome, Refusal } from '#chat/sender.ts';
import { describeError, isUnauthorized, networkCode } from './errors.ts';

/**
 * What an error means for a message that was to be posted. Codes: docs.discord.com/developers/topics/opcodes-and-status-codes.
 * @param hasLeft whether the request was handed to the network
 */
export function outcomeOf(error: unknown, hasLeft: boolean): Outcome {
  const cause = describeError(error);
  if (isUnauthorized(error)) return { kind: 'unauthorized', cause };
  if (error instanceof RateLimitError) {
    const wait = Math.max(error.retryAfter, error.sublimitTimeout);
    return waits(wait > 0 ? wait : null, error.global ? 'platform' : 'address', `429 ${error.scope}`);
  }
  if (error instanceof DiscordAPIError) return apiOutcome(error, cause);
  // Discord may have posted it before it failed; with the same nonce it can be sent again.
  if (error instanceof HTTPError) return { kind: 'ambiguous', cause };
  if (!hasLeft || NEVER_ARRIVED.has(networkCode(error) ?? '')) return waits(null, 'platform', cause);
  return { kind: 'ambiguous', cause };
}

/** Discord knows no channel of that id: it may be a person's. */
export function isUnknownChannel(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.cause.startsWith('404 10003 ');
}

/** No connection was made, so nothing can have arrived. */
const NEVER_ARRIVED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** The second says whether Discord calls the address gone for good. */
const REFUSED: Readonly<Record<number, readonly [reason: Refusal, lasting: boolean]>> = {
  10003: ['gone', true],
  10004: ['gone', true],
  10013: ['gone', true],
  50033: ['gone', true],
  50001: ['no-access', false],
  50013: ['no-permission', false],
  50007: ['blocked', false],
  50278: ['blocked', false],
  160005: ['locked', false],
  50083: ['locked', false],
  40058: ['wrong-kind', false],
  50008: ['wrong-kind', false],
  50024: ['wrong-kind', false],
  200000: ['filtered', false],
  200001: ['filtered', false],
  240000: ['filtered', false],
  20009: ['filtered', false],
};

/** Write limits of one channel, slow mode included. */
const CHANNEL_WAITS = new Set([40062, 20016, 20028, 20029]);
/** Discord as a whole is overloaded, closed for maintenance, or wants direct messages to be opened more slowly. */
const PLATFORM_WAITS: Readonly<Record<number, number | null>> = {
  40003: 60_000,
  40004: null,
  40006: null,
  110001: null,
  130000: null,
  40333: 600_000,
};

function apiOutcome(error: DiscordAPIError, cause: string): Outcome {
  const code = Number(error.code);
  // The message that this nonce made was deleted since: it had been posted.
  if (code === 10008) return { kind: 'sent', messageId: null };
  const refused = REFUSED[code];
  if (refused !== undefined) return { kind: 'refused', reason: refused[0], lasting: refused[1], cause };
  if (CHANNEL_WAITS.has(code)) return waits(null, 'address', cause);
  const wait = PLATFORM_WAITS[code];
  if (wait !== undefined) return waits(wait, 'platform', cause);
  if (error.status === 403)
    return code > 0
      ? { kind: 'refused', reason: 'no-access', lasting: false, cause }
      : waits(60_000, 'platform', cause);
  if (error.status === 404) return { kind: 'refused', reason: 'gone', lasting: false, cause };
  if (error.status === 408 || error.status === 409) return waits(null, 'address', cause);
  return { kind: 'invalid', cause };
}

function waits(retryAfterMs: number | null, scope: 'address' | 'platform', cause: string): Outcome {
  return { kind: 'not-sent', retryAfterMs, scope, cause };
}
