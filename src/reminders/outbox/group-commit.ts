import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { immediately } from '../../storage/transaction.ts';

/** Runs a write; resolves when it is committed, and rejects when nothing of it was. */
export type Commit = <T>(write: (transaction: Kysely<Tables>) => Promise<T>) => Promise<T>;

/**
 * Lets writes that come at the same time share one commit. Each commit waits for the disk; on a slow disk more writes come
 * in the meantime, and the next commit takes them all. Should one of them fail, each is tried by itself.
 */
export function createGroupCommit(db: Kysely<Tables>): Commit {
  let waiting: Job[] = [];

  const flush = async () => {
    const group = waiting;
    waiting = [];
    const [only] = group;
    if (group.length === 1 && only !== undefined) return await alone(only);
    try {
      await immediately(db, async (transaction) => {
        for (const job of group) await job.run(transaction);
      });
      for (const job of group) job.settle();
    } catch {
      for (const job of group) await alone(job);
    }
  };

  const alone = async (job: Job) => {
    try {
      await immediately(db, job.run);
      job.settle();
    } catch (error) {
      job.reject(error);
    }
  };

  return (write) =>
    new Promise((resolve, reject) => {
      let result: Awaited<ReturnType<typeof write>>;
      const run = async (transaction: Kysely<Tables>) => {
        result = await write(transaction);
      };
      waiting.push({ run, settle: () => resolve(result), reject });
      if (waiting.length === 1) setImmediate(() => void flush());
    });
}

interface Job {
  readonly run: (transaction: Kysely<Tables>) => Promise<void>;
  readonly settle: () => void;
  readonly reject: (error: unknown) => void;
}
