import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reader } from './intent/units.ts';
import { buildLanguageView, endingsOf, type LanguageView } from './language/language-view.ts';
import type { Learned } from './model/learned.ts';
import { isFamiliar, knowsWord } from './model/vocabulary.ts';
import type { NameIndex, Names } from './names/name-index.ts';
import type { Teaching } from './teaching/load.ts';

/** Everything that reading a question needs. */
export interface Mind {
  readonly knowledge: Knowledge;
  readonly learned: Learned;
  readonly names: Names;
  readonly anyEndings: ReadonlySet<string>;
  /** Languages with words of their own, beside those that are only recognised. */
  readonly spoken: ReadonlySet<string>;
  tongue(language: string): Tongue;
}

/** One language, made ready when it is first heard. */
export interface Tongue extends Reader {
  readonly names: NameIndex;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** The word itself, in this language or in English. */
  readonly knows: (word: string) => boolean;
  /** The word itself, in this language. */
  readonly knowsOwn: (word: string) => boolean;
  readonly capitalNouns: boolean;
}

export interface MindParts {
  readonly knowledge: Knowledge;
  readonly learned: Learned;
  readonly teachings: readonly Teaching[];
  readonly names: Names;
}

const ENGLISH = 'en';
/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

export function createMind({ knowledge, learned, teachings, names }: MindParts): Mind {
  // What is taught is let go of once a view is made of it: it is much text.
  const waiting = new Map(teachings.map((teaching) => [teaching.language, teaching]));
  const views = new Map<string, LanguageView>();
  const tongues = new Map<string, Tongue>();
  const view = (language: string): LanguageView => {
    const known = views.get(language);
    if (known !== undefined) return known;
    const teaching = waiting.get(language);
    if (teaching === undefined && language === ENGLISH) throw new RangeError('nobody taught English');
    const made = teaching === undefined ? view(ENGLISH) : buildLanguageView(teaching, knowledge.authorities);
    views.set(language, made);
    waiting.delete(language);
    return made;
  };
  const tongue = (language: string): Tongue => {
    const known = tongues.get(language);
    if (known !== undefined) return known;
    const contexts = learned.contexts[language] ?? learned.contexts[ENGLISH];
    const own = view(language);
    const made: Tongue = {
      names: names.in(language),
      own,
      english: view(ENGLISH),
      before: new Set([...(contexts?.before ?? []), ...own.places.before.keys()]),
      after: new Set(contexts?.after),
      capitalNouns: CAPITAL_NOUNS.has(language),
      knowsOwn: (word) => knowsWord(learned.vocabulary, language, word),
      familiar: (word) => isFamiliar(learned.vocabulary, language, word),
      knows: (word) => knowsWord(learned.vocabulary, language, word) || knowsWord(learned.vocabulary, ENGLISH, word),
    };
    tongues.set(language, made);
    return made;
  };
  return {
    knowledge,
    learned,
    names,
    tongue,
    spoken: new Set(teachings.flatMap(({ language, spoken }) => (spoken ? [language] : []))),
    anyEndings: new Set(teachings.flatMap((teaching) => [...endingsOf(teaching.names)])),
  };
}
