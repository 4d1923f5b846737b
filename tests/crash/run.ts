import { faultsOf, runTrial } from './trial.ts';

/** The long crash test: a thousand messages on each platform, many hard kills, at the platforms' real pace. Takes two to four minutes. */
const seed = Number(process.argv[2] ?? Math.random());
console.log(`crash trial with seed ${seed}`);
const result = await runTrial({ places: 1000, kills: 25, life: [300, 3000], seed, pace: true, deadline: 220_000 });
console.log(JSON.stringify(result, null, 2));
const faults = faultsOf(result);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
