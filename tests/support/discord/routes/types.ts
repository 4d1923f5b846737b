import type { Records } from '../records.ts';
import type { Upload } from '../rules/message.ts';
import type { World } from '../world.ts';

/** A call that passed the gate: token, faults and pace. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  /** What the path's pattern caught. */
  readonly params: readonly string[];
}

export interface Answer {
  readonly status: number;
  /** Undefined for no body. */
  readonly body?: unknown;
}

export interface Backend {
  readonly world: World;
  readonly records: Records;
  readonly gateway: {
    dispatch(event: string, data: object, scope: { guildId: string | null; isDirect: boolean }): void;
    url(): string;
    shards(): number;
  };
}

export type Handler = (call: Call, backend: Backend) => Answer;

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Interactions and their webhooks carry their token in the path. */
  readonly needsToken: boolean;
  readonly handler: Handler;
}

/** `:id` stands for an id, `:any` for anything up to the next slash. */
export function route(method: string, path: string, handler: Handler, needsToken = true): Route {
  const pattern = path.replace(/:id/g, '(\\d{17,20})').replace(/:any/g, '([^/]+)');
  return { method, pattern: new RegExp(`^${pattern}$`), needsToken, handler };
}
