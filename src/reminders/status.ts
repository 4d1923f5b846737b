import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** What an operator wants to know about the reminders. Counts of what is over are those of the last week. */
export interface Status {
  readonly places: number;
  /** Places that take no messages at present, by platform and reason. */
  readonly suspended: readonly { readonly platform: string; readonly reason: string; readonly places: number }[];
  readonly platforms: readonly PlatformStatus[];
  /** The latest that did not arrive, or may not have: why, and how often. */
  readonly problems: readonly {
    readonly platform: string;
    readonly state: string;
    readonly reason: string;
    readonly count: number;
  }[];
  /** Whether a process is planning and sending. */
  readonly isRunning: boolean;
}

export interface PlatformStatus {
  readonly platform: string;
  readonly pending: number;
  /** Pending, and due for more than an hour. */
  readonly late: number;
  readonly sending: number;
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  readonly skipped: number;
}

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const MOST_PROBLEMS = 20;

/** Reads it from the database, so that another process can ask. @param now epoch milliseconds */
export async function readStatus(db: Kysely<Tables>, now: number): Promise<Status> {
  const { places } = await db
    .selectFrom('subscriptions')
    .select(({ fn }) => fn.countAll<number>().as('places'))
    .executeTakeFirstOrThrow();
  const suspended = await db
    .selectFrom('subscriptions')
    .select(({ fn }) => ['platform', 'suspended', fn.countAll<number>().as('places')])
    .where('suspended', 'is not', null)
    .groupBy(['platform', 'suspended'])
    .execute();
  const open = await sql<{ platform: string; pending: number; late: number; sending: number }>`
    select platform, sum(state = 'pending') as pending, sum(state = 'pending' and due_at < ${now - HOUR}) as late,
      sum(state = 'sending') as sending
    from deliveries where state in ('pending', 'sending') group by platform`.execute(db);
  const over = await db
    .selectFrom('deliveries')
    .select(({ fn }) => ['platform', 'state', fn.countAll<number>().as('count')])
    .where('settled_at', '>', now - WEEK)
    .groupBy(['platform', 'state'])
    .execute();
  const problems = await db
    .selectFrom('deliveries')
    .select(({ fn }) => ['platform', 'state', 'reason', fn.countAll<number>().as('count')])
    .where('settled_at', '>', now - WEEK)
    .where('state', 'in', ['failed', 'unknown', 'skipped'])
    .groupBy(['platform', 'state', 'reason'])
    .orderBy('count', 'desc')
    .limit(MOST_PROBLEMS)
    .execute();
  const lease = await db.selectFrom('leases').select('expires_at').executeTakeFirst();
  const platforms = [...new Set([...open.rows, ...over].map(({ platform }) => platform))].sort();
  return {
    places,
    suspended: suspended.map((row) => ({ platform: row.platform, reason: row.suspended ?? '', places: row.places })),
    platforms: platforms.map((platform) => {
      const now = open.rows.find((row) => row.platform === platform);
      const count = (state: string) => over.find((row) => row.platform === platform && row.state === state)?.count ?? 0;
      return {
        platform,
        pending: now?.pending ?? 0,
        late: now?.late ?? 0,
        sending: now?.sending ?? 0,
        sent: count('sent'),
        failed: count('failed'),
        unknown: count('unknown'),
        skipped: count('skipped'),
      };
    }),
    problems: problems.map((row) => ({ ...row, reason: row.reason ?? '' })),
    isRunning: lease !== undefined && lease.expires_at > now,
  };
}
