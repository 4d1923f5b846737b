import type { Locale } from 'discord.js';

/**
 * Which of Discord's locales a language of the bot's is shown in. Discord has none for Estonian, Irish, Latvian, Maltese,
 * Slovak and Slovenian: who speaks those sees command names in English and is answered in the language of the question.
 * Both kinds of English are named: without its own text Discord would show one's to the other.
 * (docs.discord.com/developers/reference#locales)
 */
export const LOCALES: readonly (readonly [language: string, locale: `${Locale}`])[] = [
  ['bg', 'bg'],
  ['cs', 'cs'],
  ['da', 'da'],
  ['de', 'de'],
  ['el', 'el'],
  ['en', 'en-GB'],
  ['en', 'en-US'],
  ['es', 'es-ES'],
  ['es', 'es-419'],
  ['fi', 'fi'],
  ['fr', 'fr'],
  ['hr', 'hr'],
  ['hu', 'hu'],
  ['it', 'it'],
  ['lt', 'lt'],
  ['nl', 'nl'],
  ['pl', 'pl'],
  ['pt', 'pt-BR'],
  ['ro', 'ro'],
  ['sv', 'sv-SE'],
];
