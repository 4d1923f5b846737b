import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, type Fault } from '../../knowledge/faults.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkNames } from '../names/collect-names.ts';
import { loadOtherNames } from '../names/other-names.ts';
import { loadTeaching } from './load.ts';
import { parsePhrases } from './phrases.ts';
import { loadStories } from './stories.ts';

/** Every fault in what languages teach: sections, brackets, slots, ids of services. One a file: whoever mends it looks again. */
export function checkTeaching(knowledge: Knowledge, directory: string): Fault[] {
  const faults: Fault[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const others = attempt(() => loadOtherNames(directory)) ?? [];
  for (const teaching of attempt(() => loadTeaching(directory)) ?? []) {
    attempt(() => parsePhrases(readFileSync(join(directory, teaching.phrases), 'utf8'), teaching.phrases));
    attempt(() => loadStories(directory, teaching));
    attempt(() => checkNames(knowledge, teaching, others));
  }
  return faults;
}
