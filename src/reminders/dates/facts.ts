import type { Kysely } from 'kysely';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { holdsIn } from '../../knowledge/regions.ts';
import type { Tables } from '../../storage/tables.ts';
import { immediately } from '../../storage/transaction.ts';
import { dayOf } from '../planning/local-time.ts';
import { concerns, followsService, type Interest, type KnownDate, knownDates } from './known-dates.ts';
import { changedRegions, type Region, readWays, waysOf, writeWays } from './ways.ts';

/** Something that changed in the facts, to be told once to who follows it. */
export type News = { readonly id: number } & (
  | { readonly kind: 'date'; readonly dateKey: string }
  | { readonly kind: 'way'; readonly service: string; readonly regions: readonly Region[] }
);

export interface Facts {
  readonly dates: readonly KnownDate[];
  /** When each date became known, in epoch milliseconds, by its key. */
  readonly since: ReadonlyMap<string, number>;
  readonly news: readonly News[];
}

/**
 * Compares the facts with what they were when this was last done, writes down what is new, and has every place that may
 * be concerned planned again. All in one transaction: news is neither lost nor told twice. The very first facts are no
 * news, nor is a service that was not there before, apart from its dates.
 * @param now epoch milliseconds
 */
export async function learnFacts(db: Kysely<Tables>, knowledge: Knowledge, now: number): Promise<Facts> {
  const dates = knownDates(knowledge);
  return await immediately(db, async (transaction) => {
    const known = new Set((await transaction.selectFrom('known_dates').select('key').execute()).map(({ key }) => key));
    const ways = new Map(
      (await transaction.selectFrom('known_ways').selectAll().execute()).map((row) => [
        row.service,
        readWays(row.ways),
      ]),
    );
    const isFirst = ways.size === 0;
    const added = dates.filter(({ key }) => !known.has(key));
    const news = isFirst ? [] : [...dateNews(added, now), ...wayNews(knowledge, ways)];

    if (added.length > 0) {
      const rows = [...new Set(added.map(({ key }) => key))].map((key) => ({ key, since: isFirst ? 0 : now }));
      await transaction.insertInto('known_dates').values(rows).execute();
    }
    for (const service of knowledge.services) {
      const text = writeWays(waysOf(service));
      await transaction
        .insertInto('known_ways')
        .values({ service: service.id, ways: text })
        .onConflict((conflict) => conflict.doUpdateSet({ ways: text }))
        .execute();
    }
    if (news.length > 0)
      await transaction
        .insertInto('news')
        .values(news.map((each) => ({ ...each, created_at: now })))
        .execute();
    const gone = [...known].filter((key) => !dates.some((date) => date.key === key));
    if (gone.length > 0) await transaction.deleteFrom('known_dates').where('key', 'in', gone).execute();
    if (added.length + gone.length + news.length > 0) await planAgain(transaction, now);
    return await readFacts(transaction, dates);
  });
}

/** What news concerns a place that has been told everything up to `seen`. */
export function newsFor(
  news: readonly News[],
  seen: number,
  interest: Interest,
  dates: readonly KnownDate[],
): readonly News[] {
  return news.filter((each) => each.id > seen && isNewsFor(each, interest, dates));
}

function isNewsFor(news: News, interest: Interest, dates: readonly KnownDate[]): boolean {
  switch (news.kind) {
    case 'date':
      return dates.some((date) => date.key === news.dateKey && concerns(date, interest));
    case 'way':
      return followsService(interest.follows, news.service) && holdsIn(news.regions, interest.country);
  }
}

type NewsRow = { kind: 'date' | 'way'; service: string | null; date_key: string | null; regions: string };

function dateNews(added: readonly KnownDate[], now: number): NewsRow[] {
  const today = dayOf(Temporal.Instant.fromEpochMilliseconds(now).toString().slice(0, 10));
  const keys = new Set(added.filter(({ day }) => day >= today).map(({ key }) => key));
  return [...keys].map((key) => ({ kind: 'date', service: null, date_key: key, regions: '[]' }));
}

function wayNews(knowledge: Knowledge, known: ReadonlyMap<string, ReturnType<typeof readWays>>): NewsRow[] {
  return knowledge.services.flatMap((service) => {
    const before = known.get(service.id);
    const regions = before === undefined ? [] : changedRegions(before, waysOf(service));
    return regions.length === 0
      ? []
      : [{ kind: 'way', service: service.id, date_key: null, regions: JSON.stringify(regions) }];
  });
}

/** Who follows nothing has only dates of its own, which no change of facts moves. */
async function planAgain(db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ next_due_at: now })
    .where('id', 'in', (query) => query.selectFrom('follows').select('subscription_id'))
    .execute();
}

async function readFacts(db: Kysely<Tables>, dates: readonly KnownDate[]): Promise<Facts> {
  const since = await db.selectFrom('known_dates').selectAll().execute();
  const news = await db.selectFrom('news').selectAll().orderBy('id').execute();
  return {
    dates,
    since: new Map(since.map((row) => [row.key, row.since])),
    news: news.flatMap(({ id, kind, service, date_key, regions }): News[] => {
      if (kind === 'date') return date_key === null ? [] : [{ id, kind, dateKey: date_key }];
      return service === null ? [] : [{ id, kind, service, regions: JSON.parse(regions) as Region[] }];
    }),
  };
}
