import { ConfigError } from './config.ts';
import { DataError } from './knowledge/faults.ts';
import { SchemaError } from './storage/migrate.ts';

/** Says on standard error, in a line each and without a trace, why the start failed, where its operator can mend it. @returns the exit code */
export function explainStart(error: unknown): number {
  const said = operatorFault(error);
  if (said === null) throw error;
  process.stderr.write(`${said}\n`);
  return 1;
}

/** @returns the sentence for whoever runs the bot, or null when it is a fault of ours */
export function operatorFault(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof DataError) return error.message;
  if (error instanceof SchemaError) return `DATABASE_URL: ${error.message}`;
  // better-sqlite3 throws a TypeError for a folder that is not there, and its own errors with a code for the rest.
  if (
    error instanceof Error &&
    ('code' in error
      ? String(error.code).startsWith('SQLITE_')
      : error instanceof TypeError && /directory/.test(error.message))
  ) {
    return `DATABASE_URL: the database cannot be opened: ${error.message}`;
  }
  return null;
}
