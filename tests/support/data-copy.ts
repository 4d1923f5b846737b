import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const DATA = new URL('../../data', import.meta.url).pathname;

export interface DataCopy {
  readonly directory: string;
  /** Changes one file's text. */
  edit(file: string, change: (text: string) => string): void;
  /** Changes one JSON file's content. */
  editJson(file: string, change: (content: Record<string, unknown>) => void): void;
  remove(file: string): void;
  [Symbol.dispose](): void;
}

/** A copy of `data/` that a test may break, with two languages, since all would take long; it goes away with the scope that holds it. */
export function copyData(): DataCopy {
  const directory = mkdtempSync(join(tmpdir(), 'objector-data-'));
  const leftOut = (path: string) => /\/locales\/(?!en|nl)[a-z]{2}($|\/)/.test(path);
  cpSync(DATA, directory, { recursive: true, filter: (path) => !leftOut(path) });
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(directory, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return {
    directory,
    edit,
    editJson(file, change) {
      edit(file, (text) => {
        const content = JSON.parse(text);
        change(content);
        return JSON.stringify(content);
      });
    },
    remove: (file) => rmSync(join(directory, file)),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}
