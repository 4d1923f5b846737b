import { z } from 'zod';
import { Authority } from './schema/authority.ts';
import { Companies } from './schema/company.ts';
import { LanguagesFile } from './schema/languages.ts';
import { RegimesFile, RightsFile, TopicsFile } from './schema/law.ts';
import { Service } from './schema/service.ts';
import { TimelineFile } from './schema/timeline.ts';

const SCHEMAS = {
  authority: Authority,
  companies: Companies,
  languages: LanguagesFile,
  regimes: RegimesFile,
  rights: RightsFile,
  service: Service,
  timeline: TimelineFile,
  topics: TopicsFile,
};

/** JSON Schema for every kind of file under `data/`, so that editors complete and check what is typed. @returns text by file name */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}
