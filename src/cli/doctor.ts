import { checkToken as checkDiscord } from '#adapters/discord/check-token.ts';
import { checkToken as checkTelegram } from '#adapters/telegram/check-token.ts';
import { staleFacts } from '#knowledge/check/stale.ts';
import type { Status } from '#reminders/status.ts';
import { readStatus } from '#reminders/status.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { buildMind } from '../house.ts';
import { operatorFault } from '../start-faults.ts';
import { openStore } from '../storage/open.ts';

/** `bad` is what keeps the bot from running. */
interface Finding {
  readonly sign: 'ok' | 'note' | 'bad';
  readonly text: string;
}

const ok = (text: string): Finding => ({ sign: 'ok', text });
const note = (text: string): Finding => ({ sign: 'note', text });
const bad = (text: string): Finding => ({ sign: 'bad', text });

// Tells an operator what is set, what is missing and whether it works; exit code 1 if the bot could not run.
const findings = await examine();
const SIGNS = { ok: '✓', note: '·', bad: '✗' } as const;
for (const { sign, text } of findings) process.stdout.write(`${SIGNS[sign]} ${text.replaceAll('\n', '\n  ')}\n`);
process.exitCode = findings.some(({ sign }) => sign === 'bad') ? 1 : 0;

async function examine(): Promise<Finding[]> {
  const runtime = ok(`Node.js ${process.versions.node}`);
  try {
    const config = readConfig();
    return [
      runtime,
      ok('settings'),
      ...examineData(config),
      await examineDiscord(config),
      await examineTelegram(config),
      ...(await examineDatabase(config)),
    ];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [runtime, bad(error.message)];
  }
}

function examineData(config: Config): Finding[] {
  try {
    const { knowledge, words } = buildMind(config);
    const stale = staleFacts(knowledge, Temporal.Now.plainDateISO(config.defaultTimeZone));
    return [
      ok(
        `facts: ${knowledge.services.length} services, ${knowledge.authorities.length} authorities, ${knowledge.timeline.length} dated events, in ${words.languages.length} languages`,
      ),
      stale.length === 0
        ? ok('facts are fresh')
        : note(`${stale.length} services speak for more than six months ago: npm run data:check lists them`),
    ];
  } catch (error) {
    return [bad(fault(error))];
  }
}

async function examineDiscord({ discord }: Config): Promise<Finding> {
  if (discord === null) return note('DISCORD_TOKEN is not set: no Discord');
  return examineToken('DISCORD_TOKEN', () => checkDiscord(discord.token, discord.apiUrl));
}

async function examineTelegram({ telegram }: Config): Promise<Finding> {
  if (telegram === null) return note('TELEGRAM_TOKEN is not set: no Telegram');
  return examineToken('TELEGRAM_TOKEN', () => checkTelegram(telegram.token, telegram.apiRoot));
}

async function examineToken(variable: string, check: () => Promise<string | null>): Promise<Finding> {
  try {
    const name = await check();
    return name === null
      ? bad(`${variable} is refused: it is wrong, or was reset`)
      : ok(`${variable} works: the bot is ${name}`);
  } catch (error) {
    return note(`${variable} could not be tried: ${(error as Error).message}`);
  }
}

async function examineDatabase({ databaseUrl }: Config): Promise<Finding[]> {
  try {
    const store = openStore(databaseUrl);
    const status = await readStatus(store.db, Temporal.Now.instant().epochMilliseconds);
    await store.close();
    return [ok(`DATABASE_URL opens: ${databaseUrl}`), ...reminders(status)];
  } catch (error) {
    return [bad(fault(error))];
  }
}

function reminders(status: Status): Finding[] {
  const running = status.isRunning ? ok('reminders are running') : note('no process is sending reminders at present');
  const late = status.platforms.reduce((sum, { late: count }) => sum + count, 0);
  return [
    running,
    note(`${status.places} subscriptions`),
    ...status.suspended.map(({ platform, reason, places }) => note(`${platform}: ${places} suspended (${reason})`)),
    ...status.platforms.map((each) =>
      note(
        `${each.platform}: ${each.pending} pending, ${each.late} late, ${each.sending} being sent; in the last week ${each.sent} sent, ${each.failed} failed, ${each.unknown} unknown, ${each.skipped} skipped`,
      ),
    ),
    ...status.problems.map(({ platform, state, reason, count }) => note(`${platform}: ${count} ${state} (${reason})`)),
    ...(late > 0 && status.isRunning ? [bad(`${late} reminders are more than an hour late`)] : []),
  ];
}

function fault(error: unknown): string {
  const said = operatorFault(error);
  if (said === null) throw error;
  return said;
}
