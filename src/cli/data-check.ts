import { readConfig } from '../config.ts';
import { checkCodes } from '../knowledge/check/codes.ts';
import { checkLocales } from '../knowledge/check/locales.ts';
import { checkMoments } from '../knowledge/check/moments.ts';
import { checkNames } from '../knowledge/check/names.ts';
import { staleFacts } from '../knowledge/check/stale.ts';
import { DataError, describeFault, type Fault } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { loadLexicon } from '../knowledge/words.ts';
import { checkTeaching } from '../understanding/teaching/check.ts';
import { runCli } from './run-cli.ts';

// Checks everything under data/: one line per fault with file, field and what was expected, and exit code 1.
await runCli(async () => {
  const { dataDirectory, defaultTimeZone } = readConfig();
  const today = Temporal.Now.plainDateISO(defaultTimeZone);
  const faults = [...checkLocales(dataDirectory)];
  const knowledge = attempt(() => loadKnowledge(dataDirectory), faults);
  if (knowledge !== null) {
    faults.push(...checkNames(knowledge), ...checkMoments(knowledge, today), ...checkWords(knowledge, dataDirectory));
    faults.push(...checkTeaching(knowledge, dataDirectory));
  }
  for (const fault of faults) process.stdout.write(`${describeFault(fault)}\n`);
  if (knowledge !== null) reportStale(knowledge, today);
  process.stdout.write(faults.length === 0 ? 'data: no fault\n' : `data: ${faults.length} faults\n`);
  if (faults.length > 0) process.exitCode = 1;
});

/** Only once English is whole: a broken locale has been reported already. */
function checkWords(knowledge: Knowledge, directory: string): Fault[] {
  const lexicon = attempt(() => loadLexicon(directory), []);
  return lexicon === null ? [] : checkCodes(knowledge, lexicon.in('en'));
}

function attempt<T>(work: () => T, faults: Fault[]): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

function reportStale(knowledge: Knowledge, today: Temporal.PlainDate): void {
  const stale = staleFacts(knowledge, today);
  if (stale.length === 0) return;
  process.stdout.write(
    `${stale.length} services speak for more than six months ago; their answers say so. Oldest first:\n`,
  );
  for (const { file, asOf } of stale) process.stdout.write(`  ${asOf ?? 'unknown'}  ${file}\n`);
}
