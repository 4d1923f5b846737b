import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkReferences } from './check/references.ts';
import { DataError, type Fault } from './faults.ts';
import type { Knowledge } from './knowledge.ts';
import { parseJson } from './parse.ts';
import { Authority } from './schema/authority.ts';
import { Companies } from './schema/company.ts';
import { LanguagesFile } from './schema/languages.ts';
import { RegimesFile, RightsFile, TopicsFile } from './schema/law.ts';
import { Service } from './schema/service.ts';
import { TimelineFile } from './schema/timeline.ts';

/**
 * Reads and checks every fact under `directory` once.
 * @throws DataError with all faults, when any file is broken or points at something that is not there
 */
export function loadKnowledge(directory: string): Knowledge {
  const faults: Fault[] = [];
  const one = <T>(schema: z.ZodType<T>, file: string): T | undefined => {
    const result = readOne(schema, directory, file);
    if ('value' in result) return result.value;
    faults.push(...result.faults);
    return undefined;
  };
  const all = <T extends { readonly id: string }>(schema: z.ZodType<T>, folder: string): readonly T[] =>
    listJson(directory, folder, faults).flatMap((file) => {
      const value = one(schema, file);
      if (value === undefined) return [];
      const name = file.slice(folder.length + 1, -'.json'.length);
      if (value.id !== name)
        faults.push({ file, field: 'id', problem: `"${value.id}" is not the file's name`, expected: `"${name}"` });
      return [value];
    });

  const services = all(Service, 'services');
  const authorities = all(Authority, 'authorities');
  const companies = one(Companies, 'companies.json')?.companies ?? [];
  const rights = one(RightsFile, 'law/rights.json')?.rights ?? [];
  const regimes = one(RegimesFile, 'law/regimes.json')?.regimes ?? [];
  const topics = one(TopicsFile, 'law/topics.json')?.topics ?? [];
  const timeline = one(TimelineFile, 'law/timeline.json')?.events ?? [];

  const languages = one(LanguagesFile, 'languages.json')?.recognised ?? [];

  const knowledge = lookups(
    { services, companies, authorities, rights, regimes, topics, timeline },
    new Map(languages.map((each) => [each.language, each.answer_in])),
  );
  // References into a file that did not parse would only repeat its fault.
  if (faults.length === 0) faults.push(...checkReferences(knowledge));
  if (faults.length > 0) throw new DataError(faults);
  return knowledge;
}

type Lists = Pick<Knowledge, 'services' | 'companies' | 'authorities' | 'rights' | 'regimes' | 'topics' | 'timeline'>;

function lookups(lists: Lists, nearest: ReadonlyMap<string, string>): Knowledge {
  const services = new Map(lists.services.map((service) => [service.id, service]));
  const companies = new Map(lists.companies.map((company) => [company.id, company]));
  const rights = new Map(lists.rights.map((right) => [right.id, right]));
  const topics = new Map(lists.topics.map((topic) => [topic.id, topic]));
  const authorities = Map.groupBy(
    lists.authorities.toSorted((a, b) => Number(a.region !== null) - Number(b.region !== null)),
    (authority) => authority.country,
  );
  return Object.freeze({
    ...lists,
    service: (id: string) => services.get(id),
    company: (id: string) => companies.get(id),
    right: (id: string) => rights.get(id),
    topic: (id: string) => topics.get(id),
    regimesOf: (country: string) => [
      ...lists.regimes.filter((regime) => regime.countries.includes(country)),
      ...lists.regimes.filter((regime) => regime.countries.some((place) => place.startsWith(`${country}-`))),
    ],
    nearestLanguage: (language: string) => nearest.get(language),
    authoritiesOf: (country: string) => authorities.get(country) ?? [],
  });
}

function readOne<T>(schema: z.ZodType<T>, directory: string, file: string): { value: T } | { faults: Fault[] } {
  try {
    return parseJson(schema, readFileSync(join(directory, file), 'utf8'), file);
  } catch (error) {
    return { faults: [{ file, field: '', problem: `cannot be read: ${(error as Error).message}`, expected: null }] };
  }
}

function listJson(directory: string, folder: string, faults: Fault[]): string[] {
  try {
    const names = readdirSync(join(directory, folder)).filter((name) => name.endsWith('.json'));
    if (names.length === 0)
      faults.push({ file: folder, field: '', problem: 'holds no file', expected: 'at least one .json file' });
    return names.sort().map((name) => `${folder}/${name}`);
  } catch (error) {
    faults.push({ file: folder, field: '', problem: `cannot be read: ${(error as Error).message}`, expected: null });
    return [];
  }
}
