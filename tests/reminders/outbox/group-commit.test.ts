import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGroupCommit } from '#reminders/outbox/group-commit.ts';
import { openStore } from '#storage/open.ts';
import type { Store } from '#storage/store.ts';

let store: Store;
beforeEach(() => {
  store = openStore('file::memory:');
});
afterEach(() => store.close());

const keys = async () =>
  (await store.db.selectFrom('known_dates').select('key').orderBy('key').execute()).map(({ key }) => key);

test('writes that come together share a commit, and each gets its own result', async () => {
  const commit = createGroupCommit(store.db);
  const write = (key: string) =>
    commit(async (transaction) => {
      await transaction.insertInto('known_dates').values({ key, since: 0 }).execute();
      return key.toUpperCase();
    });
  expect(await Promise.all(['a', 'b', 'c'].map(write))).toEqual(['A', 'B', 'C']);
  expect(await keys()).toEqual(['a', 'b', 'c']);
});

test('one that fails takes none of its neighbours with it, and leaves nothing behind', async () => {
  const commit = createGroupCommit(store.db);
  const write = (key: string, since: number) =>
    commit(async (transaction) => {
      await transaction
        .insertInto('known_dates')
        .values({ key: `${key}-first`, since: 0 })
        .execute();
      await transaction.insertInto('known_dates').values({ key, since }).execute();
    });
  // The column takes whole numbers only.
  const results = await Promise.allSettled([write('a', 1), write('b', 1.5), write('c', 2)]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await keys()).toEqual(['a', 'a-first', 'c', 'c-first']);
});
