import { runTerminal } from './adapters/terminal/chat.ts';
import { createDispatcher } from './chat/dispatcher.ts';
import { recognisers } from './chat/recognisers.ts';
import { COMMANDS } from './chat/registry.ts';
import { readConfig } from './config.ts';
import { buildHouse, buildMind } from './house.ts';
import { createLog } from './log.ts';
import { buildPlatforms, type Platform } from './platforms.ts';
import { createReminders } from './reminders/reminders.ts';
import { explainStart } from './start-faults.ts';
import { openStore } from './storage/open.ts';
import { untilStopped } from './until-stopped.ts';

process.exitCode = await main().catch(explainStart);

/** Builds the parts and runs them until they are told to stop. @returns the exit code */
async function main(): Promise<number> {
  const config = readConfig();
  const log = createLog(config.logLevel, [config.discord?.token ?? '', config.telegram?.token ?? '']);
  const mind = buildMind(config);
  const store = openStore(config.databaseUrl);
  const house = buildHouse(mind, store);
  const dispatch = createDispatcher(house, COMMANDS, log);

  if (config.discord === null && config.telegram === null) {
    const words = house.words.in(house.defaults.language);
    const now = () => Temporal.Now.instant();
    await runTerminal({
      dispatch,
      commands: COMMANDS,
      recognisers: recognisers(house.words),
      words,
      input: process.stdin,
      output: process.stdout,
      now,
    });
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
  const platforms = buildPlatforms(config, house, dispatch, log, {
    onMoved: (platform, from, to) => void reminders.onMoved(platform, from, to),
    onGone: (address) => void reminders.onGone(address),
    onBack: (address) => void reminders.onBack(address),
    onFatal: refused,
  });
  const reminders = createReminders({
    store,
    knowledge: house.knowledge,
    words: house.words,
    defaultLanguage: house.defaults.language,
    senders: platforms.map(({ sender }) => sender),
    now: () => Temporal.Now.instant(),
    log,
    cron: config.reminderCron,
  });
  const starts = platforms.map((platform) => platform.start().catch((error: Error) => refused(platform, error)));
  const started = Promise.all([...starts, reminders.start()]).then(() => {
    if (refusals.size > 0) return;
    isReady = true;
    log.info({ adapters: platforms.map(({ name }) => name) }, 'ready');
  });
  const code = await untilStopped(failed, log);
  await Promise.all([reminders.stop(), ...platforms.map((platform) => platform.stop())]);
  await started;
  await store.close();
  return code;
}
