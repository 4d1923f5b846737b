import { INTENTS, type Intent } from '../reading.ts';
import { fault, type Line, parseSections } from './sections.ts';
import { expand } from './templates.ts';

/** What the classifier tells apart: unknown services are known by their name, not by the way people ask. */
export const TAUGHT = INTENTS.filter((intent) => intent !== 'unknown-service');
export type Taught = Exclude<Intent, 'unknown-service'>;

export interface Example {
  readonly intent: Intent;
  /** All sentences that the line stands for, with `{service}` and `{country}` in them. */
  readonly sentences: readonly string[];
}

const SLOT = /\{([^}]*)\}/g;

/** @throws DataError for a section that is no intent, brackets that do not match or an unknown slot */
export function parsePhrases(text: string, file: string): readonly Example[] {
  return [...parseSections(text, file, TAUGHT)].flatMap(([intent, lines]) =>
    lines.map((line) => ({ intent: intent as Intent, sentences: readLine(line, file) })),
  );
}

function readLine({ text, number }: Line, file: string): string[] {
  for (const [, slot] of text.matchAll(SLOT)) {
    if (slot !== 'service' && slot !== 'country')
      throw fault(file, number - 1, `{${slot}} is no slot`, '{service} or {country}');
  }
  try {
    return expand(text);
  } catch (error) {
    throw fault(file, number - 1, (error as Error).message, 'choices such as "(a|b)"');
  }
}
