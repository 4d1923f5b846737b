import { z } from 'zod';

/** A kebab-case name that never changes once it is published. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by "-", such as "meta-ai"');

/** A code: its words stand in `data/locales/<language>/` under `<namespace>-<code>`. */
export const Code = Id;

/** What a fact speaks for: a year, a month or a day, as exact as its source. */
export const Moment = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a year, month or day such as "2025", "2025-05" or "2025-05-27"',
  )
  .refine((text) => text.length < 10 || isRealDay(text), 'a day that exists, such as "2028-02-29"');

/** A calendar day. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as "2025-05-27"')
  .refine(isRealDay, 'a day that exists');

export const Country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as "PT"');

/** A state whose law is its own, ISO 3166-2. */
export const State = z.string().regex(/^[A-Z]{2}-[A-Z]{2,3}$/, 'a state such as "US-CA"');

/** Where something holds: a country or state, the Union, the Economic Area, or everywhere. */
export const Region = z.union([z.literal(['EU', 'EEA', 'WORLD']), Country, State]);

export const WebUrl = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error: 'a full address such as "https://example.org/form"',
});

/** Where a source stood when it was read: some old pages know no https. */
export const CitedUrl = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'a full address such as "https://example.org/page"',
});

export const MailUrl = z
  .string()
  .regex(/^mailto:[^@\s]+@[^@\s]+\.[a-z]{2,}$/i, 'a mail address such as "mailto:privacy@example.org"');

export const Confidence = z.literal(['high', 'medium', 'low']);

/** A citation. Its address may be unknown, its publisher and title never both. */
export const Source = z
  .strictObject({
    url: z.union([CitedUrl, z.null()]),
    title: z.string().min(1),
    publisher: z.string().min(1).nullable(),
    published: Moment.nullable(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;

function isRealDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
