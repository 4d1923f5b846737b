import type { House } from './chat/house.ts';
import type { Config } from './config.ts';
import { checkCodes } from './knowledge/check/codes.ts';
import { DataError } from './knowledge/faults.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { type Lexicon, loadLexicon } from './knowledge/words.ts';
import { createUnderstanding } from './understanding/understanding.ts';

/** What answers a question: facts, words and understanding, without any store. */
export type Mind = Omit<House, 'store'>;

/**
 * Loads and checks everything under `data/`.
 * @throws DataError when a file is broken, a code has no words or a language lacks a message
 */
export function buildMind(config: Pick<Config, 'dataDirectory' | 'defaultLanguage' | 'defaultTimeZone'>): Mind {
  const { knowledge, words } = loadData(config.dataDirectory);
  if (!words.languages.includes(config.defaultLanguage))
    throw new DataError([
      {
        file: `locales/${config.defaultLanguage}`,
        field: '',
        problem: 'missing, but DEFAULT_LANGUAGE asks for it',
        expected: `one of ${words.languages.join(', ')}`,
      },
    ]);
  const { understand } = createUnderstanding(knowledge, config.dataDirectory);
  return {
    knowledge,
    words,
    understand,
    defaults: { language: config.defaultLanguage, timeZone: config.defaultTimeZone },
  };
}

function loadData(directory: string): { knowledge: Knowledge; words: Lexicon } {
  const knowledge = loadKnowledge(directory);
  const words = loadLexicon(directory);
  const faults = checkCodes(knowledge, words.in('en'));
  if (faults.length > 0) throw new DataError(faults);
  return { knowledge, words };
}
