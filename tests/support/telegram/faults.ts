/** What goes wrong, in place of or after the right answer. All of it is JSON, so that another process can order it. */
export type Fault =
  /** `accepted`: the call takes effect first, and only its answer is this one. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
      readonly accepted?: boolean;
    }
  /** The connection is cut, before the call took effect or after. */
  | { readonly kind: 'cut'; readonly accepted: boolean }
  /** No answer ever comes. */
  | { readonly kind: 'silence'; readonly accepted: boolean }
  /** The right answer, late. */
  | { readonly kind: 'delay'; readonly milliseconds: number };

export interface FaultRule {
  readonly fault: Fault;
  /** Only calls of this method; without it, of every method. */
  readonly method?: string;
  /** Only calls to this chat. */
  readonly chat?: number;
  /** How many calls it strikes; without it, all that match. */
  readonly times?: number;
  /** Strikes each nth matching call only. */
  readonly every?: number;
}

export interface Faults {
  add(...rules: readonly FaultRule[]): void;
  clear(): void;
  /** The fault that strikes this call, if one does; the first rule that matches and is not used up. */
  strike(method: string, chat: unknown): Fault | null;
}

/** @returns an empty list of faults */
export function createFaults(): Faults {
  let rules: { rule: FaultRule; seen: number; struck: number }[] = [];
  return {
    add: (...added) => void rules.push(...added.map((rule) => ({ rule, seen: 0, struck: 0 }))),
    clear() {
      rules = [];
    },
    strike(method, chat) {
      for (const entry of rules) {
        const { rule } = entry;
        if (rule.method !== undefined && rule.method !== method) continue;
        if (rule.chat !== undefined && rule.chat !== Number(chat)) continue;
        if (entry.struck >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
        entry.seen += 1;
        if (entry.seen % (rule.every ?? 1) !== 0) continue;
        entry.struck += 1;
        return rule.fault;
      }
      return null;
    },
  };
}

/** The answers of the server that bots meet most, word for word. */
export const FAULTS = {
  tooMany: (seconds: number): Fault => ({
    kind: 'answer',
    status: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  }),
  unauthorized: { kind: 'answer', status: 401, description: 'Unauthorized' },
  notFound: { kind: 'answer', status: 404, description: 'Not Found' },
  conflict: {
    kind: 'answer',
    status: 409,
    description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  },
  internal: { kind: 'answer', status: 500, description: 'Internal Server Error' },
  badGateway: { kind: 'answer', status: 502, description: 'Bad Gateway' },
  deletedAtOnce: {
    kind: 'answer',
    status: 500,
    description: "Internal Server Error: sent message was immediately deleted and can't be returned",
    accepted: true,
  },
  topicClosed: { kind: 'answer', status: 400, description: 'Bad Request: TOPIC_CLOSED' },
  cutBefore: { kind: 'cut', accepted: false },
  cutAfter: { kind: 'cut', accepted: true },
  silence: { kind: 'silence', accepted: false },
} as const satisfies Record<string, Fault | ((seconds: number) => Fault)>;
