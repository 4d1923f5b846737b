import { DataError } from '../../knowledge/faults.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Teaching } from '../teaching/load.ts';
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
  /** One word only. */
  readonly single: boolean;
  readonly bits: number;
}

/** Every name, in every language, by its joined words. */
export interface NameIndex {
  readonly byJoined: ReadonlyMap<string, NameEntry>;
  /** Names without their last vowel, which endings may replace: "strav". */
  readonly byStem: ReadonlyMap<string, NameEntry>;
  /** Long enough to forgive misspellings. */
  readonly forgiving: readonly NameEntry[];
}

const FORGIVING_FROM = 5;
const STEM_FROM = 5;

/**
 * @param others well-known names without facts; a service's own name always goes first
 * @throws DataError when a names.txt speaks of a service or company that does not exist
 */
export function buildNameIndex(
  knowledge: Knowledge,
  teachings: readonly Teaching[],
  others: readonly string[],
): NameIndex {
  const byJoined = new Map<string, NameEntry>();
  const add = (named: Named, name: string) => {
    const words = wordsOf(name);
    const joined = words.join('');
    if (joined !== '' && !byJoined.has(joined))
      byJoined.set(joined, { named, joined, single: words.length === 1, bits: letterBits(joined) });
  };
  for (const { id, name, aliases } of knowledge.services) {
    for (const each of [id, ...properNames(name), ...aliases]) add({ kind: 'service', id }, each);
  }
  for (const { id, name, aliases } of knowledge.companies)
    for (const each of [name, ...aliases]) add({ kind: 'company', id }, each);
  for (const teaching of teachings) {
    for (const [id, name] of pairs(teaching, 'services', (id) => knowledge.service(id) !== undefined))
      add({ kind: 'service', id }, name);
    for (const [id, name] of pairs(teaching, 'companies', (id) => knowledge.company(id) !== undefined))
      add({ kind: 'company', id }, name);
  }
  for (const name of others) add({ kind: 'other', id: name }, name);
  const entries = [...byJoined.values()];
  return {
    byJoined,
    byStem: new Map(
      entries
        .filter(
          ({ joined, single }) => single && joined.length >= STEM_FROM && /[aeiouyαεηιουωаеиоуъыюя]$/.test(joined),
        )
        .map((entry) => [entry.joined.slice(0, -1), entry]),
    ),
    forgiving: entries.filter(({ joined }) => joined.length >= FORGIVING_FROM && !/\d/.test(joined)),
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
    for (const name of list.split(',').flatMap(expand)) yield [id, name];
  }
}
