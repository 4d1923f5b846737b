import { z } from 'zod';
import { Id } from './common.ts';

/** A company that people name when they mean its services. */
export const Company = z
  .strictObject({
    id: Id,
    name: z.string().min(1),
    aliases: z.array(z.string().min(2)),
    services: z.array(Id).min(1),
    /** Its further services: the company's name alone does not mean them, but beside one of them it says nothing more. */
    family: z.array(Id).optional(),
  })
  .readonly();
export type Company = z.infer<typeof Company>;

export const Companies = z.strictObject({
  $schema: z.literal('./schema/companies.json').optional(),
  companies: z.array(Company),
});
