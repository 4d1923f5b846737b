import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Teaching } from '../teaching/load.ts';
import { listItems } from '../teaching/sections.ts';
import { letterBits } from '../text/distance.ts';
import { wordsOf } from '../text/tokens.ts';
import { collectNames, type Named, spelledOut, type WrittenName } from './collect-names.ts';

export interface NameEntry {
  readonly named: Named;
  /** Words joined: "chatgpt" for "Chat GPT". */
  readonly joined: string;
  /** How many words it has. */
  readonly words: number;
  /** Letters of its shortest word: "Model Y" is too like "models". */
  readonly shortest: number;
  /** The languages that call it so; null when all do. */
  readonly languages: ReadonlySet<string> | null;
  readonly bits: number;
}

/** Every name, in every language. */
export interface Names {
  /** Whether a word is a name in some language. */
  isName(word: string): boolean;
  /** Names that misspellings are forgiven, of what the bot has facts about. */
  readonly known: readonly NameEntry[];
  /** The names that count in a language; made ready when it is first heard. */
  in(language: string): NameIndex;
}

/** The names of one language, by joined words. */
export interface NameIndex {
  called(joined: string): NameEntry | undefined;
  /** By a name without its last vowel, which endings may replace: "strav". */
  stemmed(beginning: string): NameEntry | undefined;
  /** Names of so many letters, long enough and unlike ordinary words enough to forgive misspellings. */
  forgiving(letters: number): readonly NameEntry[];
  /** How names begin: most words of a question are set aside by this alone. */
  begins(joined: string): boolean;
}

/** It has no name of its own, only words for it: "my blog". */
export const OWN_WEBSITE = 'own-website';
const FORGIVING_FROM = 5;
const STEM_FROM = 4;
const BEGINNINGS = [3, 4];
/** A word that long is the same name in every language; several short ones may be anything. */
const SHARED_FROM = 6;
const LAST_VOWEL = /[aeiouyαεηιουωаеиоуъыюя]$/;
const SPACE = /\s/;
const SEVERAL_WORDS = /[^\p{L}\p{N}]/u;

/**
 * @param others well-known names without facts; a service's own name always goes first
 * @throws DataError as collectNames does
 */
export function buildNames(knowledge: Knowledge, teachings: readonly Teaching[], others: readonly string[]): Names {
  const ordinary = new Map(teachings.map((teaching) => [teaching.language, new Set(ordinaryNames(teaching))]));
  const shared = createShelf();
  // A language's names of several words, and the well-known ones beside the bot's services, count in it alone: they wait until it is heard.
  const waiting = new Map<string, WrittenName[]>();
  for (const written of collectNames(knowledge, teachings, others)) {
    const { language, named } = written;
    if (language === null) shared.add(written);
    else if (named.kind === 'other' || SPACE.test(written.name)) append(waiting, language, written);
    else
      for (const name of spelledOut(written)) {
        if (SEVERAL_WORDS.test(name)) append(waiting, language, { ...written, name });
        else shared.add({ ...written, name });
      }
  }
  const made = new Map<string, NameIndex>();
  return {
    isName: (word) => shared.byJoined.has(word),
    known: shared.forgiving,
    in(language) {
      const known = made.get(language);
      if (known !== undefined) return known;
      const own = createShelf();
      for (const written of waiting.get(language) ?? [])
        for (const name of spelledOut(written)) own.add({ ...written, name });
      waiting.delete(language);
      const index = indexIn(language, shared, own, ordinary.get(language) ?? new Set());
      made.set(language, index);
      return index;
    },
  };
}

/** Names that are ordinary words of a language, joined. */
export function ordinaryNames({ names }: Teaching): string[] {
  return listItems(names.get('ordinary')).map((item) => wordsOf(item).join(''));
}

function indexIn(language: string, shared: Shelf, own: Shelf, ordinary: ReadonlySet<string>): NameIndex {
  const counts = ({ languages }: NameEntry) => languages === null || languages.has(language);
  const everywhere = (joined: string, entries: readonly NameEntry[] | undefined) =>
    joined.length >= SHARED_FROM ? entries?.find(({ words }) => words === 1) : undefined;
  const forgiving = Map.groupBy(
    [...shared.forgiving, ...own.forgiving].filter((entry) => counts(entry) && !ordinary.has(entry.joined)),
    ({ joined }) => joined.length,
  );
  return {
    called(joined) {
      const entries = shared.byJoined.get(joined);
      return entries?.find(counts) ?? own.byJoined.get(joined)?.[0] ?? everywhere(joined, entries);
    },
    stemmed(beginning) {
      const entries = shared.byStem.get(beginning);
      return entries?.find(counts) ?? everywhere(beginning, entries);
    },
    forgiving: (letters) => forgiving.get(letters) ?? [],
    begins: (joined) =>
      beginningsOf(joined).some((beginning) => shared.beginnings.has(beginning) || own.beginnings.has(beginning)),
  };
}

type Shelf = ReturnType<typeof createShelf>;

/** Where names are put, to be found by their letters. */
function createShelf() {
  const byJoined = new Map<string, (NameEntry & { languages: ReadonlySet<string> | null })[]>();
  const byStem = new Map<string, NameEntry[]>();
  const forgiving: NameEntry[] = [];
  const beginnings = new Set<string>();
  // Thousands of names are called so in one language only: they share its set.
  const alone = new Map<string, ReadonlySet<string>>();
  return {
    byJoined,
    byStem,
    forgiving,
    beginnings,
    /** What all languages call something wins over what one does. */
    add({ named, name, language }: WrittenName) {
      const words = wordsOf(name);
      const joined = words.join('');
      if (joined === '') return;
      const entries = byJoined.get(joined);
      if (entries?.some(({ languages }) => languages === null)) return;
      const same = entries?.find((entry) => entry.named.kind === named.kind && entry.named.id === named.id);
      if (same !== undefined && language !== null) {
        same.languages = new Set([...(same.languages ?? []), language]);
        return;
      }
      const entry = {
        named,
        joined,
        words: words.length,
        shortest: words.length === 1 ? joined.length : Math.min(...words.map((word) => word.length)),
        languages: language === null ? null : only(language),
        // Only names with facts are looked for with misspellings.
        bits: named.kind === 'other' ? 0 : letterBits(joined),
      };
      append(byJoined, joined, entry);
      for (const beginning of beginningsOf(joined)) beginnings.add(beginning);
      if (entry.words === 1 && joined.length >= STEM_FROM && LAST_VOWEL.test(joined))
        append(byStem, joined.slice(0, -1), entry);
      if (isForgiving(entry)) forgiving.push(entry);
    },
  };

  function only(language: string): ReadonlySet<string> {
    const known = alone.get(language) ?? new Set([language]);
    alone.set(language, known);
    return known;
  }
}

/** Well-known names without facts must be spelt right: there are too many of them. */
function isForgiving({ joined, named, shortest }: NameEntry): boolean {
  if (named.kind === 'other' || named.id === OWN_WEBSITE) return false;
  return shortest > 1 && joined.length >= FORGIVING_FROM && !/\d/.test(joined);
}

/** The letters by which a name is looked for. */
function beginningsOf(joined: string): string[] {
  return BEGINNINGS.map((letters) => joined.slice(0, letters));
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
