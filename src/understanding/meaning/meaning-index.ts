import type { Line } from '../teaching/sections.ts';
import { listItems } from '../teaching/sections.ts';
import { wordsOf } from '../text/tokens.ts';
import { MEANINGS } from './meanings.ts';

/** Words, stems and word groups of one language, ready to be found. */
export interface MeaningIndex {
  /** First words of groups as they stand. */
  readonly exact: ReadonlyMap<string, readonly Group[]>;
  /** First words that are stems. */
  readonly stems: ReadonlyMap<string, readonly Group[]>;
  /** Every single word that stands in the file, for the correction of misspellings. */
  readonly words: ReadonlySet<string>;
}

const GROUP_BEFORE = 2;

interface Group {
  readonly meaning: number;
  /** What follows the first word. */
  readonly rest: readonly Pattern[];
}

interface Pattern {
  readonly text: string;
  readonly stem: boolean;
}

export function buildMeaningIndex(sections: ReadonlyMap<string, readonly Line[]>): MeaningIndex {
  const exact = new Map<string, Group[]>();
  const stems = new Map<string, Group[]>();
  const words = new Set<string>();
  for (const [meaning, name] of MEANINGS.entries()) {
    for (const item of listItems(sections.get(name))) {
      const [first, ...rest] = patterns(item);
      if (first === undefined) continue;
      const target = first.stem ? stems : exact;
      const groups = target.get(first.text) ?? [];
      groups.push({ meaning, rest });
      target.set(first.text, groups);
      for (const pattern of [first, ...rest]) if (!pattern.stem) words.add(pattern.text);
    }
  }
  return { exact, stems, words };
}

/** The meanings that begin at a word, as numbers into MEANINGS, each once. */
export function meaningsAt(words: readonly string[], at: number, index: MeaningIndex): readonly number[] {
  const word = words[at];
  if (word === undefined) return [];
  let found: number[] | undefined;
  const add = (groups: readonly Group[] | undefined) => {
    for (const { meaning, rest } of groups ?? []) {
      if (!follows(words, at + 1, rest)) continue;
      found ??= [];
      if (!found.includes(meaning)) found.push(meaning);
    }
  };
  add(index.exact.get(word));
  for (let length = 2; length <= word.length; length++) add(index.stems.get(word.slice(0, length)));
  return found ?? [];
}

/** Whether a word is a later part of a group with that meaning: the "no" of "say no". */
export function insideGroup(words: readonly string[], at: number, meaning: number, index: MeaningIndex): boolean {
  const from = Math.max(0, at - GROUP_BEFORE);
  return Array.from({ length: at - from }, (_, offset) => from + offset).some((start) => {
    const whole = meaningsAt(words.slice(0, at + 1), start, index).includes(meaning);
    return whole && !meaningsAt(words.slice(0, at), start, index).includes(meaning);
  });
}

function follows(words: readonly string[], from: number, rest: readonly Pattern[]): boolean {
  return rest.every(({ text, stem }, offset) => {
    const word = words[from + offset];
    return word !== undefined && (stem ? word.startsWith(text) : word === text);
  });
}

function patterns(item: string): Pattern[] {
  return item.split(/\s+/).flatMap((part) => {
    const words = wordsOf(part);
    return words.map((text, index) => ({ text, stem: part.endsWith('*') && index === words.length - 1 }));
  });
}
