import { setTimeout as sleep } from 'node:timers/promises';
import { TelegramError } from 'telegraf';
import type { Update } from 'telegraf/types';
import type { Log } from '#chat/log.ts';
import type { TelegramClient } from './client.ts';
import { createLanes, type Lanes } from './lanes.ts';
import { POLL_SECONDS, POLL_TIMEOUT_MS, UPDATES_AT_ONCE } from './limits.ts';
import { outcomeOf } from './outcome.ts';
import type { Wait } from './post.ts';

const REASONS = {
  unauthorized: 'Telegram does not accept TELEGRAM_TOKEN',
  conflict: 'another process receives updates with the same TELEGRAM_TOKEN',
} as const;

/** Polling is over for good. `unauthorized`: the token is wrong; `conflict`: another process polls with the same token. */
export class TelegramStopped extends Error {
  override readonly name = 'TelegramStopped';
  readonly reason: 'unauthorized' | 'conflict';
  constructor(reason: 'unauthorized' | 'conflict', cause: string) {
    super(`${REASONS[reason]} (${cause})`);
    this.reason = reason;
  }
}

export interface PollParts {
  readonly client: TelegramClient;
  /** Must not throw. */
  handle(update: Update): Promise<void>;
  readonly log: Log;
  readonly wait: Wait;
  /** Told when Telegram has answered a poll. */
  readonly onPoll: () => void;
}

const ALLOWED = ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'] as const;
/** Updates that are handled or wait for it: more are not fetched before there is room. */
const AT_ONCE_MAX = 500;
/** A slow answer must not keep everybody waiting: after this long the next updates are fetched beside it. */
const PATIENCE_MS = 1500;
/** Update ids start anew at a random number after a week of silence, so they are remembered one by one. */
const REMEMBERED = 10_000;
const CONFLICT_WAITS_MS = [5000, 10_000, 15_000, 30_000];
const LONGEST_WAIT_MS = 60_000;
/** Together less than the ten seconds that a stop may take. */
const STOP_PATIENCE_MS = 6000;
const CONFIRM_TIMEOUT_MS = 3000;

/**
 * Fetches updates until the signal aborts, hands each on once, waits for those in hand, and confirms them, so that a normal
 * stop leaves nothing to be handled twice. Network failures are waited out for ever and said once.
 * @throws TelegramStopped
 */
export async function poll(parts: PollParts, signal: AbortSignal): Promise<void> {
  const { client, log, wait } = parts;
  const lanes = createLanes();
  const seen = new Set<number>();
  let offset = 0;
  let failures = 0;
  let conflicts = 0;
  while (!signal.aborted) {
    try {
      const query = { offset, limit: UPDATES_AT_ONCE, timeout: POLL_SECONDS, allowed_updates: ALLOWED };
      const updates = await client.callApi('getUpdates', query, { signal, timeoutMs: POLL_TIMEOUT_MS });
      if (failures > 0) log.info({ platform: 'telegram', failures }, 'connection restored');
      failures = 0;
      conflicts = 0;
      parts.onPoll();
      for (const update of updates) {
        offset = update.update_id + 1;
        if (!remember(seen, update.update_id)) continue;
        lanes.add(laneOf(update), () => parts.handle(update));
      }
      await settle(lanes, wait, signal);
      await lanes.downTo(AT_ONCE_MAX);
    } catch (error) {
      if (signal.aborted) break;
      const outcome = outcomeOf(error);
      if (outcome.kind === 'unauthorized') throw new TelegramStopped('unauthorized', outcome.cause);
      const conflict = error instanceof TelegramError && error.code === 409;
      const delay = conflict
        ? CONFLICT_WAITS_MS[conflicts++]
        : delayOf(outcome.kind === 'not-sent' ? outcome.retryAfterMs : null, failures);
      if (delay === undefined) throw new TelegramStopped('conflict', 'another process polls with this token');
      if (failures++ === 0)
        log.warn(
          { platform: 'telegram', cause: 'cause' in outcome ? outcome.cause : outcome.kind },
          'connection lost, trying again',
        );
      await wait(delay, signal);
    }
  }
  await Promise.race([lanes.downTo(0), sleep(STOP_PATIENCE_MS, undefined, { ref: false })]);
  if (offset > 0) await confirm(client, offset, log);
}

async function settle(lanes: Lanes, wait: Wait, signal: AbortSignal): Promise<void> {
  const settled = new AbortController();
  await Promise.race([lanes.downTo(0), wait(PATIENCE_MS, AbortSignal.any([signal, settled.signal]))]);
  settled.abort();
}

/** Growing waits; what Telegram asks for goes before. */
export function delayOf(retryAfterMs: number | null, failures: number): number {
  return retryAfterMs ?? Math.min(LONGEST_WAIT_MS, 1000 * 2 ** Math.min(failures, 10));
}

/** What one chat says stays in order. */
function laneOf(update: Update): string {
  if ('message' in update) return `chat ${update.message.chat.id}`;
  if ('channel_post' in update) return `chat ${update.channel_post.chat.id}`;
  if ('my_chat_member' in update) return `chat ${update.my_chat_member.chat.id}`;
  if ('callback_query' in update)
    return `chat ${update.callback_query.message?.chat.id ?? update.callback_query.from.id}`;
  if ('inline_query' in update) return `inline ${update.inline_query.from.id}`;
  return 'other';
}

function remember(seen: Set<number>, id: number): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
  return true;
}

async function confirm(client: TelegramClient, offset: number, log: Log): Promise<void> {
  try {
    await client.callApi('getUpdates', { offset, limit: 1, timeout: 0 }, { timeoutMs: CONFIRM_TIMEOUT_MS });
  } catch (error) {
    log.warn(
      { platform: 'telegram', cause: error instanceof Error ? error.message : 'unknown' },
      'last updates not confirmed, they may come again',
    );
  }
}
