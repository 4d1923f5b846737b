import type { Log } from './chat/log.ts';

/** After this long a stop is forced: whoever runs the process will not wait for ever. */
const FORCE_AFTER_MS = 9500;

/**
 * Waits for SIGTERM or SIGINT, or for a failure that ends the process.
 * @returns the exit code; from then on a second signal, or `FORCE_AFTER_MS`, ends the process at once with it
 */
export async function untilStopped(failed: Promise<void>, log: Log): Promise<number> {
  const { promise: signalled, resolve } = Promise.withResolvers<number>();
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    resolve(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // A library may drop a promise; the bot goes on, and its operator hears of it.
  process.on('unhandledRejection', (error) =>
    log.error({ cause: error instanceof Error ? error.stack : String(error) }, 'a promise was dropped'),
  );
  const code = await Promise.race([signalled, failed.then(() => 1)]);
  stopping = true;
  setTimeout(() => process.exit(code), FORCE_AFTER_MS).unref();
  return code;
}
