import type { z } from 'zod';

/** One thing wrong with a body: where, Discord's own code for it, and what it says. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** An answer that is not a success, as Discord words it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly Fault[];
  constructor(status: number, code: number, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }
  /** The JSON body: nested by field, each leaf under `_errors`. */
  body(): object {
    return { message: this.message, code: this.code, ...(this.faults.length > 0 && { errors: nested(this.faults) }) };
  }
}

export const invalidForm = (faults: readonly Fault[]): ApiError =>
  new ApiError(400, 50035, 'Invalid Form Body', faults);
export const unauthorized = (): ApiError => new ApiError(401, 0, '401: Unauthorized');
export const notFound = (): ApiError => new ApiError(404, 0, '404: Not Found');
export const unknownChannel = (): ApiError => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = (): ApiError => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMessage = (): ApiError => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = (): ApiError => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = (): ApiError => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): ApiError => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = (): ApiError => new ApiError(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const invalidWebhookToken = (): ApiError => new ApiError(401, 50027, 'Invalid Webhook Token');
export const missingAccess = (): ApiError => new ApiError(403, 50001, 'Missing Access');
export const missingPermissions = (): ApiError => new ApiError(403, 50013, 'Missing Permissions');
export const cannotMessageUser = (): ApiError => new ApiError(403, 50007, 'Cannot send messages to this user');
export const emptyMessage = (): ApiError => new ApiError(400, 50006, 'Cannot send an empty message');
export const tooManyFollowUps = (): ApiError =>
  new ApiError(400, 40094, 'Maximum number of follow-up messages reached');

/** @returns the value, or throws what Discord would answer for it */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw invalidForm(
    result.error.issues.map((issue) => ({ path: issue.path, code: codeOf(issue), message: issue.message })),
  );
}

/** Discord's names for the usual faults; where a check names its own, that. */
function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'number' ? 'NUMBER_TYPE_MAX' : 'BASE_TYPE_MAX_LENGTH';
    case 'too_small':
      return issue.origin === 'number' ? 'NUMBER_TYPE_MIN' : 'BASE_TYPE_MIN_LENGTH';
    case 'unrecognized_keys':
      return 'UNKNOWN_FIELD';
    case 'invalid_format':
      return 'STRING_TYPE_REGEX';
    case 'invalid_value':
    case 'invalid_union':
      return 'BASE_TYPE_CHOICES';
    case 'custom':
      return typeof issue.params?.code === 'string' ? issue.params.code : 'BASE_TYPE_INVALID';
    case 'invalid_type':
      return issue.input === undefined ? 'BASE_TYPE_REQUIRED' : 'BASE_TYPE_BAD_TYPE';
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return 'BASE_TYPE_INVALID';
  }
}

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

function nested(faults: readonly Fault[]): Tree {
  const root: Tree = {};
  for (const { path, code, message } of faults) {
    let tree = root;
    for (const key of path.map(String)) {
      tree[key] ??= {};
      tree = tree[key] as Tree;
    }
    const before = Array.isArray(tree._errors) ? tree._errors : [];
    tree._errors = [...before, { code, message }];
  }
  return root;
}
