import { z } from 'zod';
import { CitedUrl, Code, Country, Id, Moment, Source, WebUrl } from './common.ts';

/** A supervisory authority: one file under `data/authorities/`. */
export const Authority = z
  .strictObject({
    $schema: z.literal('../schema/authority.json').optional(),
    id: Id,
    country: Country,
    /** A state or Land whose own authority this is; null for a national one. */
    region: z.string().min(1).nullable(),
    region_code: z.string().min(1).nullable(),
    name: z.string().min(1),
    name_en: z.string().min(1).nullable(),
    languages: z.array(z.string().min(2)),
    website: WebUrl.nullable(),
    complaint_url: WebUrl.nullable(),
    complaint_url_confidence: z.literal(['high', 'medium', 'low']).nullable(),
    complaint_urls_also: z.array(CitedUrl),
    complaint_language: z.string().min(2).nullable(),
    email: z.email().nullable(),
    phone: z.string().min(3).nullable(),
    address: z.array(z.string().min(1)).nullable(),
    /** Whether it supervises the GDPR. */
    eu_gdpr: z.boolean(),
    /** Services for whose controller it leads (Art. 56 GDPR). */
    lead_for: z.array(Id),
    lead_for_companies: z.array(z.string().min(1)).optional(),
    scope: Code.nullable(),
    notes: z.array(Code),
    as_of: Moment.nullable(),
    /** How old phone and mail address are. */
    contact_as_of: Moment.nullable(),
    sources: z.array(Source).min(1),
  })
  .readonly();
export type Authority = z.infer<typeof Authority>;
