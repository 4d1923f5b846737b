/** How many sentences a line may stand for. */
export const SENTENCES_MAX = 200;

type Part = string | readonly Part[][];

/**
 * The sentences that a line with choices stands for: "(a|b) c" is "a c" and "b c".
 * @throws RangeError when brackets do not match or there are more than SENTENCES_MAX sentences
 */
export function expand(template: string): string[] {
  if (!/[()|]/.test(template)) return [template.replace(/\s+/g, ' ').trim()];
  const reader = { text: template, at: 0 };
  const parts = sequence(reader);
  if (reader.at < template.length) throw new RangeError(`a ")" or "|" without "(" at character ${reader.at + 1}`);
  return sentences(parts).map((sentence) => sentence.replace(/\s+/g, ' ').trim());
}

interface Reader {
  readonly text: string;
  at: number;
}

function sequence(reader: Reader): Part[] {
  const parts: Part[] = [];
  let plain = '';
  while (reader.at < reader.text.length) {
    const character = reader.text[reader.at];
    if (character === ')' || character === '|') break;
    reader.at++;
    if (character !== '(') {
      plain += character;
      continue;
    }
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(choice(reader));
  }
  if (plain !== '') parts.push(plain);
  return parts;
}

function choice(reader: Reader): Part[][] {
  const options = [sequence(reader)];
  while (reader.text[reader.at] === '|') {
    reader.at++;
    options.push(sequence(reader));
  }
  if (reader.text[reader.at] !== ')') throw new RangeError('a "(" without ")"');
  reader.at++;
  return options;
}

function sentences(parts: readonly Part[]): string[] {
  let made = [''];
  for (const part of parts) {
    const options = typeof part === 'string' ? [part] : part.flatMap((option) => sentences(option));
    made = made.flatMap((start) => options.map((end) => start + end));
    if (made.length > SENTENCES_MAX) throw new RangeError(`stands for more than ${SENTENCES_MAX} sentences`);
  }
  return made;
}
