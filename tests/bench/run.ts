import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Measures one thing after the other, each in a process of its own, so that none warms or slows the next. `npm run bench -- planner` runs one. */
const BENCHES = ['understanding', 'planner', 'fan-out'];
const wanted = process.argv.slice(2);

for (const name of BENCHES.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  console.log(`\n=== ${name}`);
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
