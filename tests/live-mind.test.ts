import { expect, test } from 'vitest';
import { buildLiveMind } from '../src/live-mind.ts';
import { copyData } from './support/data-copy.ts';

test('data/ is read again when it changes; while it is broken, what was known stays', async () => {
  using data = copyData();
  const mind = buildLiveMind({ dataDirectory: data.directory, defaultLanguage: 'en', defaultTimeZone: 'UTC' }, 20);
  const told = { changed: Promise.withResolvers<string | undefined>(), broken: Promise.withResolvers<string>() };
  const log = {
    debug() {},
    info() {},
    warn() {},
    error: (_fields: object, message: string) => told.broken.resolve(message),
  };
  const stop = mind.follow(log, async ({ knowledge }) => told.changed.resolve(knowledge.service('signal')?.name));

  data.edit('services/signal.json', (text) => text.replace('"kind": "messaging"', '"kind": "chat"'));
  expect(await told.broken.promise).toMatch(/broken/);
  expect(mind.knowledge.service('signal')?.kind).toBe('messaging');

  data.edit('services/signal.json', (text) =>
    text.replace('"kind": "chat"', '"kind": "messaging"').replace('"name": "Signal"', '"name": "Signal Two"'),
  );
  expect(await told.changed.promise).toBe('Signal Two');
  expect(mind.knowledge.service('signal')?.name).toBe('Signal Two');
  stop();
});
