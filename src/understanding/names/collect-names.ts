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

/** A name as the data has it. */
export interface WrittenName {
  readonly named: Named;
  readonly name: string;
  /** The language that calls it so; null when all do. */
  readonly language: string | null;
}

/** Every name is looked for in every question and held in memory: choices multiply quickly. */
const NAMES_OF_A_LINE = 1000;

/**
 * All names under `data/`, those of all languages first, in each group those of what the bot has facts about.
 * @param others well-known names without facts
 * @throws DataError when a names.txt speaks of a service or company that does not exist, or a line has faulty or too many choices
 */
export function* collectNames(
  knowledge: Knowledge,
  teachings: readonly Teaching[],
  others: readonly string[],
): Generator<WrittenName> {
  for (const { id, name, aliases } of knowledge.services)
    for (const each of [id, ...properNames(name), ...aliases])
      yield { named: { kind: 'service', id }, name: each, language: null };
  for (const { id, name, aliases } of knowledge.companies)
    for (const each of [name, ...aliases]) yield { named: { kind: 'company', id }, name: each, language: null };
  for (const teaching of teachings) {
    yield* taughtNames(teaching, 'service', (id) => knowledge.service(id) !== undefined);
    yield* taughtNames(teaching, 'company', (id) => knowledge.company(id) !== undefined);
  }
  for (const name of others) yield { named: { kind: 'other', id: name }, name, language: null };
  for (const { language, names } of teachings)
    for (const name of listItems(names.get('others'))) yield { named: { kind: 'other', id: name }, name, language };
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
    const all = list.split(',').flatMap((item) => expandItem(item, language, number));
    if (all.length > NAMES_OF_A_LINE)
      throw faultAt(language, number, `stands for ${all.length} names`, `at most ${NAMES_OF_A_LINE}: fewer choices`);
    for (const name of all) yield { named: { kind, id }, name, language };
  }
}

function expandItem(item: string, language: string, line: number): string[] {
  try {
    return expand(item);
  } catch (error) {
    throw faultAt(language, line, `"${item.trim()}": ${(error as Error).message}`, 'fewer choices');
  }
}

function faultAt(language: string, line: number, problem: string, expected: string): DataError {
  return new DataError([
    { file: `locales/${language}/understanding/names.txt`, field: `line ${line}`, problem, expected },
  ]);
}
