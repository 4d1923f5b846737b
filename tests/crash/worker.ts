import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createSender as createDiscordSender } from '#adapters/discord/sender.ts';
import { createButtons } from '#adapters/telegram/buttons.ts';
import { TelegramClient } from '#adapters/telegram/client.ts';
import { createSender as createTelegramSender } from '#adapters/telegram/sender.ts';
import { loadKnowledge } from '#knowledge/load.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { createReminders } from '#reminders/reminders.ts';
import { openStore } from '#storage/open.ts';

const Place = z.object({ url: z.string(), token: z.string() });
const { data, database, discord, telegram } = z
  .object({ data: z.string(), database: z.string(), discord: Place, telegram: Place })
  .parse(JSON.parse(process.argv[2] ?? ''));

/** The part of the bot that sends reminders, with its real senders: made to be killed. Its log is its standard output. */
const words = loadLexicon(data);
const store = openStore(`file:${database}`);
const say = (level: string) => (fields: object, message: string) =>
  void process.stdout.write(`${JSON.stringify({ level, message, run: RUN, ...fields })}\n`);
const RUN = randomUUID();
const now = () => Temporal.Now.instant();
const reminders = createReminders({
  store,
  knowledge: loadKnowledge(data),
  words,
  defaultLanguage: 'en',
  senders: [
    createDiscordSender({ token: discord.token, apiUrl: discord.url, words, client: async () => null }),
    createTelegramSender({
      client: new TelegramClient(telegram.token, { apiRoot: telegram.url, webhookReply: false }),
      buttons: createButtons(),
      words,
      now,
      onMoved: () => {},
    }),
  ],
  now,
  log: { debug: () => {}, info: say('info'), warn: say('warn'), error: say('error') },
  cron: '* * * * * *',
});

process.once('SIGTERM', () => {
  void reminders.stop().then(async () => {
    await store.close();
    process.exit(0);
  });
});
await reminders.start();
