import type { Lexicon } from '../../knowledge/words.ts';
import { fold } from './fold.ts';

/**
 * Reads a language as people write it: its code ("pt-BR" counts as "pt"), its own name, or its name in the asker's
 * language or in English.
 * @returns one of `lexicon.languages`, or null
 */
export function readLanguage(text: string, language: string, lexicon: Lexicon): string | null {
  const wanted = fold(text);
  const named = lexicon.languages.find((code) =>
    [lexicon.in(code), lexicon.in(language), lexicon.in('en')].some(
      (words) => fold(words.languageName(code)) === wanted,
    ),
  );
  return named ?? (/^[a-z]{2}([-_][a-z]{2,4})?$/i.test(text.trim()) ? lexicon.nearest(text.trim()) : null);
}
