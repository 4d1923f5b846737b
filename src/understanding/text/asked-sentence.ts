import type { Ending, Token } from './tokens.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The last sentence with a question mark, where there is more around it; else null: the story is no question. */
export function askedSentence(tokens: readonly Token[], language: string): Span | null {
  const ends = (endings: readonly (Ending | null)[]) => (token: Token) => endings.includes(token.ends);
  const questionMarks: Ending[] = language === 'el' ? ['question', 'semicolon'] : ['question'];
  const last = tokens.findLastIndex(ends(questionMarks));
  if (last < 0) return null;
  const start = tokens.slice(0, last).findLastIndex(ends(['statement', ...questionMarks])) + 1;
  return start === 0 && last === tokens.length - 1 ? null : { start, end: last + 1 };
}
