import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from '../../knowledge/faults.ts';
import { parseJson } from '../../knowledge/parse.ts';

const FILE = 'other-services.json';
const OtherServices = z.strictObject({
  /** Names by the kind of thing they are; the kinds are for those who read the file. */
  names: z.record(z.string(), z.array(z.string().min(2).max(60))),
});

/** Well-known names about which there are no facts. Empty when the file is not there. @throws DataError when it is broken */
export function loadOtherNames(directory: string): readonly string[] {
  const path = join(directory, FILE);
  if (!existsSync(path)) return [];
  const read = parseJson(OtherServices, readFileSync(path, 'utf8'), FILE);
  if ('faults' in read) throw new DataError(read.faults);
  return Object.values(read.value.names).flat();
}
