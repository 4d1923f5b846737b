import type { Kysely } from 'kysely';
import { createSettings } from './settings.ts';
import type { Person, PersonalReminders, PersonalStore } from './store.ts';
import type { Tables } from './tables.ts';
import { immediately } from './transaction.ts';

/** All that is kept about a person, as one thing to show and to erase. */
export function createPersonal(db: Kysely<Tables>): PersonalStore {
  const settings = createSettings(db);
  return {
    async read(person) {
      const kept = await settings.read({ kind: 'person', platform: person.platform, id: person.id });
      const reminders = await readReminders(db, person);
      const isSet = Object.values(kept).some((value) => value !== null);
      return isSet || reminders.length > 0
        ? { platform: person.platform, id: person.id, settings: kept, reminders }
        : null;
    },
    async erase(person) {
      const forgotten = await settings.erase({ kind: 'person', platform: person.platform, id: person.id });
      return (await eraseReminders(db, person)) || forgotten;
    },
  };
}

/** A private chat is the person's own: Telegram gives it the person's id, Discord another one. */
function chatsOf({ id, privateChat }: Person): string[] {
  return privateChat === null ? [id] : [id, privateChat];
}

function subscriptionsOf(db: Kysely<Tables>, person: Person) {
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('platform', '=', person.platform)
    .where('private', '=', 1)
    .where('channel', 'in', chatsOf(person))
    .execute();
}

async function readReminders(db: Kysely<Tables>, person: Person): Promise<PersonalReminders[]> {
  const rows = await subscriptionsOf(db, person);
  return Promise.all(
    rows.map(async (row) => {
      const follows = await db.selectFrom('follows').select('service').where('subscription_id', '=', row.id).execute();
      const countdowns = await db
        .selectFrom('countdowns')
        .select(['day', 'title'])
        .where('subscription_id', '=', row.id)
        .execute();
      return {
        chat: row.channel,
        days: row.days,
        minute: row.minute,
        timeZone: row.time_zone,
        language: row.language,
        follows: follows.map(({ service }) => service),
        countdowns,
      };
    }),
  );
}

/** With all that was ever planned or sent for them; what is being sent at this moment still arrives. */
function eraseReminders(db: Kysely<Tables>, person: Person): Promise<boolean> {
  return immediately(db, async (transaction) => {
    const ids = (await subscriptionsOf(transaction, person)).map(({ id }) => id);
    if (ids.length === 0) return false;
    await transaction.deleteFrom('reminders').where('subscription_id', 'in', ids).execute();
    await transaction
      .deleteFrom('deliveries')
      .where('subscription_id', 'in', ids)
      .where('state', '!=', 'sending')
      .execute();
    await transaction.deleteFrom('subscriptions').where('id', 'in', ids).execute();
    return true;
  });
}
