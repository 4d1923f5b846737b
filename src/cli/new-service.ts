import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { z } from 'zod';
import { readConfig } from '../config.ts';
import { describeFault } from '../knowledge/faults.ts';
import { parseJson } from '../knowledge/parse.ts';
import { CitedUrl, Id, WebUrl } from '../knowledge/schema/common.ts';
import { RouteKind, Service } from '../knowledge/schema/service.ts';
import { runCli, UsageError } from './run-cli.ts';

// Asks what a new service's file needs at least and writes it, valid, under data/services/.
await runCli(async () => {
  const { dataDirectory, defaultTimeZone } = readConfig();
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  const say = (text: string) => process.stdout.write(text);

  /** Asks until the answer fits; an empty one takes the default. */
  const ask = async (question: string, check: (answer: string) => string | null, fallback = ''): Promise<string> => {
    for (;;) {
      say(`${question}${fallback === '' ? '' : ` [${fallback}]`}: `);
      const { value, done } = await answers.next();
      if (done === true) throw new UsageError('\nStopped: nothing was written.');
      const answer = value.trim() === '' ? fallback : value.trim();
      const fault = check(answer);
      if (fault === null) return answer;
      say(`  ${fault}\n`);
    }
  };

  say('A new service. Facts only from sources; what you do not know stays empty.\n\n');
  const name = await ask('Name, as people know it', (answer) => (answer === '' ? 'a name, such as "Instagram"' : null));
  const id = await ask(
    'Id, which never changes',
    (answer) => fits(Id, answer) ?? (existsSync(fileOf(answer)) ? `${answer}.json is there already` : null),
    slug(name),
  );
  const kinds = Service.unwrap().shape.kind.values;
  const kind = await ask(`Kind (${[...kinds].join(', ')})`, (answer) => oneOf([...kinds], answer), 'other');
  const uses = await ask(
    "Does it train AI on people's data (yes, no, unclear)",
    (answer) => oneOf(['yes', 'no', 'unclear'], answer),
    'unclear',
  );
  const defaultState =
    uses === 'no'
      ? 'off'
      : await ask(
          'Before anybody says anything that is (on, off, opt-in, unclear)',
          (answer) => oneOf(['on', 'off', 'opt-in', 'unclear'], answer),
          'unclear',
        );
  const routeKind = await ask(
    `Best way to object (${[...RouteKind.values].join(', ')})`,
    (answer) => oneOf([...RouteKind.values], answer),
    'none',
  );
  const url =
    routeKind === 'none'
      ? ''
      : await ask('Its address (empty if unknown)', (answer) => (answer === '' ? null : fits(WebUrl, answer)));
  const regions = await ask(
    'Where it holds, such as "WORLD" or "EU EEA GB"',
    (answer) => fits(Service.unwrap().shape.routes.element.unwrap().shape.regions, answer.split(/[\s,]+/)),
    'WORLD',
  );
  const source = await ask('Address of the page you have this from', (answer) => fits(CitedUrl, answer));
  const title = await ask('Title of that page', (answer) => (answer === '' ? 'the title as the page prints it' : null));
  const publisher = await ask('Who publishes it', (answer) =>
    answer === '' ? 'the company, authority or newspaper' : null,
  );
  lines.close();

  const month = Temporal.Now.plainDateISO(defaultTimeZone).toString().slice(0, 7);
  const text = `${JSON.stringify(
    {
      $schema: '../schema/service.json',
      id,
      name,
      aliases: [],
      company: null,
      kind,
      training: {
        uses_data: uses === 'unclear' ? 'unclear' : uses === 'yes',
        default: defaultState,
        used: [],
        not_used: [],
        legal_basis: null,
        since: null,
      },
      routes: [
        {
          kind: routeKind,
          regions: regions.split(/[\s,]+/),
          needs_login: null,
          url: url === '' ? null : url,
          menu: null,
          menu_where: null,
          asks_for: null,
          turns: null,
          for: [],
          effect: [],
          confirmation: [],
          sources: ['s1'],
        },
      ],
      dates: [],
      contact: { privacy_email: null, dpo: null, post: null, form: null },
      caveats: [],
      sources: { s1: { url: source, title, publisher, published: null } },
      confidence: 'low',
      as_of: month,
    },
    null,
    2,
  )}\n`;
  const checked = parseJson(Service, text, `services/${id}.json`);
  if ('faults' in checked) throw new UsageError(checked.faults.map(describeFault).join('\n'));
  writeFileSync(fileOf(id), text, { flag: 'wx' });
  say(`\nWritten: data/services/${id}.json. Open it: your editor knows the fields. Then: npm run data:check\n`);

  function fileOf(service: string): string {
    return join(dataDirectory, 'services', `${service}.json`);
  }
});

function fits(schema: z.ZodType, value: unknown): string | null {
  const result = schema.safeParse(value);
  return result.success ? null : (result.error.issues[0]?.message ?? 'does not fit');
}

function oneOf(options: readonly string[], answer: string): string | null {
  return options.includes(answer) ? null : `one of ${options.join(', ')}`;
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
