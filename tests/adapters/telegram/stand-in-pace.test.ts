import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { privateText } from '../../support/telegram/index.ts';
import { createPace, REAL_PACE } from '../../support/telegram/pace.ts';

describe('the enforced pace', () => {
  const taken = (chats: (n: number) => number, count: number, step: number) => {
    let at = 0;
    const pace = createPace(REAL_PACE, () => at);
    let accepted = 0;
    for (let n = 0; n < count; n++, at += step) {
      try {
        pace.take(chats(n));
        accepted += 1;
      } catch {
        // Counted by what was accepted.
      }
    }
    return accepted;
  };

  it('takes 30 a second overall', () => {
    expect(taken((n) => n + 1, 31, 0)).toBe(30);
    expect(taken((n) => n + 1, 300, 1000 / 30)).toBe(300);
    expect(taken((n) => n + 1, 300, 1000 / 60)).toBeLessThan(185);
  });

  it('takes a short burst to one chat, then one a second', () => {
    expect(taken(() => 1, 10, 0)).toBe(3);
    expect(taken(() => 1, 10, 1000)).toBe(10);
  });

  it('takes 20 a minute to one group', () => {
    expect(taken(() => -1, 59, 1000)).toBe(20);
    expect(taken(() => -1, 59, 3000)).toBe(59);
  });

  it('says how long to wait', () => {
    const pace = createPace(REAL_PACE, () => 0);
    for (let n = 0; n < 3; n++) pace.take(1);
    expect(() => pace.take(1)).toThrow('retry after 1');
    expect(pace.refusals).toBe(1);
  });
});

describe('a process of its own', () => {
  const script = fileURLToPath(new URL('../../support/telegram/run.ts', import.meta.url));
  let end: () => void = () => {};
  afterEach(() => end());

  it('is told what to do over its control endpoint', async () => {
    const child = spawn(process.execPath, [script, '{"anyChat":true,"keep":0}'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    end = () => child.kill('SIGKILL');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { url, token, control } = JSON.parse(line.toString()) as Record<'url' | 'token' | 'control', string>;
    const post = (path: string, body: unknown, method = 'POST') =>
      fetch(`${control}/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const send = (chat: number) =>
      fetch(`${url}/bot${token}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ chat_id: chat, text: 'x' }),
      });

    await post('faults', [{ method: 'sendMessage', chat: 8, fault: { kind: 'cut', accepted: true } }]);
    await post('updates', [privateText(5, 'hello')]);
    expect((await send(7)).status).toBe(200);
    await expect(send(8)).rejects.toThrow();
    await post('faults', {}, 'DELETE');
    expect((await send(8)).status).toBe(200);
    await post('chats', [{ id: 9, state: 'blocked' }]);
    expect((await send(9)).status).toBe(403);
    expect(await (await fetch(`${control}/posted`)).json()).toEqual({ 7: 1, 8: 2 });
    expect(await (await fetch(`${control}/counts`)).json()).toMatchObject({ posted: 3, waiting: 1, violations: 0 });
    expect(await (await fetch(`${control}/posts`)).json()).toEqual([]);
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
