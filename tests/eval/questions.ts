import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { INTENTS } from '#understanding/reading.ts';

const Question = z.strictObject({
  q: z.string(),
  intent: z.enum(INTENTS),
  services: z.array(z.string()),
  country: z.string().nullable(),
  language: z.string(),
});

/** A question of the evaluation set with what a person says it means. */
export interface LabelledQuestion extends z.infer<typeof Question> {
  /** Name of the file without `.jsonl`: a language, or "foreign". */
  readonly set: string;
}

/**
 * Whether somebody read the errors while the bot was being improved: then scores flatter. The "hard" ones were read too: long stories,
 * scraps of a few words, and services by every name but their own.
 */
export type Kind = 'seen' | 'hard' | 'unseen';

const FOLDERS: Readonly<Record<Kind, URL>> = {
  seen: new URL('../questions/', import.meta.url),
  hard: new URL('../questions/hard/', import.meta.url),
  unseen: new URL('../questions/unseen/', import.meta.url),
};

/** Every question of one kind under `tests/questions/`, file by file. Nobody teaches from these. */
export function loadQuestions(kind: Kind): readonly LabelledQuestion[] {
  const folder = FOLDERS[kind];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ ...Question.parse(JSON.parse(line)), set: name.slice(0, -'.jsonl'.length) })),
    );
}
