import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { REST, Routes } from 'discord.js';
import { expect, test } from 'vitest';

test('runs as a process of its own, takes faults and gives figures', async () => {
  const child = spawn(process.execPath, [
    new URL('run.ts', import.meta.url).pathname,
    '{"guilds":2,"channels":3,"keep":"counts"}',
  ]);
  try {
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const { url, token, control } = JSON.parse(line) as { url: string; token: string; control: string };
    const ask = async (path: string, body?: object) =>
      (
        await fetch(`${control}${path}`, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
      ).json();
    const channels = (await ask('/channels')) as { id: string }[];
    const post = () =>
      new REST({ api: url, retries: 0 }).setToken(token).post(Routes.channelMessages(channels[0]?.id ?? ''), {
        body: { content: 'x', nonce: 'n', enforce_nonce: true, allowed_mentions: { parse: [] } },
      });
    expect(channels).toHaveLength(6);
    await ask('/faults', { path: '/messages$', effect: { kind: 'status', status: 403, code: 50013 } });
    await expect(post()).rejects.toMatchObject({ code: 50013 });
    await post();
    expect(await ask('/counts')).toMatchObject({ messages: 1, violations: 0, byStatus: { 200: 1, 403: 1 } });
    expect(await ask('/nonces')).toEqual({ n: { made: 1, channel: channels[0]?.id } });
    expect(await ask('/channel', { channel: channels[0]?.id, gone: true })).toBeNull();
    await expect(post()).rejects.toMatchObject({ code: 10003 });
    expect(await ask('/faults', { effect: { kind: 'nonsense' } })).toHaveProperty('error');
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
