import { createDispatcher } from './chat/dispatcher.ts';
import type { House } from './chat/house.ts';
import { COMMANDS } from './chat/registry.ts';
import type { Sender } from './chat/sender.ts';
import { readConfig } from './config.ts';
import { buildLiveMind } from './live-mind.ts';
import { createLog } from './log.ts';
import { buildPlatforms, type Platform } from './platforms.ts';
import { createReminders } from './reminders/reminders.ts';
import { explainStart } from './start-faults.ts';
import { openStore } from './storage/open.ts';
import { talk } from './talk.ts';
import { untilStopped } from './until-stopped.ts';

process.exitCode = await main().catch(explainStart);

/** Builds the parts and runs them until they are told to stop. @returns the exit code */
async function main(): Promise<number> {
  const config = readConfig();
  const log = createLog(config.logLevel, [config.discord?.token ?? '', config.telegram?.token ?? '']);
  const store = openStore(config.databaseUrl);
  const mind = buildLiveMind(config);
  // Not a copy: its facts and words are those of the moment.
  const house: House = Object.assign(Object.create(mind), { store });
  const dispatch = createDispatcher(house, COMMANDS, log);
  const now = () => Temporal.Now.instant();

  const remind = (senders: readonly Sender[]) =>
    createReminders({
      store,
      knowledge: house.knowledge,
      words: house.words,
      defaultLanguage: house.defaults.language,
      senders,
      now,
      log,
      cron: config.reminderCron,
    });

  if (config.discord === null && config.telegram === null) {
    await talk({ dispatch, house, now, remind });
    await store.close();
    return 0;
  }

  const { promise: failed, resolve: fail } = Promise.withResolvers<void>();
  const refusals = new Set<Platform>();
  const refused = (platform: Platform, error: Error): void => {
    if (refusals.has(platform)) return;
    refusals.add(platform);
    log.error({ platform: platform.name, cause: error.message }, `${platform.name} does not run`);
    // A bad token stops the start; later, one platform's end does not stop the other.
    if (!isReady || refusals.size === platforms.length) fail();
  };
  let isReady = false;
  const platforms = buildPlatforms(config, house, dispatch, log, now, {
    onMoved: (platform, from, to) => void reminders.onMoved(platform, from, to),
    onGone: (address) => void reminders.onGone(address),
    onBack: (address) => void reminders.onBack(address),
    onFatal: refused,
  });
  const reminders = remind(platforms.map(({ sender }) => sender));
  const starts = platforms.map((platform) => platform.start().catch((error: Error) => refused(platform, error)));
  const started = Promise.all([...starts, reminders.start()]).then(() => {
    if (refusals.size > 0) return;
    isReady = true;
    log.info({ adapters: platforms.map(({ name }) => name) }, 'ready');
  });
  const stopFollowing = mind.follow(log, ({ knowledge, words }) => reminders.update(knowledge, words));
  const code = await untilStopped(failed, log);
  stopFollowing();
  await Promise.all([reminders.stop(), ...platforms.map((platform) => platform.stop())]);
  await started;
  await store.close();
  return code;
}
