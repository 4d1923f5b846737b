import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

test('with nothing set, everything has its default', () => {
  expect(readConfig({})).toMatchObject({
    discord: null,
    telegram: null,
    databaseUrl: 'file:objector.db',
    reminderCron: '* * * * *',
    defaultLanguage: 'en',
    defaultTimeZone: 'Europe/Brussels',
    logLevel: 'info',
  });
});

test('an empty variable is not set', () => {
  expect(readConfig({ DISCORD_TOKEN: '', LOG_LEVEL: ' ' })).toMatchObject({ discord: null, logLevel: 'info' });
});

describe('a wrong value is said with its variable and what it takes', () => {
  test.each([
    [{ DISCORD_TOKEN: 'my secret token' }, /^DISCORD_TOKEN must be the bot token from the Discord developer portal/],
    [{ TELEGRAM_TOKEN: 'nope' }, /^TELEGRAM_TOKEN must be the bot token from @BotFather, without spaces/],
    [{ DISCORD_API_URL: 'discord' }, /^DISCORD_API_URL must be an address/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be a SQLite file such as "file:objector.db"/],
    [{ DATA_DIR: '/no/such/folder' }, /^DATA_DIR must be a folder that exists/],
    [{ REMINDER_CRON: 'every minute' }, /^REMINDER_CRON must be five or six cron fields/],
    [{ DEFAULT_LANGUAGE: 'english' }, /^DEFAULT_LANGUAGE must be a language code such as "en"/],
    [{ DEFAULT_TIMEZONE: 'Middle/Earth' }, /^DEFAULT_TIMEZONE must be a time zone such as "Europe\/Brussels"/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of trace, debug/],
  ])('%j', (environment, said) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(said);
  });

  test('all at once, a line each, no value repeated', () => {
    const read = () => readConfig({ DISCORD_TOKEN: 'my secret token', LOG_LEVEL: 'loud' });
    expect(read).toThrow(/^DISCORD_TOKEN .*\nLOG_LEVEL .*$/);
    expect(read).not.toThrow(/my secret token/);
  });
});
