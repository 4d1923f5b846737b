import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyData } from './support/data-copy.ts';
import { runNode } from './support/run-node.ts';

describe('npm start without a token', () => {
  test('answers piped lines one by one and exits 0', async () => {
    const { code, stdout, stderr } = await runNode('src/main.ts', [], {
      input: 'how do I object on Instagram\n/complain Portugal\n\nnonsense qwrtz\n',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('https://help.instagram.com/contact/767264225370182');
    expect(stdout).toContain('CNPD');
    expect(code).toBe(0);
  });
});

test('settings are read from a file named .env, and what the environment says goes before it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'objector-env-'));
  writeFileSync(join(directory, '.env'), 'LOG_LEVEL=loud\nDEFAULT_TIMEZONE=Gotham\n');
  const { code, stderr } = await runNode('src/main.ts', [], { directory, environment: { LOG_LEVEL: 'info' } });
  rmSync(directory, { recursive: true });
  expect(stderr).toMatch(/^DEFAULT_TIMEZONE must be a time zone/);
  expect(stderr).not.toMatch(/LOG_LEVEL/);
  expect(code).toBe(1);
});

describe('what an operator can mend is one line each, exit code 1 and no trace', () => {
  test.each([
    [
      'a wrong environment',
      { LOG_LEVEL: 'loud', DEFAULT_TIMEZONE: 'Gotham' },
      [/^DEFAULT_TIMEZONE must be a time zone/m, /^LOG_LEVEL must be one of/m],
    ],
    [
      'a folder for the database that is not there',
      { DATABASE_URL: 'file:/no/such/folder/objector.db' },
      [/^DATABASE_URL: the database cannot be opened/m],
    ],
    [
      'a database that is none',
      { DATABASE_URL: `file:${import.meta.filename}` },
      [/^DATABASE_URL: the database cannot be opened/m],
    ],
    [
      'a default language without words',
      { DEFAULT_LANGUAGE: 'xx' },
      [/locales\/xx: missing, but DEFAULT_LANGUAGE asks for it/],
    ],
  ])('%s', async (_name, environment, said) => {
    const { code, stdout, stderr } = await runNode('src/main.ts', [], { environment: environment as never });
    for (const line of said) expect(stderr).toMatch(line);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  test('broken facts', async () => {
    using data = copyData();
    data.edit('services/signal.json', (text) => text.replace('"kind": "messaging"', '"kind": "chat"'));
    const { code, stderr } = await runNode('src/main.ts', [], { environment: { DATA_DIR: data.directory } });
    expect(stderr).toMatch(
      /^services\/signal\.json: kind: "chat" does not fit \(expected one of "social", "messaging"/,
    );
    expect(code).toBe(1);
  });

  test('a message that a language lacks', async () => {
    using data = copyData();
    data.edit('locales/nl/answers.ftl', (text) => text.replace(/^verdict-object = .*\n/m, ''));
    const { code, stderr } = await runNode('src/main.ts', [], { environment: { DATA_DIR: data.directory } });
    expect(stderr).toMatch(/^locales\/nl\/answers\.ftl: verdict-object: missing message/);
    expect(code).toBe(1);
  });
});
