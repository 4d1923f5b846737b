import type { ApiError } from './errors.ts';

/** A call that broke one of Discord's rules, or one of the bot's own (mentions). A test that leaves one behind fails. */
export interface Violation {
  readonly call: string;
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

export interface Counts {
  requests: number;
  byStatus: Record<string, number>;
  /** 429 that the bot brought on itself by going faster than the pace. */
  paced: number;
  /** Messages made in channels; one that an enforced nonce stopped is not made. */
  messages: number;
  /** How often an enforced nonce gave an older message back. */
  repeated: number;
  interactions: number;
  answered: number;
  violations: number;
}

export interface Records {
  readonly counts: Counts;
  readonly violations: readonly Violation[];
  readonly requests: readonly SeenRequest[];
  request(seen: SeenRequest): void;
  violation(violation: Violation): void;
  refused(call: string, error: ApiError): void;
}

const MAX_VIOLATIONS = 1000;
const MAX_REQUESTS = 5000;

export function createRecords(keep: 'all' | 'counts'): Records {
  const counts: Counts = {
    requests: 0,
    byStatus: {},
    paced: 0,
    messages: 0,
    repeated: 0,
    interactions: 0,
    answered: 0,
    violations: 0,
  };
  const violations: Violation[] = [];
  const requests: SeenRequest[] = [];
  const violation = (one: Violation) => {
    counts.violations += 1;
    if (violations.length < MAX_VIOLATIONS) violations.push(one);
  };
  return {
    counts,
    violations,
    requests,
    violation,
    request(seen) {
      counts.requests += 1;
      counts.byStatus[seen.status] = (counts.byStatus[seen.status] ?? 0) + 1;
      if (keep === 'counts') return;
      requests.push(seen);
      if (requests.length > MAX_REQUESTS) requests.shift();
    },
    // A body that does not fit is the caller's fault; a channel that is gone, or a right that lacks, is not.
    refused(call, error) {
      if (error.code === 50006) violation({ call, code: String(error.code), path: '', message: error.message });
      for (const fault of error.faults)
        violation({ call, code: fault.code, path: fault.path.map(String).join('.'), message: fault.message });
    },
  };
}
