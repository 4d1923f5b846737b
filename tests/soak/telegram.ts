/**
 * Sends the Telegram adapter 100,000 updates of every kind and watches its memory, which must stay flat.
 *
 *     node --expose-gc tests/soak/telegram.ts [updates] [seconds at most]
 *
 * The stand-in runs in a process of its own. Exit code 1: memory grew, a rule was broken, or something was not answered.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createTelegram } from '#adapters/telegram/index.ts';
import { COMMANDS, reply, text, WORDS } from '../adapters/telegram/kit.ts';
import { botMessage, callbackQuery, groupText, inlineQuery, privateText } from '../support/telegram/index.ts';

const UPDATES = Number(process.argv[2] ?? 100_000);
const DEADLINE = Date.now() + Number(process.argv[3] ?? 300) * 1000;
const CHUNK = 2000;
const CHATS = 10_000;
/** Growth allowed from a fifth of the way to the end. */
const GROWTH_MB = 8;

const script = fileURLToPath(new URL('../support/telegram/run.ts', import.meta.url));
const child = spawn(process.execPath, [script, '{"anyChat":true,"keep":0}'], { stdio: ['pipe', 'pipe', 'inherit'] });
const [line] = (await once(child.stdout, 'data')) as [Buffer];
const { url, token, control } = JSON.parse(line.toString()) as Record<'url' | 'token' | 'control', string>;

let answered = 0;
let failures = 0;
const nothing = () => {};
const adapter = createTelegram({
  token,
  apiRoot: url,
  dispatch: async ({ ask }) => {
    answered += 1;
    return reply(text(ask.kind), {
      kind: 'buttons',
      items: [{ label: 'More', style: 'primary', action: { kind: 'command', command: 'help', options: {} } }],
    });
  },
  commands: COMMANDS,
  recognisers: {},
  words: WORDS,
  complete: () => [],
  defaultLanguage: 'en',
  log: {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error() {
      failures += 1;
    },
  },
  now: () => Temporal.Now.instant(),
  onMoved: nothing,
  onGone: nothing,
  onBack: nothing,
});
await adapter.start();

const heap: number[] = [];
const started = Date.now();
let sent = 0;
while (sent < UPDATES && Date.now() < DEADLINE) {
  const updates = Array.from({ length: CHUNK }, (_, n) => updateOf(sent + n));
  sent += CHUNK;
  await fetch(`${control}/updates`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(updates),
  });
  while (answered < sent && Date.now() < DEADLINE) await wait(5);
  if (sent % 10_000 === 0) {
    globalThis.gc?.();
    heap.push(process.memoryUsage().heapUsed / 1024 / 1024);
    console.log(
      `${sent} updates, ${Math.round((Date.now() - started) / 1000)} s, heap ${heap.at(-1)?.toFixed(1)} MB, rss ${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB`,
    );
  }
}
await adapter.stop();
const counts = (await (await fetch(`${control}/counts`)).json()) as {
  violations: number;
  unanswered: number;
  waiting: number;
  broken: string[];
};
child.stdin.end();
await once(child, 'exit');

const growth = (heap.at(-1) ?? 0) - (heap[Math.floor(heap.length / 5)] ?? 0);
console.log(
  `heap grew by ${growth.toFixed(1)} MB; ${answered} of ${sent} answered; ${failures} failures; ${counts.violations} violations; ${counts.unanswered} buttons left spinning; ${counts.waiting} updates left`,
);
const fine =
  growth < GROWTH_MB &&
  answered === sent &&
  failures === 0 &&
  counts.violations === 0 &&
  counts.unanswered === 0 &&
  counts.waiting === 0;
process.exitCode = fine ? 0 : 1;

function updateOf(n: number): Readonly<Record<string, unknown>> {
  const person = (n % CHATS) + 1;
  switch (n % 4) {
    case 0:
      return privateText(person, `question ${n}`);
    case 1:
      return groupText(-person, person, '/optout@ObjectorTestBot instagram');
    case 2:
      return callbackQuery(
        `c${n}`,
        `a=o&s=service${n}`,
        { id: person },
        botMessage({ id: person, type: 'private' }, 1),
      );
    default:
      return inlineQuery(`i${n}`, `query ${n}`, { id: person });
  }
}
