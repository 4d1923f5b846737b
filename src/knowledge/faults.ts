/** Something wrong under `data/`: where, what, and what was expected, so that whoever wrote it can mend it at once. */
export interface Fault {
  /** Path below the data directory, such as `services/instagram.json`. */
  readonly file: string;
  /** Path inside the file, such as `routes[0].url`; empty for the file as a whole. */
  readonly field: string;
  readonly problem: string;
  /** What would be right, with an example; null where the problem says it already. */
  readonly expected: string | null;
}

/** Thrown when `data/` cannot be used. Its message lists every fault, a line each. */
export class DataError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.name = 'DataError';
    this.faults = faults;
  }
}

/** @returns one line: `file: field: problem (expected …)` */
export function describeFault(fault: Fault): string {
  const place = fault.field === '' ? fault.file : `${fault.file}: ${fault.field}`;
  const expected = fault.expected === null ? '' : ` (expected ${fault.expected})`;
  return `${place}: ${fault.problem}${expected}`;
}
