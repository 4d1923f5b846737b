import { ConfigError } from '../config.ts';
import { DataError } from '../knowledge/faults.ts';

/** Something is wrong with how a command was called; its message says what it takes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command of the command line: what its caller can mend is said in a line each on standard error, with exit code
 * 1 and no stack trace; a fault of ours keeps its trace. A reader that went away (`| head`) ends it quietly.
 */
export async function runCli(work: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof DataError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
