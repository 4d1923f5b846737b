import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateDetailed } from 'node-cron';
import { z } from 'zod';
import { readTimeZone } from './calls/inputs/time-zone.ts';

/** One line per wrong variable: its name, and what it takes. Values are never repeated, they may be secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export interface Config {
  readonly discord: { readonly token: string; readonly guildId: string | null; readonly apiUrl: string } | null;
  readonly telegram: { readonly token: string; readonly apiRoot: string } | null;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly reminderCron: string;
  readonly defaultLanguage: string;
  readonly defaultTimeZone: string;
  readonly logLevel: z.infer<typeof LogLevel>;
}

const LogLevel = z.literal(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

const Token = (what: string) => z.string().regex(/^[\w.:-]{5,200}$/, `${what}, without spaces or quotes`);

const Environment = z.object({
  // Only what can never be a token is refused here: whether it is the right one, the platform knows.
  DISCORD_TOKEN: Token('the bot token from the Discord developer portal').optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, "a server's id: 17 to 20 digits")
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an address such as "https://discord.com/api"' })
    .default('https://discord.com/api'),
  TELEGRAM_TOKEN: Token('the bot token from @BotFather').optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'an address such as "https://api.telegram.org"' })
    .default('https://api.telegram.org'),
  DATABASE_URL: z
    .string()
    .regex(/^file:.+$/, 'a SQLite file such as "file:objector.db"')
    .default('file:objector.db'),
  DATA_DIR: z
    .string()
    .refine((path) => existsSync(path), 'a folder that exists')
    .optional(),
  REMINDER_CRON: z
    .string()
    .refine((text) => validateDetailed(text).valid, 'five or six cron fields such as "* * * * *"')
    .default('* * * * *'),
  DEFAULT_LANGUAGE: z
    .string()
    .regex(/^[a-z]{2}$/, 'a language code such as "en"')
    .default('en'),
  DEFAULT_TIMEZONE: z
    .string()
    .refine((text) => readTimeZone(text) !== null, 'a time zone such as "Europe/Brussels"')
    .default('Europe/Brussels'),
  LOG_LEVEL: LogLevel.default('info'),
});

/**
 * Reads the settings. The only place that looks at the environment; an empty variable counts as not set.
 * @throws ConfigError with a line for each variable that is wrong
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = ownEnvironment()): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = Environment.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')} must be ${expectation(issue)}`);
    throw new ConfigError([...new Set(lines)].join('\n'));
  }
  const read = result.data;
  return {
    discord:
      read.DISCORD_TOKEN === undefined
        ? null
        : { token: read.DISCORD_TOKEN, guildId: read.DISCORD_GUILD_ID ?? null, apiUrl: read.DISCORD_API_URL },
    telegram:
      read.TELEGRAM_TOKEN === undefined ? null : { token: read.TELEGRAM_TOKEN, apiRoot: read.TELEGRAM_API_ROOT },
    databaseUrl: read.DATABASE_URL,
    dataDirectory: read.DATA_DIR ?? fileURLToPath(new URL('../data', import.meta.url)),
    reminderCron: read.REMINDER_CRON,
    defaultLanguage: read.DEFAULT_LANGUAGE,
    defaultTimeZone: readTimeZone(read.DEFAULT_TIMEZONE) ?? read.DEFAULT_TIMEZONE,
    logLevel: read.LOG_LEVEL,
  };
}

/** What is set in the environment goes before what stands in a file named `.env` in the current folder. */
function ownEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

function expectation(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : issue.message;
}
