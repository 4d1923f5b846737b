import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sentences of a language's own messages, without variables and selectors: what a native speaker wrote already. */
export function messageTexts(directory: string, language: string): string[] {
  const folder = join(directory, 'locales', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .flatMap((line) => /^(?:[a-z][\w-]* = |\s+(?:\*?\[\w+\] )?)(.*)$/.exec(line)?.[1] ?? [])
    .map((text) =>
      text
        .replace(/\{[^}]*\}?/g, ' ')
        .replace(/https?:\S+/g, ' ')
        .trim(),
    )
    .filter((text) => text.length > 12);
}
