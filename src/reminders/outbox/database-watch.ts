import type { Log } from '../../chat/log.ts';

/** How soon it is tried again. */
export const DATABASE_RETRY_MS = 5000;

export interface DatabaseWatch {
  /** What is wrong with it; null when it can be written. */
  trouble(): string | null;
  /** Says once that it cannot be used, and why. */
  failed(error: unknown): void;
  /** Says once that it can be used again. */
  worked(): void;
  /** Writes what must be written, however long the database takes to be usable again; gives up only when `isOver`. */
  insist(write: () => Promise<void>, isOver: () => boolean): Promise<void>;
}

/** Disks fill up, files get locked: the operator is told once a time, and nothing is sent that cannot be recorded. */
export function createDatabaseWatch(platform: string, log: Log): DatabaseWatch {
  let trouble: string | null = null;
  const watch: DatabaseWatch = {
    trouble: () => trouble,
    failed(error) {
      const cause = error instanceof Error ? error.message : String(error);
      if (trouble !== cause) log.error({ platform, cause }, 'reminders stand still: the database cannot be used');
      trouble = cause;
    },
    worked() {
      if (trouble !== null) log.info({ platform }, 'the database can be used again');
      trouble = null;
    },
    async insist(write, isOver) {
      for (;;) {
        try {
          await write();
          return watch.worked();
        } catch (error) {
          watch.failed(error);
          if (isOver()) return;
          await new Promise((resolve) => setTimeout(resolve, DATABASE_RETRY_MS / 5));
        }
      }
    },
  };
  return watch;
}
