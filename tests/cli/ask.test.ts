import { describe, expect, test } from 'vitest';
import { runNode } from '../support/run-node.ts';

const ask = (given: readonly string[], input = '') => runNode('src/cli/ask.ts', given, { input });

test('one answer, readable', async () => {
  const { code, stdout } = await ask(['how do I object on Instagram', '--today', '2026-11-22']);
  expect(stdout).toContain('Instagram: how to object to AI training');
  expect(stdout).toContain('27 May 2025 (544 days ago)');
  expect(stdout).not.toContain('\u001B');
  expect(code).toBe(0);
});

test('one answer as the object that scripts rely on', async () => {
  const { stdout } = await ask(['--json', '--today', '2026-11-22', 'how do I object on Instagram']);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    id: null,
    question: 'how do I object on Instagram',
    intent: 'opt-out',
    services: ['instagram'],
    country: null,
    language: 'en',
  });
  expect(answer.confidence).toBeGreaterThan(0.5);
  expect(answer.reply.language).toBe('en');
  expect(answer.reply.links).toContainEqual({
    label: expect.any(String),
    url: 'https://help.instagram.com/contact/767264225370182',
  });
  expect(answer.reply.deadlines).toContainEqual({
    service: 'instagram',
    date: '2025-05-27',
    status: 'passed',
    days: -544,
  });
  expect(answer.reply.sources.length).toBeGreaterThan(3);
  for (const source of answer.reply.sources) expect(Object.keys(source)).toEqual(['url', 'publisher', 'published']);
});

test('lines in, objects out, in order, each with its own options; a line that is none is said and does not stop the rest', async () => {
  const lines = [
    { id: 1, q: 'how do I object on Instagram', locale: 'nl' },
    { id: 'b', q: 'Signal?', today: '2026-03-01', country: 'US' },
    'not json',
    { q: 7 },
    { id: 3, q: '' },
  ];
  const { code, stdout } = await ask(
    ['--jsonl'],
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const objects = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(objects.map(({ id }) => id)).toEqual([1, 'b', null, null, 3]);
  expect(objects[0].reply.language).toBe('nl');
  expect(objects[2].error).toBeTruthy();
  expect(objects[3].error).toMatch(/q/);
  expect(code).toBe(0);
});

describe('a wrong call is said in a line', () => {
  test.each([
    [[], /^npm run ask/],
    [['--today', 'soon', 'hello'], /^--today must be a day/],
    [['--country', 'Atlantis', 'hello'], /^--country must be a country/],
    [['--language', 'xx', 'hello'], /^--language must be one of/],
    [['--nonsense'], /Unknown option/],
  ])('%j', async (given, said) => {
    const { code, stderr } = await ask(given);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});
