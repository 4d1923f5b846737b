import { createTask, type ScheduledTask } from 'node-cron';
import type { Log } from '../chat/log.ts';

/**
 * Wakes somebody up as often as cron fields say, in UTC. Nothing hangs on when: what is due is worked out from the
 * database, so that rules of a library for changes of clocks are never those of the reminders.
 * @param cron five or six fields
 */
export function wakeUp(cron: string, look: () => Promise<void>, log: Log): ScheduledTask {
  return createTask(cron, look, {
    timezone: 'UTC',
    noOverlap: true,
    // A late look is as good as one in time: it makes up what was missed.
    missedExecutionTolerance: 59_000,
    suppressMissedWarning: true,
    logger: {
      info: (message) => log.debug({}, message),
      warn: (message) => log.debug({}, message),
      debug: (message) => log.debug({}, String(message)),
      error: (message) => log.error({ cause: String(message) }, 'the wake-up of the reminders failed'),
    },
  });
}
