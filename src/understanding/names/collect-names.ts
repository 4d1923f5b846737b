import { DataError } from '../../knowledge/faults.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Teaching } from '../teaching/load.ts';
import { listItems } from '../teaching/sections.ts';
import { expand } from '../teaching/templates.ts';

export type Named =
  | { readonly kind: 'service'; readonly id: string }
  | { readonly kind: 'company'; readonly id: string }
  /** A well-known name about which the bot has no facts. */
  | { readonly kind: 'other'; readonly id: string };

/** A name as the data has it, where choices such as "(my|our) blog" may still stand: `spelledOut` makes names of them. */
export interface WrittenName {
  readonly named: Named;
  readonly name: string;
  /** Where it stands in the language's names.txt; null elsewhere. */
  readonly line: number | null;
  /** The language that calls it so; null when all do. */
  readonly language: string | null;
}

/** Every name is looked for in every question and held in memory: choices multiply quickly. */
const NAMES_OF_A_LINE = 1000;

/** The names that one stands for. @throws DataError when its choices are faulty */
export function spelledOut({ named, name, language, line }: WrittenName): string[] {
  if (named.kind === 'other' || language === null) return [name];
  try {
    return expand(name);
  } catch (error) {
    throw faultAt(language, line ?? 0, `"${name}": ${(error as Error).message}`, 'fewer choices');
  }
}

/** @throws DataError as collectNames and spelledOut do, and for a line that stands for too many names */
export function checkNames(knowledge: Knowledge, teaching: Teaching, others: readonly string[]): void {
  for (const [line, names] of Map.groupBy(collectNames(knowledge, [teaching], others), (each) => each.line)) {
    const count = names.reduce((sum, name) => sum + spelledOut(name).length, 0);
    if (line !== null && count > NAMES_OF_A_LINE)
      throw faultAt(teaching.language, line, `stands for ${count} names`, `at most ${NAMES_OF_A_LINE}: fewer choices`);
  }
}

/**
 * All names under `data/`, those of all languages first, in each group those of what the bot has facts about.
 * @param others well-known names without facts
 * @throws DataError when a names.txt speaks of a service or company that does not exist
 */
export function* collectNames(
  knowledge: Knowledge,
  teachings: readonly Teaching[],
  others: readonly string[],
): Generator<WrittenName> {
  for (const { id, name, aliases } of knowledge.services)
    for (const each of [id, ...properNames(name), ...aliases])
      yield { named: { kind: 'service', id }, name: each, language: null, line: null };
  for (const { id, name, aliases } of knowledge.companies)
    for (const each of [name, ...aliases])
      yield { named: { kind: 'company', id }, name: each, language: null, line: null };
  for (const teaching of teachings) {
    yield* taughtNames(teaching, 'service', (id) => knowledge.service(id) !== undefined);
    yield* taughtNames(teaching, 'company', (id) => knowledge.company(id) !== undefined);
  }
  for (const name of others) yield { named: { kind: 'other', id: name }, name, language: null, line: null };
  for (const { language, names } of teachings)
    for (const name of listItems(names.get('others')))
      yield { named: { kind: 'other', id: name }, name, language, line: null };
}

/** "Le Chat / Vibe (Mistral)" is called "Le Chat" and "Vibe"; a list of products is nobody's name. */
function properNames(name: string): string[] {
  const plain = name.replace(/\(.*\)/, '').trim();
  return /,| and | or /.test(plain) ? [] : plain.split(' / ');
}

const SECTIONS = { service: 'services', company: 'companies' } as const;

function* taughtNames(
  { language, names }: Teaching,
  kind: 'service' | 'company',
  exists: (id: string) => boolean,
): Generator<WrittenName> {
  const section = SECTIONS[kind];
  for (const { text, number } of names.get(section) ?? []) {
    const [id = '', list = ''] = text.split('=').map((part) => part.trim());
    if (!exists(id))
      throw faultAt(language, number, `"${id}" is not known`, `"id = name, name" with an id of ${section}`);
    for (const name of list.split(',')) yield { named: { kind, id }, name: name.trim(), language, line: number };
  }
}

function faultAt(language: string, line: number, problem: string, expected: string): DataError {
  return new DataError([
    { file: `locales/${language}/understanding/names.txt`, field: `line ${line}`, problem, expected },
  ]);
}
