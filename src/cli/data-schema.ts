import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { jsonSchemas } from '../knowledge/json-schema.ts';
import { runCli } from './run-cli.ts';

// Writes data/schema/ anew; a test fails while it is older than the code.
await runCli(async () => {
  const directory = join(readConfig().dataDirectory, 'schema');
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(directory, name), text);
});
