import { z } from 'zod';
import { Region as RegionSchema } from '../../knowledge/schema/common.ts';
import type { Service } from '../../knowledge/schema/service.ts';

const Ways = z.record(z.string(), z.array(RegionSchema));

/** The ways to object at a service, each as a text of what a person would notice, with the regions it is for. */
export type Ways = z.infer<typeof Ways>;

/** What a person does, not what is said about it: better wording or another source is no news. */
export function waysOf(service: Pick<Service, 'routes'>): Ways {
  return Object.fromEntries(
    service.routes.map(({ kind, regions, url, menu, menu_where, turns }) => [
      JSON.stringify([kind, regions, url, menu, menu_where, turns]),
      [...regions],
    ]),
  );
}

/** @returns the regions for which a way came or went; empty when nothing changed */
export function changedRegions(before: Ways, after: Ways): Region[] {
  const changed = [...entriesMissing(before, after), ...entriesMissing(after, before)];
  return [...new Set(changed.flatMap(([, regions]) => regions))];
}

export const writeWays = (ways: Ways): string => JSON.stringify(ways);
export const readWays = (text: string): Ways => Ways.parse(JSON.parse(text));

export type Region = z.infer<typeof RegionSchema>;

function entriesMissing(from: Ways, other: Ways): [string, Region[]][] {
  return Object.entries(from).filter(([way]) => !Object.hasOwn(other, way));
}
