import { INTENTS, type Intent } from '../reading.ts';
import { checkSlots, fault, type Line, parseSections } from './sections.ts';
import { expand } from './templates.ts';

/** What the classifier tells apart: unknown services are known by their name, not by the way people ask. */
export const TAUGHT = INTENTS.filter((intent) => intent !== 'unknown-service');
export type Taught = Exclude<Intent, 'unknown-service'>;

export interface Example {
  readonly intent: Intent;
  /** All sentences that the line stands for, with `{service}` and `{country}` in them. */
  readonly sentences: readonly string[];
}

/** @throws DataError for a section that is no intent, brackets that do not match or an unknown slot */
export function parsePhrases(text: string, file: string): readonly Example[] {
  return [...parseSections(text, file, TAUGHT)].flatMap(([intent, lines]) =>
    lines.map((line) => ({ intent: intent as Intent, sentences: readLine(line, file) })),
  );
}

function readLine(line: Line, file: string): string[] {
  checkSlots(line, file);
  try {
    return expand(line.text);
  } catch (error) {
    throw fault(file, line.number - 1, (error as Error).message, 'choices such as "(a|b)"');
  }
}
