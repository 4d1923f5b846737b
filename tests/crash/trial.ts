import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { IN_FLIGHT } from '#adapters/telegram/limits.ts';
import type { Platform } from '#chat/request.ts';
import { addCountdown } from '#reminders/subscriptions/countdowns.ts';
import { openStore } from '#storage/open.ts';
import { type StandIn as Discord, startStandIn } from '../support/discord/index.ts';
import { startTelegram, type StandIn as Telegram } from '../support/telegram/index.ts';

export interface Trial {
  /** So many messages on each platform. */
  readonly places: number;
  /** So often the process is killed hard; then it is stopped once as it should be. */
  readonly kills: number;
  /** It lives at least and at most so long, in milliseconds. */
  readonly life: readonly [number, number];
  /** Between 0 and 1; the same seed kills at the same ages. */
  readonly seed: number;
  /** The platforms enforce their real pace. */
  readonly pace: boolean;
  readonly deadline: number;
}

export interface Tally {
  readonly sent: number;
  readonly unknown: number;
  /** Deliveries that are neither sent nor reported as unknown. */
  readonly open: number;
  /** Reported as sent, and not there. */
  readonly lost: number;
  /** Places that heard it more than once. */
  readonly doubled: number;
  /** Warned about in the log. */
  readonly reported: number;
}

