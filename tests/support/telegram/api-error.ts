/** What the Bot API answers instead of a result; thrown by the rules, written by the HTTP face. */
export class ApiError extends Error {
  readonly status: number;
  readonly parameters: Readonly<Record<string, number>> | undefined;
  /** A mistake of the caller's, which must fail the test that caused it; false for what the world does to a bot. */
  readonly mistake: boolean;

  constructor(status: number, description: string, mistake: boolean, parameters?: Readonly<Record<string, number>>) {
    super(description);
    this.status = status;
    this.mistake = mistake;
    this.parameters = parameters;
  }
}

/** A call that breaks a rule: 400, and the violation is recorded. */
export function broken(rule: string): ApiError {
  return new ApiError(400, `Bad Request: ${rule}`, true);
}

/** A correct call that the state of the world refuses: 400, and nothing is held against the caller. */
export function refused(reason: string): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`, false);
}
