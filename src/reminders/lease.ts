import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** Which process plans and sends. A second one stands by, and takes over when the first is gone. */
const NAME = 'reminders';
/** A process that has not said that it lives for so long is taken for dead. */
export const LEASE_MS = 30_000;
/** How often the holder says so, and how often who stands by looks. */
export const HEARTBEAT_MS = 10_000;

/**
 * Takes or keeps the lease until `now + LEASE_MS` (epoch milliseconds), if it is free, run out, ours, or held by a
 * process of this machine that is certainly gone.
 */
export async function takeLease(db: Kysely<Tables>, holder: string, now: number): Promise<boolean> {
  const current = await db.selectFrom('leases').select('holder').where('name', '=', NAME).executeTakeFirst();
  const free = current !== undefined && isGone(current.holder) ? current.holder : holder;
  const { rows } = await sql<{ holder: string }>`
    insert into leases (name, holder, expires_at) values (${NAME}, ${holder}, ${now + LEASE_MS})
    on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
    where leases.holder in (${holder}, ${free}) or leases.expires_at <= ${now}
      or leases.expires_at > ${now + 2 * LEASE_MS}
    returning holder`.execute(db);
  return rows.length > 0;
}

/** Lets another process take over at once. */
export async function giveUpLease(db: Kysely<Tables>, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('name', '=', NAME).where('holder', '=', holder).execute();
}

/** For statements that only the holder may make, true in the same moment as the statement. */
export function holdsLease(holder: string) {
  return sql<boolean>`exists (select 1 from leases where name = ${NAME} and holder = ${holder})`;
}

/** Those of this very process: a container that starts again often gets the same process id. */
const own = new Set<string>();

/** Names this process so that another one on the same machine can tell whether it still runs. */
export function describeProcess(unique: string): string {
  const holder = [MACHINE, process.pid, unique].join(' ');
  own.add(holder);
  return holder;
}

function isGone(holder: string): boolean {
  const [where, id] = holder.split(' ');
  if (where !== MACHINE || id === undefined || !/^\d+$/.test(id)) return false;
  if (Number(id) === process.pid) return !own.has(holder);
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Process ids mean something within one start of one machine, and on Linux within one namespace. */
const MACHINE = [
  hostname(),
  orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
  orNothing(() => readlinkSync('/proc/self/ns/pid')),
]
  .join('/')
  .replace(/\s/g, '_');

function orNothing(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}
