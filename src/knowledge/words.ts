import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { DataError, type Fault } from './faults.ts';
import { createFormats, type Formats } from './formats.ts';

export type WordArguments = Readonly<Record<string, FluentVariable>>;

/** All words of one language. */
export interface Words extends Formats {
  readonly language: string;
  /** @throws Error when the message is missing or one of its variables is: both are faults of ours that a test finds */
  say(id: string, values?: WordArguments): string;
  has(id: string): boolean;
}

/** The words of every language that has a folder under `data/locales/`. */
export interface Lexicon {
  /** Codes such as "en", sorted. */
  readonly languages: readonly string[];
  /** @throws RangeError for a language without a folder */
  in(language: string): Words;
  /** The language here that fits a BCP 47 tag best ("pt-BR" → "pt"), or null. */
  nearest(tag: string): string | null;
}

/**
 * Finds the languages under `directory/locales` and checks that none lacks a message that English has.
 * A language's messages are parsed when it is first spoken: most processes speak few.
 * @throws DataError that names each missing message and the file it is expected in
 */
export function loadLexicon(directory: string): Lexicon {
  const sources = readSources(directory);
  const faults = missingMessages(sources);
  if (faults.length > 0) throw new DataError(faults);
  const spoken = new Map<string, Words>();
  return {
    languages: [...sources.keys()].sort(),
    in(language) {
      const known = spoken.get(language);
      if (known !== undefined) return known;
      const source = sources.get(language);
      if (source === undefined) throw new RangeError(`no words for the language "${language}"`);
      const words = createWords(language, source);
      spoken.set(language, words);
      return words;
    },
    nearest(tag) {
      const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
      return sources.has(base) ? base : null;
    },
  };
}

type Source = readonly { readonly file: string; readonly text: string }[];

function readSources(directory: string): Map<string, Source> {
  const root = join(directory, 'locales');
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sources = folders.map(({ name: language }) => {
    const names = readdirSync(join(root, language)).filter((name) => name.endsWith('.ftl'));
    const read = (name: string) => ({
      file: `locales/${language}/${name}`,
      text: readFileSync(join(root, language, name), 'utf8'),
    });
    return [language, names.sort().map(read)] as const;
  });
  // A language that is only understood so far has no words of its own.
  return new Map(sources.filter(([, source]) => source.length > 0));
}

const DOUBLE_STOP = /(?<!\.)\.\.(?!\.)/g;

function createWords(language: string, source: Source): Words {
  // Isolation marks around values would break links and copied text.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const { text } of source) bundle.addResource(new FluentResource(text));
  return {
    language,
    ...createFormats(language),
    has: (id) => bundle.hasMessage(id),
    say(id, values = {}) {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern === undefined || pattern === null) throw new Error(`no message "${id}" in "${language}"`);
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, values, errors);
      if (errors[0] !== undefined) throw new Error(`message "${id}" in "${language}": ${errors[0].message}`);
      // A date that ends in a full stop ("27 d.") ends the sentence too.
      return text.replace(DOUBLE_STOP, '.');
    },
  };
}

const MESSAGE = /^([a-zA-Z][\w-]*) *=/gm;

function missingMessages(sources: ReadonlyMap<string, Source>): Fault[] {
  const reference = sources.get('en');
  if (reference === undefined)
    return [
      {
        file: 'locales/en',
        field: '',
        problem: 'missing',
        expected: 'the language that all others are checked against',
      },
    ];
  const expected = reference.flatMap(({ file, text }) =>
    messageIds(text).map((id) => ({ id, name: file.split('/').at(-1) })),
  );
  return [...sources].flatMap(([language, source]) => {
    const present = new Set(source.flatMap(({ text }) => messageIds(text)));
    return expected
      .filter(({ id }) => !present.has(id))
      .map(({ id, name }) => ({
        file: `locales/${language}/${name}`,
        field: id,
        problem: 'missing message',
        expected: `"${id} = …", as in locales/en/${name}`,
      }));
  });
}

function messageIds(text: string): string[] {
  return Array.from(text.matchAll(MESSAGE), (match) => match[1] ?? '');
}
