import { z } from 'zod';

const LanguageCode = z.string().regex(/^[a-z]{2}$/, 'a language code such as "pt"');

/** Languages that are recognised but not spoken, each with the nearest one that is. */
export const LanguagesFile = z.strictObject({
  $schema: z.literal('./schema/languages.json').optional(),
  recognised: z.array(z.strictObject({ language: LanguageCode, answer_in: LanguageCode })),
});
