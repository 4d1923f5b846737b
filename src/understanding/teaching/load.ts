import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON, MEANINGS } from '../meaning/meanings.ts';
import { type Line, parseSections } from './sections.ts';

const NAME_SECTIONS = ['endings', 'services', 'companies', 'others', 'ordinary', 'countries', 'places'];

/** Where a language teaches: its own folder, or that of a language which is only recognised. */
const HOMES = [
  { folder: 'locales', below: 'understanding' },
  { folder: 'recognised', below: '' },
];

/** The files of one language, parsed into their sections. */
export interface Teaching {
  readonly language: string;
  /** False when it is only recognised, and answered in the nearest language. */
  readonly spoken: boolean;
  /** Path of the phrases below the data directory: only training reads them. */
  readonly phrases: string;
  /** Path of what people tell around a question; null where nobody wrote any. */
  readonly stories: string | null;
  readonly words: ReadonlyMap<string, readonly Line[]>;
  readonly names: ReadonlyMap<string, readonly Line[]>;
}

/**
 * Reads `words.txt` and `names.txt` of every language that teaches, sorted by language.
 * @throws DataError for an unknown section or a line outside any
 */
export function loadTeaching(directory: string): readonly Teaching[] {
  return teachingFolders(directory).map(({ language, path }) => ({
    language,
    spoken: path.startsWith('locales/'),
    phrases: `${path}/phrases.txt`,
    stories: existsSync(join(directory, path, 'stories.txt')) ? `${path}/stories.txt` : null,
    words: read(directory, `${path}/words.txt`, [...MEANINGS, COMMON]),
    names: read(directory, `${path}/names.txt`, NAME_SECTIONS),
  }));
}

/** Changes when anything changes that weights are trained from. */
export function teachingDigest(directory: string): string {
  const digest = createHash('sha256');
  const files = teachingFolders(directory).flatMap(({ path }) =>
    ['phrases', 'stories', 'words', 'names']
      .map((name) => `${path}/${name}.txt`)
      .filter((file) => existsSync(join(directory, file))),
  );
  for (const file of files) digest.update(`${file}\n${readFileSync(join(directory, file), 'utf8')}\n`);
  return digest.digest('hex').slice(0, 16);
}

/** Where each language teaches, below the data directory. */
export function teachingFolders(directory: string): { language: string; path: string }[] {
  return HOMES.flatMap(({ folder, below }) => {
    const root = join(directory, folder);
    if (!existsSync(root)) return [];
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ language: name, path: below === '' ? `${folder}/${name}` : `${folder}/${name}/${below}` }))
      .filter(({ path }) =>
        ['phrases', 'words', 'names'].every((name) => existsSync(join(directory, path, `${name}.txt`))),
      );
  }).sort((a, b) => (a.language < b.language ? -1 : 1));
}

function read(directory: string, file: string, known: readonly string[]): Map<string, Line[]> {
  return parseSections(readFileSync(join(directory, file), 'utf8'), file, known);
}
