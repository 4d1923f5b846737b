import { createDiscord } from '#adapters/discord/index.ts';
import { plainReply } from '#calls/replies.ts';
import { COMMANDS } from '#chat/registry.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { startStandIn } from '../support/discord/index.ts';

/**
 * A flood: so many interactions, each by another person, every tenth in direct messages. Prints the heap as it goes and
 * fails when it grows. Not part of `npm test`: `node --expose-gc tests/soak/discord.ts [interactions] [seconds at most]`.
 */
const total = Number(process.argv[2] ?? 100_000);
const deadline = Date.now() + Number(process.argv[3] ?? 300) * 1000;
/** At once: enough to be busy, not so many that an answer comes too late. */
const WAVE = 200;
/** What the heap may grow by, once it is warm. */
const MAX_GROWTH_MB = 30;

const discord = await startStandIn({ keep: 'counts' });
const words = loadLexicon(new URL('../../data', import.meta.url).pathname);
const adapter = createDiscord({
  token: discord.token,
  apiUrl: discord.url,
  guildId: null,
  registry: COMMANDS,
  words,
  defaultLanguage: 'en',
  dispatch: async () => plainReply('en', [{ kind: 'text', text: 'Use the form.', tone: 'lead' }]),
  complete: () => [],
  log: { debug() {}, info() {}, warn: console.error, error: console.error },
  now: () => Temporal.Now.instant(),
  onGone() {},
  onBack() {},
  onFatal(error) {
    throw error;
  },
});
await adapter.start();

const heap = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
};
const { people } = discord;
const { channel } = people.person();
let done = 0;
let warm: number | null = null;
const began = Date.now();
while (done < total && Date.now() < deadline) {
  const turns = Array.from({ length: Math.min(WAVE, total - done) }, (_, index) => {
    const person = index % 10 === 0 ? people.inDirect() : people.person({ channel });
    return { person, turn: people.slash(person, 'help') };
  });
  await discord.until(() => turns.every(({ turn }) => turn.original !== null));
  // The stand-in shares this process: what it keeps of people is not the bot's.
  for (const { person } of turns) {
    discord.world.users.delete(person.user.id);
    if (person.channel !== channel) discord.world.channels.delete(person.channel.id);
    discord.world.history.delete(person.channel.id);
  }
  done += turns.length;
  if (done === 10_000 || (done % 20_000 === 0 && done > 0)) {
    const now = heap();
    warm ??= now;
    console.log(`${done} interactions, heap ${now} MB, ${Math.round((done / (Date.now() - began)) * 1000)}/s`);
  }
}
const grown = heap() - (warm ?? heap());
console.log(
  JSON.stringify({
    interactions: done,
    grownMb: grown,
    violations: discord.records.violations.length,
    seconds: (Date.now() - began) / 1000,
  }),
);
await adapter.stop();
await discord.close();
if (grown > MAX_GROWTH_MB || discord.records.violations.length > 0) process.exitCode = 1;