export interface Result {
  readonly discord: Tally;
  readonly telegram: Tally;
  readonly kills: number;
  /** Messages of which the stand-in kept the answer back: they alone may be unknown besides those killed in flight. */
  readonly telegramFaults: number;
  /** Unknown messages that came of the normal stop, and its exit code and duration. */
  readonly stop: { readonly unknown: number; readonly code: number | null; readonly milliseconds: number };
  /** Refused because the bot was faster than the platform allows. */
  readonly tooFast: Readonly<Record<'discord' | 'telegram', number>>;
  readonly seconds: number;
}

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Kills the sending process at random moments of a fan-out, with faults mixed in, and counts what arrived. */
export async function runTrial(trial: Trial): Promise<Result> {
  const started = Date.now();
  const directory = mkdtempSync(join(tmpdir(), 'objector-crash-'));
  const database = join(directory, 'objector.db');
  const discord = await startStandIn({
    guilds: Math.ceil(trial.places / 500),
    channels: Math.min(500, trial.places),
    pace: trial.pace,
    latencyMs: 25,
  });
  const telegram = await startTelegram({ anyChat: true, pace: trial.pace, keep: 0 });
  const channels = [...discord.world.channels.values()]
    .filter(({ type }) => type === 0)
    .slice(0, trial.places)
    .map(({ id }) => id);
  const chats = Array.from({ length: trial.places }, (_, index) => String(-1_000_000_000_000 - index));
  const store = openStore(`file:${database}`);
  const lines: { message?: string; delivery?: string }[] = [];
  try {
    addFaults(discord, telegram);
    await plan(store, 'discord', channels);
    await plan(store, 'telegram', chats);
    const random = createRandom(trial.seed);
    let kills = 0;
    const counts = async () => {
      const rows = await store.db
        .selectFrom('deliveries')
        .select(({ fn }) => ['platform', 'state', fn.countAll<number>().as('count')])
        .groupBy(['platform', 'state'])
        .execute();
      return (platform: string, ...states: string[]) =>
        rows
          .filter((row) => row.platform === platform && states.includes(row.state))
          .reduce((sum, row) => sum + row.count, 0);
    };
    const isOver = async () => {
      const count = await counts();
      return (['discord', 'telegram'] as const).every(
        (platform) => count(platform, 'sent', 'unknown', 'failed', 'skipped') === trial.places,
      );
    };
    while (kills < trial.kills) {
      const worker = start(database, discord, telegram, lines);
      const age = trial.life[0] + random() * (trial.life[1] - trial.life[0]);
      await worker.leads;
      await sleep(age);
      worker.child.kill('SIGKILL');
      await worker.ended;
      kills += 1;
      if (await isOver()) break;
    }
    // What the hard kills left is settled first, so that the normal stop is judged alone.
    const unknownIn = async () => (await counts())('telegram', 'unknown') + (await counts())('discord', 'unknown');
    const last = start(database, discord, telegram, lines);
    await last.leads;
    discord.faults.clear();
    telegram.faults.clear();
    await sleep(300);
    const unknownBefore = await unknownIn();
    const stopping = Date.now();
    last.child.kill('SIGTERM');
    const code = await last.ended;
    const stop = { unknown: (await unknownIn()) - unknownBefore, code, milliseconds: Date.now() - stopping };

    addFaults(discord, telegram);
    const end = start(database, discord, telegram, lines);
    while (!(await isOver())) {
      if (Date.now() - started > trial.deadline) break;
      await sleep(100);
    }
    end.child.kill('SIGTERM');
    await end.ended;

    const reported = new Set(
      lines.filter(({ message }) => message?.includes('nobody can tell')).map(({ delivery }) => delivery),
    );
    const tally = async (platform: Platform, heard: (channel: string) => number): Promise<Tally> => {
      const rows = await store.db
        .selectFrom('deliveries')
        .innerJoin('subscriptions', 'subscriptions.id', 'subscription_id')
        .select(['deliveries.id', 'state', 'channel'])
        .where('deliveries.platform', '=', platform)
        .execute();
      const { prefix } = await store.db.selectFrom('installation').select('prefix').executeTakeFirstOrThrow();
      const unknown = rows.filter(({ state }) => state === 'unknown');
      return {
        sent: rows.filter(({ state }) => state === 'sent').length,
        unknown: unknown.length,
        open: trial.places - rows.filter(({ state }) => state === 'sent' || state === 'unknown').length,
        lost: rows.filter(({ state, channel }) => state === 'sent' && heard(channel) === 0).length,
        doubled: rows.filter(({ channel }) => heard(channel) > 1).length,
        reported: unknown.filter(({ id }) => reported.has(`${prefix}${id.toString(36)}`)).length,
      };
    };
    return {
      discord: await tally('discord', (channel) => discord.world.history.get(channel)?.length ?? 0),
      telegram: await tally('telegram', (chat) => telegram.world.find(Number(chat))?.posted ?? 0),
      kills,
      telegramFaults: ambiguousFaults(telegram),
      stop,
      tooFast: { discord: discord.records.counts.paced, telegram: telegram.counts().tooFast },
      seconds: (Date.now() - started) / 1000,
    };
  } finally {
    await store.close();
    await discord.close();
    await telegram.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A date of its own at each place, due since this minute. */
async function plan(
  store: ReturnType<typeof openStore>,
  platform: Platform,
  channels: readonly string[],
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO('UTC');
  const day = now.toPlainDate().add({ days: 7 }).toString();
  for (const channel of channels) {
    const wishes = { days: [7, 6], minute: now.hour * 60 + now.minute, zone: 'UTC', language: 'en', country: null };
    // As if it had been set up an hour ago.
    await addCountdown(
      store.db,
      { address: { platform, channel, thread: null }, isPrivate: false },
      wishes,
      { day, title: 'Ours' },
      now.epochMilliseconds - 3_600_000,
    );
  }
}

function addFaults(discord: Discord, telegram: Telegram): void {
  const path = '/channels/\\d+/messages$';
  const add = (every: number, effect: Parameters<Discord['faults']['add']>[0]['effect']) =>
    discord.faults.add({ method: 'POST', path, times: null, every, effect });
  add(13, { kind: 'cut-after' });
  add(17, { kind: 'status-after', status: 502 });
  add(19, { kind: 'cut-before' });
  add(23, { kind: 'status', status: 503 });
  add(29, { kind: 'rate-limit', retryAfterSeconds: 0.35, scope: 'user' });
  const method = 'sendMessage';
  telegram.faults.add(
    { method, every: 31, fault: { kind: 'cut', accepted: true } },
    { method, every: 37, fault: { kind: 'answer', status: 502, description: 'Bad Gateway', accepted: true } },
    { method, every: 41, fault: { kind: 'cut', accepted: false } },
    {
      method,
      every: 29,
      fault: {
        kind: 'answer',
        status: 429,
        description: 'Too Many Requests: retry after 1',
        parameters: { retry_after: 1 },
      },
    },
    { method, fault: { kind: 'delay', milliseconds: 60 } },
  );
}

/** How many calls were left without a clear answer. */
function ambiguousFaults(telegram: Telegram): number {
  const { answers } = telegram.counts();
  return (answers['0'] ?? 0) + (answers['502'] ?? 0);
}

interface Worker {
  readonly child: ChildProcess;
  /** It has taken the lease. */
  readonly leads: Promise<void>;
  readonly ended: Promise<number | null>;
}

function start(database: string, discord: Discord, telegram: Telegram, lines: object[]): Worker {
  const settings = {
    data: DATA,
    database,
    discord: { url: discord.url, token: discord.token },
    telegram: { url: telegram.url, token: telegram.token },
  };
  const child = spawn(process.execPath, [WORKER, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { promise: leads, resolve, reject } = Promise.withResolvers<void>();
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const parsed = JSON.parse(line) as { message?: string };
    lines.push(parsed);
    if (parsed.message === 'reminders are planned and sent here') resolve();
  });
  void ended.then((code) => reject(new Error(`the process ended by itself with ${code}`)));
  leads.catch(() => {});
  return { child, leads, ended };
}

/** What a result breaks of what is promised; empty when nothing. */
export function faultsOf({ discord, telegram, kills, telegramFaults, stop, tooFast }: Result): string[] {
  const promises: readonly (readonly [boolean, string])[] = [
    [discord.doubled === 0, `Discord: ${discord.doubled} heard twice`],
    [
      discord.lost + discord.open + discord.unknown === 0,
      `Discord: ${discord.lost} lost, ${discord.open} open, ${discord.unknown} unknown`,
    ],
    [telegram.doubled === 0, `Telegram: ${telegram.doubled} heard twice`],
    [telegram.lost + telegram.open === 0, `Telegram: ${telegram.lost} lost, ${telegram.open} open`],
    [telegram.unknown <= kills * IN_FLIGHT + telegramFaults, `Telegram: ${telegram.unknown} unknown`],
    [telegram.reported === telegram.unknown, `Telegram: ${telegram.unknown} unknown, ${telegram.reported} reported`],
    [stop.unknown === 0 && stop.code === 0, `a normal stop left ${stop.unknown} unknown and ended with ${stop.code}`],
    [stop.milliseconds < 10_000, `a normal stop took ${stop.milliseconds} ms`],
    [tooFast.discord + tooFast.telegram === 0, `refused for being too fast: ${tooFast.discord}, ${tooFast.telegram}`],
  ];
  return promises.flatMap(([isKept, broken]) => (isKept ? [] : [broken]));
}

/** A small generator of its own, so that a trial can be run again as it was (mulberry32). */
function createRandom(seed: number): () => number {
  let state = Math.floor(seed * 2 ** 32);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
