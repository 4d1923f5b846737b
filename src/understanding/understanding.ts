import { DataError } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { explainReading } from './explain.ts';
import { createMind } from './mind.ts';
import { LEARNED_FILE, type Learned, readLearned } from './model/learned.ts';
import { buildNames } from './names/name-index.ts';
import { loadOtherNames } from './names/other-names.ts';
import { readQuestion } from './read-question.ts';
import type { Reading } from './reading.ts';
import { loadTeaching } from './teaching/load.ts';

export interface Understanding {
  /** Reads a question in any language, of any length; never throws, and the same question always gives the same reading. */
  understand(question: string): Reading;
  /** Which words led to what, a line each, in English: for those who correct the data. */
  explain(question: string): string;
}

/**
 * Reads once what is needed to understand people; afterwards nothing touches the disk.
 * @param directory the data directory, in which `npm run train` left what it learned
 * @throws DataError when a file is broken or nothing was learned yet
 */
export function createUnderstanding(knowledge: Knowledge, directory: string): Understanding {
  return understandWith(learnedIn(directory), knowledge, directory);
}

/** The same with weights that are not on disk yet. */
export function understandWith(learned: Learned, knowledge: Knowledge, directory: string): Understanding {
  const teachings = loadTeaching(directory);
  const mind = createMind({
    knowledge,
    learned,
    teachings,
    names: buildNames(knowledge, teachings, loadOtherNames(directory)),
  });
  return {
    understand: (question) => readQuestion(question, mind).reading,
    explain: (question) => explainReading(readQuestion(question, mind), mind),
  };
}

function learnedIn(directory: string): Learned {
  try {
    return readLearned(directory);
  } catch (error) {
    throw new DataError([
      {
        file: LEARNED_FILE,
        field: '',
        problem: `cannot be read: ${(error as Error).message}`,
        expected: 'what "npm run train" writes',
      },
    ]);
  }
}
