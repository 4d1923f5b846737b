import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { createSender as createDiscordSender } from '#adapters/discord/sender.ts';
import { createButtons } from '#adapters/telegram/buttons.ts';
import { TelegramClient } from '#adapters/telegram/client.ts';
import { createSender as createTelegramSender } from '#adapters/telegram/sender.ts';
import { answer } from '#answering/answer.ts';
import type { Log } from '#chat/log.ts';
import { plainText } from '#chat/plain-text.ts';
import { loadKnowledge } from '#knowledge/load.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { createReminders } from '#reminders/reminders.ts';
import { openStore } from '#storage/open.ts';

/**
 * Measures a fan-out to so many channels on each platform at once, against stand-ins in processes of their own that enforce
 * the platforms' real limits, and how long a question takes meanwhile. With 10,000 it takes about six minutes.
 */
const PLACES = Number(process.argv[2] ?? 10_000);
/** What the platforms themselves allow in a second. */
const IDEAL = { discord: 50, telegram: 30 } as const;
const MOST = { ratio: 1.05, question: 200 } as const;
const PLATFORMS = ['discord', 'telegram'] as const;
const OPT_OUT: Parameters<typeof answer>[0] = {
  intent: 'opt-out',
  services: ['instagram'],
  companies: [],
  country: null,
  language: null,
  confidence: 1,
  unknownName: null,
  alternatives: [],
};

const directory = mkdtempSync(join(tmpdir(), 'objector-fan-out-'));
const discord = await standIn('discord', {
  guilds: Math.ceil(PLACES / 500),
  channels: Math.min(500, PLACES),
  keep: 'counts',
  pace: true,
  latencyMs: 40,
});
const telegram = await standIn('telegram', { anyChat: true, keep: 0, pace: true });
const store = openStore(`file:${join(directory, 'bench.db')}`);
try {
  await ask(telegram, 'POST', '/faults', [{ method: 'sendMessage', fault: { kind: 'delay', milliseconds: 40 } }]);
  const channels = ((await ask(discord, 'GET', '/channels')) as { id: string }[]).map(({ id }) => id).slice(0, PLACES);
  const chats = Array.from({ length: PLACES }, (_, index) => String(-1_000_000_000_000 - index));
  await subscribe('discord', channels);
  await subscribe('telegram', chats);

  const data = fileURLToPath(new URL('../../data', import.meta.url));
  const [knowledge, words] = [loadKnowledge(data), loadLexicon(data)];
  const now = () => Temporal.Now.instant();
  const client = new TelegramClient(telegram.token, { apiRoot: telegram.url, webhookReply: false });
  const senders = [
    createDiscordSender({ token: discord.token, apiUrl: discord.url, words, client: async () => null }),
    createTelegramSender({ client, buttons: createButtons(), words, now, onMoved: () => {} }),
  ];
  const say = (fields: object, message: string) => console.log(message, JSON.stringify(fields));
  const log: Log = { debug: () => {}, info: () => {}, warn: say, error: say };
  const reminders = createReminders({
    store,
    knowledge,
    words,
    defaultLanguage: 'en',
    senders,
    now,
    log,
    cron: '* * * * *',
  });

  const waits: number[] = [];
  const question = setInterval(() => {
    const asked = performance.now();
    setImmediate(() => {
      plainText(
        answer(OPT_OUT, {
          knowledge,
          words: words.in('en'),
          today: Temporal.Now.plainDateISO(),
          country: null,
          detail: 'short',
        }),
      );
      waits.push(performance.now() - asked);
    });
  }, 100);
  const started = Date.now();
  await reminders.start();
  const ended = new Map<string, number>();
  while (ended.size < PLATFORMS.length) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const { platform, sent } of (await reminders.status()).platforms) {
      if (sent === PLACES && !ended.has(platform)) ended.set(platform, (Date.now() - started) / 1000);
    }
    if (Date.now() - started > (PLACES / IDEAL.telegram) * 2000 + 20_000) break;
  }
  clearInterval(question);
  await reminders.stop();

  const tooFast = {
    discord: ((await ask(discord, 'GET', '/counts')) as { paced: number }).paced,
    telegram: ((await ask(telegram, 'GET', '/counts')) as { tooFast: number }).tooFast,
  };
  for (const platform of PLATFORMS) {
    const ideal = PLACES / IDEAL[platform];
    const seconds = ended.get(platform) ?? Number.POSITIVE_INFINITY;
    const ratio = seconds / ideal;
    console.log(
      `${platform}: ${PLACES} messages in ${seconds.toFixed(1)} s, ${ratio.toFixed(3)} times the ideal ${ideal.toFixed(1)} s (limit ${MOST.ratio}); refused for pace: ${tooFast[platform]}`,
    );
    if (ratio > MOST.ratio || tooFast[platform] > 0) process.exitCode = 1;
  }
  const slowest = waits.toSorted((a, b) => a - b);
  const at = (share: number) => (slowest[Math.floor((slowest.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `a question meanwhile: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, slowest ${at(1)} ms (limit ${MOST.question})`,
  );
  if (Number(at(1)) > MOST.question) process.exitCode = 1;
} finally {
  await store.close();
  discord.stop();
  telegram.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** A date of its own at each place, due since this minute. */
async function subscribe(platform: string, channels: readonly string[]): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO('UTC');
  const minute = now.hour * 60 + now.minute;
  const before = now.epochMilliseconds - 3_600_000;
  await sql`
    insert into subscriptions (platform, channel, private, days, minute, time_zone, language, planned_until, next_due_at, news_seen, created_at)
    select ${platform}, value, 0, '7', ${minute}, 'UTC', 'en', ${before}, ${before}, 0, ${before} from json_each(${JSON.stringify(channels)})`.execute(
    store.db,
  );
  await sql`
    insert into countdowns (subscription_id, day, title, created_at)
    select id, ${now.toPlainDate().add({ days: 7 }).toString()}, 'Ours', ${before} from subscriptions where platform = ${platform}`.execute(
    store.db,
  );
}

interface StandIn {
  readonly url: string;
  readonly token: string;
  readonly control: string;
  stop(): void;
}

async function standIn(platform: string, settings: object): Promise<StandIn> {
  const script = fileURLToPath(new URL(`../support/${platform}/run.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { ...(JSON.parse(String(value)) as Omit<StandIn, 'stop'>), stop: () => void child.kill() };
}

async function ask({ control }: StandIn, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(control + path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  return await response.json();
}
