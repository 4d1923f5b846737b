import { pino } from 'pino';
import type { Log } from './chat/log.ts';

/**
 * JSON lines on standard error, written at once so that the last words of a dying process are not lost.
 * @param secrets never appear in a line, whatever error carries them
 */
export function createLog(level: string, secrets: readonly string[]): Log {
  const hidden = secrets.filter((secret) => secret !== '');
  const write = (line: string) =>
    process.stderr.write(hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line));
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write });
}
