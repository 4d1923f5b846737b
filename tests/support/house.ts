import { createDispatcher, type Dispatch } from '#chat/dispatcher.ts';
import type { House } from '#chat/house.ts';
import { COMMANDS } from '#chat/registry.ts';
import type { Request } from '#chat/request.ts';
import { openStore } from '#storage/open.ts';
import { createUnderstanding } from '#understanding/understanding.ts';
import { knowledge, lexicon } from './answering.ts';
import { DATA } from './data-copy.ts';

/** Noon in Brussels on the day all fixed answers speak of. */
export const NOW = Temporal.Instant.from('2026-11-24T11:00:00Z');

export interface TestHouse {
  readonly house: House;
  readonly dispatch: Dispatch;
  /** What an operator would read. */
  readonly log: { readonly level: string; readonly fields: Record<string, unknown>; readonly message: string }[];
  request(change: Partial<Request>): Request;
  close(): Promise<void>;
}

/** The whole bot without a platform, over a store in memory. */
export function buildTestHouse(change: Partial<House> = {}): TestHouse {
  const store = openStore('file::memory:');
  const { understand } = createUnderstanding(knowledge, DATA);
  const house: House = {
    knowledge,
    words: lexicon,
    store,
    understand,
    defaults: { language: 'en', timeZone: 'Europe/Brussels' },
    ...change,
  };
  const log: TestHouse['log'] = [];
  const write = (level: string) => (fields: object, message: string) =>
    void log.push({ level, fields: { ...fields }, message });
  const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  return {
    house,
    log,
    dispatch: createDispatcher(house, COMMANDS, logger),
    request: (given) => ({
      platform: 'telegram',
      person: '42',
      place: { kind: 'private', id: '42' },
      locale: null,
      detail: 'full',
      now: NOW,
      ask: { kind: 'text', text: 'hello' },
      reach: { manages: async () => false, posting: async () => ({ kind: 'allowed' }), resolve: async () => null },
      ...given,
    }),
    close: () => store.close(),
  };
}
