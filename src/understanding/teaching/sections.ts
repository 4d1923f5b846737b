import { DataError } from '../../knowledge/faults.ts';

export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/**
 * Reads a file of `[section]` headings with lines below them; `#` starts a comment.
 * @param known the sections there may be; null when any name will do
 * @throws DataError for a line before the first heading or an unknown heading
 */
export function parseSections(text: string, file: string, known: readonly string[] | null): Map<string, Line[]> {
  const sections = new Map<string, Line[]>();
  let current: Line[] | undefined;
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.replace(/(^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const heading = /^\[([^\]]+)\]$/.exec(line)?.[1];
    if (heading === undefined) {
      if (current === undefined)
        throw fault(file, index, 'stands before the first section', 'a heading such as "[opt-out]"');
      current.push({ text: line, number: index + 1 });
      continue;
    }
    if (known !== null && !known.includes(heading))
      throw fault(file, index, `"${heading}" is no section of this file`, `one of ${known.join(', ')}`);
    current = sections.get(heading) ?? [];
    sections.set(heading, current);
  }
  return sections;
}

/** The parts of comma-separated lines. */
export function listItems(lines: readonly Line[] | undefined): string[] {
  return (lines ?? [])
    .flatMap(({ text }) => text.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const SLOT = /\{([^}]*)\}/g;

/** @throws DataError when something else than `{service}` or `{country}` stands in curly brackets */
export function checkSlots({ text, number }: Line, file: string): void {
  for (const [, slot] of text.matchAll(SLOT))
    if (slot !== 'service' && slot !== 'country')
      throw fault(file, number - 1, `{${slot}} is no slot`, '{service} or {country}');
}

export function fault(file: string, index: number, problem: string, expected: string | null): DataError {
  return new DataError([{ file, field: `line ${index + 1}`, problem, expected }]);
}
