import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { loadKnowledge } from '#knowledge/load.ts';
import { learnFacts } from '#reminders/dates/facts.ts';
import { describeProcess, takeLease } from '#reminders/lease.ts';
import { planDue } from '#reminders/planning/plan-due.ts';
import { openStore } from '#storage/open.ts';

/** Measures a look of the planner among many subscriptions: one that finds nothing, and one that finds a thousand. */
const PLACES = Number(process.argv[2] ?? 1_000_000);
const DUE = 1000;
const LIMITS = { nothing: 5, due: 100 };
const NOW = Date.parse('2026-11-25T08:00:00Z');

const directory = mkdtempSync(join(tmpdir(), 'objector-bench-'));
const store = openStore(`file:${join(directory, 'bench.db')}`);
try {
  const { db } = store;
  const knowledge = loadKnowledge(fileURLToPath(new URL('../../data', import.meta.url)));
  const holder = describeProcess('bench');
  await takeLease(db, holder, NOW);
  const facts = await learnFacts(db, knowledge, NOW - 86_400_000);
  const filled = performance.now();
  // All of them are due some time later, spread over a year; they differ in zone and hour.
  await sql`
    with recursive number (n) as (select 1 union all select n + 1 from number where n < ${PLACES})
    insert into subscriptions (id, platform, channel, private, days, minute, time_zone, language, planned_until, next_due_at, news_seen, created_at)
    select n, 'discord', 'channel-' || n, 0, '30,14,7,3,2,1,0', n % 1440,
      case n % 3 when 0 then 'Europe/Brussels' when 1 then 'Europe/Lisbon' else 'America/New_York' end,
      'en', ${NOW - 86_400_000}, ${NOW + 60_000} + n * 31000, 0, 0
    from number`.execute(db);
  await sql`insert into follows (subscription_id, service) select id, '*' from subscriptions`.execute(db);
  console.log(`${PLACES} subscriptions written in ${Math.round(performance.now() - filled)} ms`);

  const nothing = await median(21, () => look(NOW));
  // A thousand of them, from all over the table, with a reminder of a date of law due at this minute.
  await sql`update subscriptions set next_due_at = ${NOW}, minute = 540, time_zone = 'Europe/Brussels'
    where id in (select id from subscriptions where id % ${Math.floor(PLACES / DUE)} = 0 limit ${DUE})`.execute(db);
  const started = performance.now();
  const planned = await look(NOW);
  const due = performance.now() - started;
  console.log(`a look that finds nothing among ${PLACES}: ${nothing.toFixed(2)} ms (limit ${LIMITS.nothing})`);
  console.log(`a look that finds ${planned} due among them: ${due.toFixed(1)} ms (limit ${LIMITS.due})`);
  if (planned !== DUE) throw new Error(`${planned} were planned instead of ${DUE}`);
  if (nothing > LIMITS.nothing || due > LIMITS.due) process.exitCode = 1;

  async function look(now: number): Promise<number> {
    let planned = 0;
    for (;;) {
      const batch = await planDue(db, 'discord', facts, now, holder);
      planned += batch.planned;
      if (batch.looked === 0) return planned;
    }
  }
} finally {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
}

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const measured: number[] = [];
  for (let index = 0; index < times; index++) {
    const started = performance.now();
    await work();
    measured.push(performance.now() - started);
  }
  return measured.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
