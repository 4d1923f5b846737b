import { Telegram, TelegramError } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import { CALL_TIMEOUT_MS } from './limits.ts';

/** The call got no answer. `left`: the request may have reached Telegram, so it may have taken effect. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly left: boolean;
  constructor(code: string, left: boolean) {
    super(code);
    this.left = left;
  }
}

interface CallOptions {
  /** An AbortSignal; telegraf's own type for it is older than the one of the platform. */
  readonly signal?: { readonly aborted: boolean };
  readonly timeoutMs?: number;
}

/**
 * Telegraf's client with another transport below it: every call ends in bounded time, objects survive beside a file, the
 * words of a failure with status 5xx are kept, and neither token nor message text gets into an error.
 */
export class TelegramClient extends Telegram {
  /** @throws TelegramError when Telegram answered no; NetworkError when there was no answer */
  override async callApi<M extends keyof Methods>(
    method: M,
    payload: Opts<M>,
    options: CallOptions = {},
  ): Promise<ReturnType<Methods[M]>> {
    const signal = options.signal as AbortSignal | undefined;
    if (signal?.aborted === true) throw new NetworkError('aborted', false);
    const url = `${this.options.apiRoot.replace(/\/$/, '')}/bot${this.token}/${method}`;
    const { status, statusText, text } = await exchange(
      url,
      encode(payload),
      signal,
      options.timeoutMs ?? CALL_TIMEOUT_MS,
    );
    const answer = readAnswer(text);
    if (answer?.ok === true) return answer.result as ReturnType<Methods[M]>;
    const { parameters } = answer ?? {};
    const description = answer?.description ?? statusText;
    throw new TelegramError({
      error_code: status,
      description,
      ...(parameters === undefined ? {} : { parameters }),
    });
  }
}

type Body = Pick<RequestInit, 'headers' | 'body'>;

/** Posts, and reads the answer to its end. Its timer ends with it: thousands of calls a minute would otherwise pile up. */
async function exchange(url: string, body: Body, signal: AbortSignal | undefined, timeoutMs: number) {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, timeoutMs);
  signal?.addEventListener('abort', end, { once: true });
  try {
    const response = await fetch(url, { method: 'POST', ...body, signal: ending.signal, redirect: 'error' });
    return { status: response.status, statusText: response.statusText, text: await response.text() };
  } catch (error) {
    fail(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

interface Answer {
  readonly ok?: boolean;
  readonly result?: unknown;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

/** A proxy on the way may answer with a page instead. */
function readAnswer(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

/** JSON, or a form when there is a file in it. */
function encode(payload: object): Body {
  const entries = Object.entries(payload).filter(([, value]) => value !== undefined && value !== null);
  if (!entries.some(([, value]) => isFile(value))) {
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(Object.fromEntries(entries)) };
  }
  const form = new FormData();
  for (const [name, value] of entries) {
    if (isFile(value)) form.set(name, new Blob([new Uint8Array(value.source)]), value.filename);
    else form.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return { body: form };
}

function isFile(value: unknown): value is { source: Buffer; filename: string } {
  return typeof value === 'object' && value !== null && 'source' in value && Buffer.isBuffer(value.source);
}

/** Failures that come before the request can have left. */
const BEFORE_LEAVING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function fail(error: unknown): never {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = codeOf(cause);
  throw new NetworkError(
    code,
    !(BEFORE_LEAVING.has(code) || code.startsWith('ERR_TLS') || code.startsWith('CERT_') || code.startsWith('ERR_SSL')),
  );
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
