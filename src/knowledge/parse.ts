import type { z } from 'zod';
import type { Fault } from './faults.ts';

/**
 * Reads one JSON text by a schema.
 * @returns the value, or every fault in it, each with its field and what was expected
 */
export function parseJson<T>(schema: z.ZodType<T>, text: string, file: string): { value: T } | { faults: Fault[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { faults: [{ file, field: '', problem: `not valid JSON: ${(error as Error).message}`, expected: null }] };
  }
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { value: result.data };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, file)) };
}

function faultsOf(issue: z.core.$ZodIssue, file: string): Fault[] {
  const field = fieldPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: field === '' ? key : `${field}.${key}`,
      problem: 'no such field',
      expected: 'one of the fields of the schema; is it a misspelling?',
    }));
  }
  const problem = issue.input === undefined ? 'missing' : `${shown(issue.input)} does not fit`;
  return [{ file, field, problem, expected: expectation(issue) }];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'invalid_union') {
    const options = issue.errors.flat().map((inner) => (inner === undefined ? '' : expectation(inner)));
    return [...new Set(options.filter((text) => text !== ''))].join(', or ');
  }
  return issue.message.replace(/^Invalid input: expected /, '').replace(/, received .*$/, '');
}

function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
