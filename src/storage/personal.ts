import type { Kysely } from 'kysely';
import { createSettings } from './settings.ts';
import type { PersonalStore } from './store.ts';
import type { Tables } from './tables.ts';

/** All that is kept about a person, as one thing to show and to erase. */
export function createPersonal(db: Kysely<Tables>): PersonalStore {
  const settings = createSettings(db);
  return {
    async read(person) {
      const kept = await settings.read({ kind: 'person', ...person });
      return Object.values(kept).every((value) => value === null) ? null : { ...person, settings: kept };
    },
    erase: (person) => settings.erase({ kind: 'person', ...person }),
  };
}
