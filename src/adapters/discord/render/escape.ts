/** Discord links these by itself; a backslash inside would become part of the address. */
const ADDRESS = /https?:\/\/[^\s<>]+/g;

/** A line that a heading, a quote, a list or small print would begin with. */
const LINE_START = /^(\s*)(#{1,3}|-#|>{1,3}|[-+])(?=\s|$)/;
const NUMBERED = /^(\s*\d+)([.)])(?=\s|$)/;

/** @returns one line of plain text so that Discord shows it letter by letter: no markup, no mention, addresses untouched */
export function escapeLine(line: string): string {
  const parts = line.split(ADDRESS);
  const addresses = line.match(ADDRESS) ?? [];
  const escaped = parts.map((part, index) => escapeMarks(part) + (addresses[index] ?? '')).join('');
  return escaped.replace(LINE_START, '$1\\$2').replace(NUMBERED, '$1\\$2');
}

/** Bold, unless there is nothing to see or an address would swallow the closing stars. */
export function bold(line: string): string {
  const text = line.trim();
  return text === '' || text.search(ADDRESS) !== -1 ? escapeLine(text) : `**${escapeLine(text)}**`;
}

export const hasAddress = (text: string): boolean => text.search(ADDRESS) !== -1;

function escapeMarks(text: string): string {
  return text.replace(/[\\*_~`|[\]<]/g, '\\$&');
}
