import type { z } from 'zod';
import type { Region as RegionSchema } from './schema/common.ts';

type Region = z.infer<typeof RegionSchema>;

/** The member states of the European Union, ISO 3166. */
export const EU = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

/** The European Economic Area: the Union, Iceland, Liechtenstein and Norway. */
export const EEA = [...EU, 'IS', 'LI', 'NO'] as const;

/**
 * Does something that holds in `regions` hold for a person in `country`?
 * @param country ISO 3166; null when it is not known, which is taken for somewhere in the Union
 */
export function holdsIn(regions: readonly Region[], country: string | null): boolean {
  return regions.some((region) => {
    if (region === 'WORLD') return true;
    if (country === null) return region === 'EU' || region === 'EEA';
    if (region === 'EU') return (EU as readonly string[]).includes(country);
    if (region === 'EEA') return (EEA as readonly string[]).includes(country);
    return region === country || region.startsWith(`${country}-`);
  });
}

/** Does a dated event concern a person in `country`? */
export function happensIn(
  event: { readonly regions: readonly Region[]; readonly except?: readonly Region[] | undefined },
  country: string | null,
): boolean {
  return holdsIn(event.regions, country) && !(event.except !== undefined && holdsIn(event.except, country));
}
