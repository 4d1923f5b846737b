import { expect, test } from 'vitest';
import { createDrafts } from '#adapters/discord/drafts.ts';
import { answerTo, everything, reply, say, standIn, started } from './fixture.ts';

const ok = () => say('ok');

test('an interaction that is over (10062) costs nothing but a line in the log', async () => {
  const discord = await standIn();
  const { requests, lines } = await started(discord, ok);
  discord.faults.add({ path: '/callback$', effect: { kind: 'status', status: 404, code: 10062 } });
  discord.people.slash(discord.people.person(), 'help');
  await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
  expect(requests).toHaveLength(1);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(lines.some(({ fields }) => 'code' in fields && fields.code === 10062)).toBe(true);
});

test('an acknowledgment whose answer was lost, and is therefore repeated (40060), counts as given', async () => {
  const discord = await standIn();
  await started(discord, ok);
  discord.faults.add({ path: '/callback$', effect: { kind: 'status-after', status: 502 } });
  const turn = discord.people.slash(discord.people.person(), 'help');
  expect(everything(await answerTo(discord, turn))).toContain('ok');
  expect(discord.records.counts.byStatus[400]).toBe(1);
});

test('5xx and a limit on the answer are waited out', async () => {
  const discord = await standIn();
  await started(discord, ok);
  discord.faults.add({ path: '/@original$', times: 2, effect: { kind: 'status', status: 503 } });
  discord.faults.add({ path: '/@original$', effect: { kind: 'rate-limit', retryAfterSeconds: 0.01, scope: 'user' } });
  expect(everything(await answerTo(discord, discord.people.slash(discord.people.person(), 'help')))).toContain('ok');
});

test('an answer that Discord does not take becomes one sentence with a code that the log has too', async () => {
  const discord = await standIn();
  const { lines } = await started(discord, () => say('the question was secret'));
  discord.faults.add({ path: '/@original$', effect: { kind: 'status', status: 400, code: 50035 } });
  const turn = discord.people.slash(discord.people.person(), 'help');
  const message = await answerTo(discord, turn);
  const line = lines.find(({ level }) => level === 'error');
  expect(everything(message)).toContain((line?.fields as { code: string }).code);
  expect(JSON.stringify(lines)).not.toContain('secret');
  expect(JSON.stringify(lines)).not.toContain(turn.token);
});

test('a second message that Discord does not take leaves the first one as it is', async () => {
  const discord = await standIn();
  await started(discord, () =>
    reply({ kind: 'steps', items: Array.from({ length: 60 }, () => 'word '.repeat(20).trim()) }),
  );
  discord.faults.add({ method: 'POST', path: '^/webhooks/', effect: { kind: 'status', status: 400, code: 50035 } });
  const turn = discord.people.slash(discord.people.person(), 'help');
  await discord.until(() => turn.followUps.length === 1);
  expect(everything(turn.original ?? { components: [] })).toContain('1. word');
  expect(everything(turn.followUps[0] ?? { components: [] })).toContain('code');
});

test('an interaction that cannot be answered at all costs nobody else anything', async () => {
  const discord = await standIn();
  const { lines } = await started(discord, ok);
  discord.faults.add({ path: '/callback$', times: 4, effect: { kind: 'status', status: 500 } });
  const lost = discord.people.slash(discord.people.person(), 'help');
  await discord.until(() => (discord.records.counts.byStatus[500] ?? 0) === 4);
  await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
  expect(lost.callback).toBeNull();
  expect(JSON.stringify(lines)).not.toContain(lost.token);
});

test('a dispatcher that rejects, and completion that throws, end nothing', async () => {
  const discord = await standIn();
  await started(
    discord,
    ({ ask }) => (ask.kind === 'command' && ask.command === 'letter' ? Promise.reject(new Error('boom')) : say('ok')),
    {
      complete: () => {
        throw new Error('boom');
      },
    },
  );
  const person = discord.people.person();
  discord.people.slash(person, 'letter');
  discord.people.typing(person, 'optout', 'service', 'x');
  await answerTo(discord, discord.people.slash(person, 'help'));
});

test('a message that cannot be answered where it was written ends nothing, and its words are not logged', async () => {
  const discord = await standIn();
  const { lines } = await started(discord, ok);
  const person = discord.people.inDirect();
  discord.world.closed.add(person.user.id);
  discord.people.say(person, 'a secret question');
  await discord.until(() => (discord.records.counts.byStatus[403] ?? 0) === 1);
  await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
  expect(JSON.stringify(lines)).not.toContain('secret');
});

test('a message whose answer is lost on the way is answered once', async () => {
  const discord = await standIn();
  await started(discord, ok);
  discord.faults.add({ path: '/messages$', effect: { kind: 'status-after', status: 502 } });
  discord.people.say(discord.people.inDirect(), 'hello');
  await discord.until(() => discord.records.counts.repeated === 1);
  expect(discord.records.counts.messages).toBe(1);
});

test('words that look like mentions, links and marks are shown as they were written', async () => {
  const discord = await standIn();
  await started(discord, () =>
    reply({
      kind: 'text',
      text: '# <@123> @everyone [x](https://evil.example) **b** ||s|| `c`\n- a_b\n1. one\n> q\n-# small',
      tone: 'plain',
    }),
  );
  const message = await answerTo(discord, discord.people.slash(discord.people.person(), 'help'));
  expect(everything(message)).toContain(
    '\\# \\<@123> @everyone \\[x\\](https://evil.example) \\*\\*b\\*\\* \\|\\|s\\|\\| \\`c\\`\n\\- a\\_b\n1\\. one\n\\> q\n\\-# small',
  );
  expect(discord.records.violations).toEqual([]);
});

test('half-filled forms are forgotten after half an hour, and never more than a thousand are kept', () => {
  const drafts = createDrafts();
  const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  const first = drafts.keep('ada', { name: 'Ada' }, now);
  expect(drafts.take(first, 'ada', now)).toEqual({ name: 'Ada' });
  expect(drafts.take(first, 'bob', now)).toBeNull();
  expect(drafts.take(first, 'ada', now.add({ minutes: 30 }))).toBeNull();
  for (let index = 0; index < 1000; index += 1) drafts.keep('bob', {}, now);
  expect(drafts.take(first, 'ada', now)).toBeNull();
});
