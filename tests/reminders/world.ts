import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type { Log } from '#chat/log.ts';
import type { Address } from '#chat/sender.ts';
import type { Knowledge } from '#knowledge/knowledge.ts';
import { loadKnowledge } from '#knowledge/load.ts';
import type { Service } from '#knowledge/schema/service.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { EVERYTHING } from '#reminders/dates/known-dates.ts';
import { createReminders, type Reminders } from '#reminders/reminders.ts';
import { addCountdown } from '#reminders/subscriptions/countdowns.ts';
import { subscribe, type Wishes } from '#reminders/subscriptions/subscriptions.ts';
import { openStore } from '#storage/open.ts';
import type { Store } from '#storage/store.ts';
import { createFakeSender, type FakeSender } from '../support/fake-sender.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
export const KNOWLEDGE = loadKnowledge(DATA);
export const WORDS = loadLexicon(DATA);

export interface World {
  readonly store: Store;
  readonly discord: FakeSender;
  readonly telegram: FakeSender;
  readonly logged: readonly { level: string; message: string; fields: object }[];
  reminders: Reminders;
  /** Moves the clock, looks, and lets everything settle. */
  at(instant: string): Promise<void>;
  /** Another process on the same database, after this one. */
  another(knowledge?: Knowledge): Reminders;
  states(): Promise<string[]>;
  close(): Promise<void>;
}

/** Reminders over fake platforms, whose time stands still unless it is moved. */
export async function createWorld(
  start: string,
  options: { url?: string; knowledge?: Knowledge } = {},
): Promise<World> {
  vi.useFakeTimers({
    now: Temporal.Instant.from(start).epochMilliseconds,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  const store = openStore(options.url ?? 'file::memory:');
  const discord = createFakeSender('discord');
  const telegram = createFakeSender('telegram');
  const logged: { level: string; message: string; fields: object }[] = [];
  const level = (name: string) => (fields: object, message: string) =>
    void logged.push({ level: name, message, fields });
  const log: Log = { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') };
  const make = (knowledge = options.knowledge ?? KNOWLEDGE) =>
    createReminders({
      store,
      knowledge,
      words: WORDS,
      defaultLanguage: 'en',
      senders: [discord, telegram],
      now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
      log,
      cron: '0 0 1 1 *',
    });
  const world: World = {
    store,
    discord,
    telegram,
    logged,
    reminders: make(),
    another: make,
    async at(instant) {
      vi.setSystemTime(Temporal.Instant.from(instant).epochMilliseconds);
      await world.reminders.tick();
      await settle();
    },
    async states() {
      const rows = await store.db.selectFrom('deliveries').select(['state', 'reason']).orderBy('id').execute();
      return rows.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`));
    },
    async close() {
      vi.useRealTimers();
      await world.reminders.stop();
      await store.close();
    },
  };
  return world;
}

/** Lets what can happen without time passing happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await new Promise(setImmediate);
}

export const place = (platform: 'discord' | 'telegram', channel: string, thread: string | null = null): Address => ({
  platform,
  channel,
  thread,
});

export const WISHES: Wishes = {
  days: [30, 14, 7, 3, 2, 1, 0],
  minute: 540,
  zone: 'Europe/Brussels',
  language: 'en',
  country: null,
};

export function follow(
  store: Store,
  address: Address,
  services: readonly string[] = [EVERYTHING],
  wishes: Partial<Wishes> = {},
) {
  return subscribe(store.db, { address, isPrivate: false }, { ...WISHES, ...wishes }, services, Date.now());
}

export function count(store: Store, address: Address, day: string, title: string, wishes: Partial<Wishes> = {}) {
  return addCountdown(store.db, { address, isPrivate: false }, { ...WISHES, ...wishes }, { day, title }, Date.now());
}

/** The same facts, with one service changed. */
export function withService(
  id: string,
  change: (service: Service) => Partial<Service>,
  knowledge: Knowledge = KNOWLEDGE,
): Knowledge {
  const services = knowledge.services.map((service) =>
    service.id === id ? { ...service, ...change(service) } : service,
  );
  return { ...knowledge, services, service: (wanted) => services.find((service) => service.id === wanted) };
}

/** Instagram announces that training starts on a day. */
export function withStart(date: string, knowledge: Knowledge = KNOWLEDGE): Knowledge {
  return withService(
    'instagram',
    (service) => {
      const [some] = service.dates.filter(({ kind }) => kind === 'start' || kind === 'deadline');
      if (some === undefined) throw new Error('Instagram has no date to take for a pattern');
      return { dates: [...service.dates, { ...some, date, kind: 'start', regions: ['EU'] }] };
    },
    knowledge,
  );
}
