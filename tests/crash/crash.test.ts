import { expect, test } from 'vitest';
import { faultsOf, runTrial } from './trial.ts';

// The same trial with a thousand places and twenty-five kills is tests/crash/run.ts.
test('a process that is killed while it sends loses nothing, doubles nothing, and says what nobody can know', async () => {
  const result = await runTrial({ places: 60, kills: 3, life: [100, 700], seed: 0.5, pace: false, deadline: 45_000 });
  expect(faultsOf(result)).toEqual([]);
  expect(result.kills).toBe(3);
  expect(result.telegram.sent).toBeGreaterThan(0);
}, 60_000);
