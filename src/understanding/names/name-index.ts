import { DataError } from '../../knowledge/faults.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Teaching } from '../teaching/load.ts';
import { listItems } from '../teaching/sections.ts';
import { expand } from '../teaching/templates.ts';
import { letterBits } from '../text/distance.ts';
import { wordsOf } from '../text/tokens.ts';

export type Named =
  | { readonly kind: 'service'; readonly id: string }
  | { readonly kind: 'company'; readonly id: string }
  /** A well-known name about which the bot has no facts. */
  | { readonly kind: 'other'; readonly id: string };

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
export interface NameIndex {
  readonly byJoined: ReadonlyMap<string, readonly NameEntry[]>;
  /** Names without their last vowel, which endings may replace: "strav". */
  readonly byStem: ReadonlyMap<string, readonly NameEntry[]>;
  /** By number of letters: names with facts, long enough and unlike ordinary words enough to forgive misspellings. */
  readonly forgiving: ReadonlyMap<number, readonly NameEntry[]>;
  /** How names begin: most words of a question are set aside by this alone. */
  readonly beginnings: ReadonlySet<string>;
}

/** It has no name of its own, only words for it: "my blog". */
export const OWN_WEBSITE = 'own-website';
const FORGIVING_FROM = 5;
const STEM_FROM = 4;
const BEGINNING = 4;
/** A word that long is the same name in every language; several short ones may be anything. */
const SHARED_FROM = 6;
const LAST_VOWEL = /[aeiouyαεηιουωаеиоуъыюя]$/;

/** The name that some joined words are in a language. */
export function nameCalled(names: NameIndex['byJoined'], joined: string, language: string): NameEntry | undefined {
  const entries = names.get(joined);
  return (
    entries?.find(({ languages }) => languages === null || languages.has(language)) ??
    (joined.length >= SHARED_FROM ? entries?.find(({ words }) => words === 1) : undefined)
  );
}

/**
 * @param others well-known names without facts; a service's own name always goes first
 * @throws DataError when a names.txt speaks of a service or company that does not exist
 */
export function buildNameIndex(
  knowledge: Knowledge,
  teachings: readonly Teaching[],
  others: readonly string[],
): NameIndex {
  const collector = collectNames();
  for (const { id, name, aliases } of knowledge.services)
    for (const each of [id, ...properNames(name), ...aliases]) collector.add({ kind: 'service', id }, each, null);
  for (const { id, name, aliases } of knowledge.companies)
    for (const each of [name, ...aliases]) collector.add({ kind: 'company', id }, each, null);
  for (const teaching of teachings) {
    for (const [id, name] of pairs(teaching, 'services', (id) => knowledge.service(id) !== undefined))
      collector.add({ kind: 'service', id }, name, teaching.language);
    for (const [id, name] of pairs(teaching, 'companies', (id) => knowledge.company(id) !== undefined))
      collector.add({ kind: 'company', id }, name, teaching.language);
  }
  for (const name of others) collector.add({ kind: 'other', id: name }, name, null);
  for (const { language, names } of teachings)
    for (const name of listItems(names.get('others'))) collector.add({ kind: 'other', id: name }, name, language);
  const ordinary = new Set(teachings.flatMap(ordinaryNames));
  const entries = [...collector.byJoined.values()].flat();
  return {
    byJoined: collector.byJoined,
    byStem: Map.groupBy(
      entries.filter(({ joined, words }) => words === 1 && joined.length >= STEM_FROM && LAST_VOWEL.test(joined)),
      ({ joined }) => joined.slice(0, -1),
    ),
    forgiving: Map.groupBy(
      // Well-known names without facts must be spelt right: there are too many of them.
      entries.filter(
        ({ joined, named, shortest }) =>
          shortest > 1 &&
          joined.length >= FORGIVING_FROM &&
          named.kind !== 'other' &&
          named.id !== OWN_WEBSITE &&
          !/\d/.test(joined) &&
          !ordinary.has(joined),
      ),
      ({ joined }) => joined.length,
    ),
    beginnings: new Set(entries.flatMap(({ joined }) => [beginning(joined), joined.slice(0, STEM_FROM - 1)])),
  };
}

/** The letters by which a name is looked for. */
export function beginning(joined: string): string {
  return joined.slice(0, BEGINNING);
}

/** Names that are ordinary words of a language, joined. */
export function ordinaryNames({ names }: Teaching): string[] {
  return listItems(names.get('ordinary')).map((item) => wordsOf(item).join(''));
}

function collectNames() {
  const byJoined = new Map<string, (NameEntry & { languages: ReadonlySet<string> | null })[]>();
  // Tens of thousands of names are called so in one language only: they share its set.
  const alone = new Map<string, ReadonlySet<string>>();
  const only = (language: string) => {
    const known = alone.get(language) ?? new Set([language]);
    alone.set(language, known);
    return known;
  };
  return {
    byJoined,
    /** What all languages call something wins over what one does. */
    add(named: Named, name: string, language: string | null) {
      const words = wordsOf(name);
      const joined = words.join('');
      if (joined === '') return;
      const entries = byJoined.get(joined) ?? [];
      byJoined.set(joined, entries);
      if (entries.some(({ languages }) => languages === null)) return;
      const same = entries.find((entry) => entry.named.kind === named.kind && entry.named.id === named.id);
      if (same !== undefined && language !== null) same.languages = new Set([...(same.languages ?? []), language]);
      else
        entries.push({
          named,
          joined,
          words: words.length,
          shortest: Math.min(...words.map((word) => word.length)),
          languages: language === null ? null : only(language),
          // Only names with facts are looked for with misspellings.
          bits: named.kind === 'other' ? 0 : letterBits(joined),
        });
    },
  };
}

/** "Le Chat / Vibe (Mistral)" is called "Le Chat" and "Vibe"; a list of products is nobody's name. */
function properNames(name: string): string[] {
  const plain = name.replace(/\(.*\)/, '').trim();
  return /,| and | or /.test(plain) ? [] : plain.split(' / ');
}

function* pairs(
  { language, names }: Teaching,
  section: string,
  exists: (id: string) => boolean,
): Generator<readonly [string, string]> {
  for (const { text, number } of names.get(section) ?? []) {
    const [id = '', list = ''] = text.split('=').map((part) => part.trim());
    if (!exists(id))
      throw new DataError([
        {
          file: `locales/${language}/understanding/names.txt`,
          field: `line ${number}`,
          problem: `"${id}" is not known`,
          expected: `"id = name, name" with an id of ${section}`,
        },
      ]);
    for (const name of list.split(',').flatMap((item) => expandItem(item, language, number))) yield [id, name];
  }
}

function expandItem(item: string, language: string, line: number): string[] {
  try {
    return expand(item);
  } catch (error) {
    const problem = `"${item.trim()}": ${(error as Error).message}`;
    throw new DataError([
      {
        file: `locales/${language}/understanding/names.txt`,
        field: `line ${line}`,
        problem,
        expected: 'fewer choices',
      },
    ]);
  }
}
