import { afterEach, expect, it } from 'vitest';
import { FAULTS, privateText, type StandIn, startTelegram } from '../../support/telegram/index.ts';
import { COMMANDS, startKit } from './kit.ts';

let telegram: StandIn;
afterEach(async () => {
  await telegram.close();
  expect(telegram.violations).toEqual([]);
});

/** Starts the bot, waits for its menus, stops it. @returns how many were written */
async function publish(more: Parameters<typeof startKit>[1] = {}): Promise<string> {
  const kit = await startKit({}, more, telegram);
  await telegram.until(() => kit.logged.some((line) => line.includes('menus')));
  await kit.adapter.stop();
  return kit.logged.find((line) => line.includes('menus')) ?? '';
}

const list = (scope: string, language = '') =>
  (telegram.profile.get(`commands:${scope}:::${language}`) as { command: string; description: string }[]).map(
    ({ command }) => command,
  );

it('each scope and language has its full list, and only what differs is written again', async () => {
  telegram = await startTelegram();
  expect(await publish()).toContain('"written":24');
  expect(list('all_private_chats', 'de')).toEqual(['optout', 'letter', 'subscribe', 'help']);
  expect(list('all_chat_administrators', 'pt')).toEqual(['optout', 'subscribe', 'help']);
  expect(list('all_group_chats')).toEqual(['optout', 'help']);
  expect(list('default', 'en')).toEqual(['optout', 'help']);
  expect(telegram.profile.get('commands:default:::de')).toContainEqual({
    command: 'help',
    description: 'command-help-description de',
  });
  expect(telegram.profile.get('setMyDescription:de')).toBe('telegram-description de');
  expect(telegram.profile.get('setMyShortDescription:')).toBe('telegram-short-description en');

  expect(await publish()).toContain('"written":0');
  expect(await publish({ commands: COMMANDS.filter(({ name }) => name !== 'letter') })).toContain('"written":4');
});

it('a pace that is too fast is slowed down', async () => {
  telegram = await startTelegram();
  telegram.faults.add({ method: 'setMyCommands', fault: FAULTS.tooMany(4), times: 1 });
  expect(await publish()).toContain('"written":24');
});

it('menus that cannot be written keep nobody from being answered', async () => {
  telegram = await startTelegram();
  telegram.faults.add({ method: 'getMyCommands', fault: FAULTS.internal });
  const kit = await startKit({}, {}, telegram);
  await kit.after(1, privateText(42, 'hello'));
  await telegram.until(() => kit.logged.some((line) => line.includes('menus not published')));
  await kit.adapter.stop();
});
