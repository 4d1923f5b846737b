import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from './api-error.ts';
import type { Faults } from './faults.ts';
import type { Answer, Incoming } from './http.ts';
import { type Office, perform } from './methods.ts';
import { KNOWN_METHODS, readForm, shapeFaults } from './shape.ts';

export interface Counts {
  /** Calls by method, whatever became of them. */
  readonly calls: Readonly<Record<string, number>>;
  /** Answers by status; what was cut or never answered is under 0. */
  readonly answers: Readonly<Record<string, number>>;
  /** Calls that the pace refused. */
  readonly tooFast: number;
  readonly violations: number;
  readonly posted: number;
  readonly waiting: number;
  /** Of calls that post or edit: now, and the most at once. */
  readonly inFlight: number;
  readonly mostInFlight: number;
}

export interface FrontDesk {
  handle(incoming: Incoming): Promise<Answer>;
  counts(): Counts;
  readonly violations: readonly string[];
  until(condition: () => boolean, milliseconds: number): Promise<void>;
}

const VIOLATIONS_KEPT = 1000;

/** Checks the token, the shape of each call and its faults, carries it out, and keeps the tally. */
export function createFrontDesk(token: string, office: Office, faults: Faults): FrontDesk {
  const calls: Record<string, number> = {};
  const answers: Record<string, number> = {};
  const violations: string[] = [];
  const watchers = new Set<() => void>();
  let inFlight = 0;
  let mostInFlight = 0;
  let broken = 0;
  const violate = (line: string) => {
    broken += 1;
    if (violations.length < VIOLATIONS_KEPT) violations.push(line);
  };

  const handle = async ({ url, body, form, gone }: Incoming): Promise<Answer> => {
    const path = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname);
    const method = KNOWN_METHODS.find((each) => each.toLowerCase() === path?.[2]?.toLowerCase());
    if (path === null || !path[1]?.includes(':')) return failure(new ApiError(404, 'Not Found', true));
    if (path[1] !== token) return failure(new ApiError(401, 'Unauthorized', false));
    if (method === undefined) {
      violate(`unknown method ${path[2]}`);
      return failure(new ApiError(404, 'Not Found: method not found', true));
    }
    calls[method] = (calls[method] ?? 0) + 1;
    for (const watcher of watchers) watcher();
    const given = { ...Object.fromEntries(url.searchParams), ...body };
    const parameters: Record<string, unknown> = form ? readForm(method, given) : given;
    const fault = faults.strike(method, parameters.chat_id);
    if (fault !== null && fault.kind === 'delay') await wait(fault.milliseconds);
    else if (fault !== null) {
      if ('accepted' in fault && fault.accepted === true) await attempt(method, parameters, gone);
      if (fault.kind !== 'answer') return fault.kind;
      return failure(new ApiError(fault.status, fault.description, false, fault.parameters));
    }
    return attempt(method, parameters, gone);
  };

  const attempt = async (method: string, parameters: Record<string, unknown>, gone: AbortSignal): Promise<Answer> => {
    try {
      const wrong = shapeFaults(method, parameters);
      for (const line of wrong) violate(line);
      // The server overlooks what it does not know, and refuses the rest.
      const serious = wrong.find((line) => !line.includes('unknown parameter'));
      if (serious !== undefined) return failure(new ApiError(400, `Bad Request: ${serious}`, false));
      return { status: 200, json: { ok: true, result: await perform(method, parameters, office, gone) } };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.mistake) violate(`${method}: ${error.message}`);
      return failure(error);
    }
  };

  return {
    violations,
    async handle(incoming) {
      const posts = /\/(send|edit)/i.test(incoming.url.pathname);
      if (posts) mostInFlight = Math.max(mostInFlight, ++inFlight);
      try {
        const answer = await handle(incoming);
        const status = typeof answer === 'string' ? 0 : answer.status;
        answers[status] = (answers[status] ?? 0) + 1;
        return answer;
      } finally {
        if (posts) inFlight -= 1;
        for (const watcher of watchers) watcher();
      }
    },
    counts() {
      let posted = 0;
      for (const chat of office.world.chats.values()) posted += chat.posted;
      return {
        calls,
        answers,
        tooFast: office.pace?.refusals ?? 0,
        violations: broken,
        posted,
        waiting: office.queue.waiting,
        inFlight,
        mostInFlight,
      };
    },
    until(condition, milliseconds) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const look = () => condition() && resolve();
      const timer = setTimeout(
        () => reject(new Error(`did not come true within ${milliseconds} ms: ${condition}`)),
        milliseconds,
      );
      // What happens on the bot's side makes no call that could be looked at.
      const regularly = setInterval(look, 5);
      watchers.add(look);
      look();
      return promise.finally(() => {
        clearTimeout(timer);
        clearInterval(regularly);
        watchers.delete(look);
      });
    },
  };
}

function failure({ status, message, parameters }: ApiError): Answer {
  return {
    status,
    json: { ok: false, error_code: status, description: message, ...(parameters === undefined ? {} : { parameters }) },
  };
}
