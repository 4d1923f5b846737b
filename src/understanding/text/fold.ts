/** Letters that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ŀ: 'l',
  ĸ: 'k',
};
const SPECIAL = /[ßæœøđðþħłıςŀĸ]/g;
const MARKS = /\p{M}+/gu;
// Soft hyphens, zero-width and direction marks, variation selectors: seen by nobody, pasted by many.
const INVISIBLE = /(?:\p{Cf}|\p{Variation_Selector})+/gu;
const REPEATED = /(\p{L})\1{2,}/gu;
const ASCII = /^[\x20-\x7E\n]*$/;

/** One way of writing for what people see as the same: compatibility forms, capitals, invisible marks, letters held down. */
export function unify(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').normalize('NFC');
  return plain.replace(REPEATED, '$1');
}

/** Lower case without diacritics: how words are compared everywhere. Expects unified text. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}
