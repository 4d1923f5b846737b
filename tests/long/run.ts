import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What takes longer than a test should, each bounded in time: every zone through every change of clocks, hard kills, floods. */
const TRIALS: readonly { readonly file: string; readonly arguments: readonly string[]; readonly minutes: number }[] = [
  { file: 'reminders/planning/all-zones.ts', arguments: [], minutes: 10 },
  { file: 'crash/run.ts', arguments: [], minutes: 8 },
  { file: 'soak/discord.ts', arguments: ['60000'], minutes: 8 },
  { file: 'soak/telegram.ts', arguments: [], minutes: 8 },
];

let failed = 0;
for (const { file, arguments: given, minutes } of TRIALS) {
  console.log(`\n=== ${file}`);
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', path, ...given], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
  });
  if (status !== 0) {
    failed += 1;
    console.error(`${file} failed`);
  }
}
console.log(`\n${TRIALS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
