import type { Kysely } from 'kysely';
import type { Owner, Settings, SettingsStore } from './store.ts';
import type { SettingsTable, Tables } from './tables.ts';
import { immediately } from './transaction.ts';

const NOTHING: Settings = { language: null, country: null, timeZone: null };

export function createSettings(db: Kysely<Tables>): SettingsStore {
  const read = async (owner: Owner, from = db): Promise<Settings> => {
    const row = await from
      .selectFrom('settings')
      .select(['language', 'country', 'time_zone'])
      .where('owner_kind', '=', owner.kind)
      .where('platform', '=', owner.platform)
      .where('owner_id', '=', owner.id)
      .executeTakeFirst();
    return row === undefined ? NOTHING : { language: row.language, country: row.country, timeZone: row.time_zone };
  };

  return {
    read: (owner) => read(owner),
    write: (owner, change) =>
      immediately(db, async (transaction) => {
        const settings = { ...(await read(owner, transaction)), ...change };
        const values = { language: settings.language, country: settings.country, time_zone: settings.timeZone };
        await transaction
          .insertInto('settings')
          .values({ ...keyOf(owner), ...values })
          .onConflict((conflict) => conflict.doUpdateSet(values))
          .execute();
        return settings;
      }),
    async erase(owner) {
      const result = await db
        .deleteFrom('settings')
        .where('owner_kind', '=', owner.kind)
        .where('platform', '=', owner.platform)
        .where('owner_id', '=', owner.id)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
  };
}

function keyOf(owner: Owner): Pick<SettingsTable, 'owner_kind' | 'platform' | 'owner_id'> {
  return { owner_kind: owner.kind, platform: owner.platform, owner_id: owner.id };
}
