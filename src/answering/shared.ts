/**
 * Splits lists of codes into what all of them share and what is each one's own, so that an answer about several
 * services says a thing once. With one list everything is its own.
 */
export function shared(lists: readonly (readonly string[])[]): { common: string[]; own: string[][] } {
  const [first = [], ...rest] = lists;
  if (rest.length === 0) return { common: [], own: [[...first]] };
  const common = first.filter((code) => rest.every((list) => list.includes(code)));
  return { common, own: lists.map((list) => list.filter((code) => !common.includes(code))) };
}
