import { MAX_TEXT } from '../limits.ts';

/** A piece of text that is never cut: a line, a fact, a link, an item of a list. Markdown, at most `LONGEST` characters. */
export interface Atom {
  readonly text: string;
  /** A heading does not end a message. */
  readonly keepWithNext: boolean;
}

/** The longest atom: a message holds a button's label besides. */
export const LONGEST = MAX_TEXT - 100;
/** Room for what a style puts around a line. */
const ROOM = LONGEST - 100;

/**
 * Makes atoms of plain text, one for each line; a line that is too long for a message is cut between words.
 * @param style escapes a line and gives it its look; adds at most 100 characters besides escapes
 */
export function linesOf(text: string, style: (line: string) => string): Atom[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) =>
      style(line).length <= LONGEST ? [style(line)] : cut(line, (part) => style(part).length <= ROOM).map(style),
    )
    .map((line) => ({ text: line, keepWithNext: false }));
}

/** An item of several lines as one atom; when it is too long for that, as the atoms of its lines. */
export function itemOf(text: string, first: string, style: (line: string) => string): Atom[] {
  const indent = ' '.repeat(first.length);
  const lines = linesOf(text.trim(), style).map(({ text: line }, index) => `${index === 0 ? first : indent}${line}`);
  const whole = lines.join('\n');
  return (whole.length <= LONGEST ? [whole] : lines).map((line) => ({ text: line, keepWithNext: false }));
}

/** Cuts at spaces; a word that fits nowhere is cut between its characters. */
function cut(line: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\s)/)) {
    if (fits(current + word)) {
      current += word;
      continue;
    }
    if (current !== '') parts.push(current);
    current = '';
    for (const character of fits(word) ? [word] : word) {
      if (!fits(current + character)) {
        parts.push(current);
        current = '';
      }
      current += character;
    }
  }
  return current === '' ? parts : [...parts, current];
}
