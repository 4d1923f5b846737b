import { refused } from './api-error.ts';

/** How long the server takes an answer to a query: tdlib/telegram-bot-api, Client.cpp. */
const CALLBACK_LIFE_MS = 150_000;
const INLINE_LIFE_MS = 30_000;
const REMEMBERED = 10_000;

/** The callback and inline queries that were put to the bot. */
export interface Queries {
  asked(id: string, kind: 'callback' | 'inline'): void;
  /** @throws ApiError when there is no such query, or its time is over */
  answer(id: string, given: Readonly<Record<string, unknown>>): true;
  /** What a query was answered with, while it is remembered. */
  answerTo(id: string): Readonly<Record<string, unknown>> | null;
  /** Callback queries that still spin on somebody's screen. */
  unanswered(): readonly string[];
}

/** @param now milliseconds */
export function createQueries(now: () => number): Queries {
  const queries = new Map<
    string,
    { kind: 'callback' | 'inline'; at: number; given: Readonly<Record<string, unknown>> | null }
  >();
  return {
    asked(id, kind) {
      queries.set(id, { kind, at: now(), given: null });
      const [oldest] = queries.keys();
      if (queries.size > REMEMBERED && oldest !== undefined) queries.delete(oldest);
    },
    answer(id, given) {
      const query = queries.get(id);
      const life = query?.kind === 'inline' ? INLINE_LIFE_MS : CALLBACK_LIFE_MS;
      if (query === undefined || query.at + life < now())
        throw refused('query is too old and response timeout expired or query ID is invalid');
      query.given = given;
      return true;
    },
    answerTo: (id) => queries.get(id)?.given ?? null,
    unanswered: () =>
      [...queries].filter(([, { kind, given }]) => kind === 'callback' && given === null).map(([id]) => id),
  };
}
