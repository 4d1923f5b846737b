import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Teaching } from './load.ts';
import { checkSlots, parseSections } from './sections.ts';

/** What people say around a question that does not tell what they want to know. */
export interface Stories {
  /** Who they are, what happened, how they feel: "my son set this tablet up". */
  readonly stories: readonly string[];
  /** What they do not want: by itself an objection, beside a question only its reason. */
  readonly wishes: readonly string[];
}

const SECTIONS = ['story', 'wish'];

/**
 * The stories of a language; none where nobody wrote any.
 * @throws DataError for an unknown section or slot
 */
export function loadStories(directory: string, { stories: file }: Teaching): Stories {
  return file === null ? { stories: [], wishes: [] } : parseStories(readFileSync(join(directory, file), 'utf8'), file);
}

/**
 * One sentence a line, with `{service}` where a service is named.
 * @throws DataError for an unknown section or slot
 */
export function parseStories(text: string, file: string): Stories {
  const sections = parseSections(text, file, SECTIONS);
  const lines = (section: string) =>
    (sections.get(section) ?? []).map((line) => {
      checkSlots(line, file);
      return line.text;
    });
  return { stories: lines('story'), wishes: lines('wish') };
}
