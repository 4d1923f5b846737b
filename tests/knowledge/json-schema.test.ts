import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#knowledge/json-schema.ts';
import { DATA } from '../support/data-copy.ts';

test('data/schema is what the code says: run `npm run data:schema` after changing a schema', () => {
  const written = readdirSync(join(DATA, 'schema')).sort();
  expect(written).toEqual([...jsonSchemas().keys()].sort());
  for (const [name, text] of jsonSchemas()) expect(readFileSync(join(DATA, 'schema', name), 'utf8')).toBe(text);
});

test('every file points its editor to a schema that exists', () => {
  const files = ['services', 'authorities', 'law'].flatMap((folder) =>
    readdirSync(join(DATA, folder)).map((name) => `${folder}/${name}`),
  );
  for (const file of [...files, 'companies.json', 'languages.json']) {
    const { $schema } = JSON.parse(readFileSync(join(DATA, file), 'utf8'));
    expect(typeof $schema, file).toBe('string');
    expect(() => readFileSync(join(DATA, file, '..', $schema)), file).not.toThrow();
  }
});
