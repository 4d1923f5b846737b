import { TelegramError } from 'telegraf';
import type { Outcome, Refusal } from '#chat/sender.ts';
import { NetworkError } from './client.ts';

type Failure = Exclude<Outcome, { kind: 'sent' }>;

/**
 * What a failed call means. The descriptions are the server's own (telegram-bot-api, Client.cpp) and may change, so an
 * unknown one is never taken for the end of an address.
 */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof NetworkError) {
    return error.left
      ? { kind: 'ambiguous', cause: error.message }
      : { kind: 'not-sent', retryAfterMs: null, scope: 'platform', cause: error.message };
  }
  if (!(error instanceof TelegramError))
    return { kind: 'invalid', cause: error instanceof Error ? error.name : 'unknown' };
  const { code, description, parameters } = error;
  const cause = `${code} ${description}`;
  if (parameters?.migrate_to_chat_id !== undefined)
    return { kind: 'moved', channel: String(parameters.migrate_to_chat_id) };
  if (/message is not modified/i.test(description)) return { kind: 'sent', messageId: null };
  // An anti-spam bot was quicker than the answer: the message was sent.
  if (code >= 500 && /immediately deleted/i.test(description)) return { kind: 'sent', messageId: null };
  if (code >= 500) return { kind: 'ambiguous', cause };
  return refusal(code, description, parameters?.retry_after, cause);
}

function refusal(code: number, description: string, retryAfter: number | undefined, cause: string): Failure {
  if (code === 401 || (code === 404 && /^not found$/i.test(description.trim()))) return { kind: 'unauthorized', cause };
  if (code === 429) return { kind: 'not-sent', retryAfterMs: (retryAfter ?? 1) * 1000, scope: 'address', cause };
  if (code === 409) return { kind: 'not-sent', retryAfterMs: null, scope: 'platform', cause };
  for (const { pattern, reason, lasting } of REFUSALS)
    if (pattern.test(description)) return { kind: 'refused', reason, lasting, cause };
  return code === 403 ? { kind: 'refused', reason: 'no-access', lasting: false, cause } : { kind: 'invalid', cause };
}

const REFUSALS: readonly { readonly pattern: RegExp; readonly reason: Refusal; readonly lasting: boolean }[] = [
  { pattern: /blocked by the user|USER_IS_BLOCKED/i, reason: 'blocked', lasting: false },
  { pattern: /user is deactivated|group chat was deleted/i, reason: 'gone', lasting: true },
  { pattern: /can't send messages to bots/i, reason: 'wrong-kind', lasting: true },
  {
    pattern: /was kicked|not a member|can't initiate conversation|PEER_ID_INVALID/i,
    reason: 'no-access',
    lasting: false,
  },
  { pattern: /chat not found|CHANNEL_PRIVATE/i, reason: 'gone', lasting: false },
  // Telegram has said so of topics that were there: never lasting.
  { pattern: /message thread not found|TOPIC_DELETED/i, reason: 'topic-gone', lasting: false },
  { pattern: /TOPIC_CLOSED/i, reason: 'locked', lasting: false },
  {
    pattern: /not enough rights|no write access|need administrator rights|have no rights/i,
    reason: 'no-permission',
    lasting: false,
  },
  { pattern: /CHAT_[A-Z_]*(FORBIDDEN|RESTRICTED|REQUIRED)/, reason: 'no-permission', lasting: false },
];
