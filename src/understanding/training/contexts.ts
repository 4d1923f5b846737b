import type { Example } from '../teaching/phrases.ts';
import { taughtWords } from './sentences.ts';

const SHARE_BEFORE = 0.12;
const SHARE_AFTER = 0.15;
const LINES_MIN = 2;

/** The words that stand next to `{service}` often enough to announce one. */
export function slotContexts(examples: readonly Example[]): { before: string[]; after: string[] } {
  const lines = examples.map(({ sentences }) => sentences.map(taughtWords));
  return { before: neighbours(lines, -1, SHARE_BEFORE), after: neighbours(lines, 1, SHARE_AFTER) };
}

function neighbours(lines: readonly (readonly string[][])[], step: -1 | 1, share: number): string[] {
  const beside = new Map<string, number>();
  const all = new Map<string, number>();
  for (const sentences of lines) {
    const seen = new Set(sentences.flat());
    const near = new Set(
      sentences.flatMap((words) => words.flatMap((word, at) => (word === '{service}' ? (words[at + step] ?? []) : []))),
    );
    for (const word of seen) all.set(word, (all.get(word) ?? 0) + 1);
    for (const word of near) beside.set(word, (beside.get(word) ?? 0) + 1);
  }
  return [...beside]
    .filter(([word, count]) => !word.startsWith('{') && count >= LINES_MIN && count / (all.get(word) ?? 1) >= share)
    .map(([word]) => word)
    .sort();
}
