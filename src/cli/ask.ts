import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { render } from '#adapters/terminal/render.ts';
import { styleFor } from '#adapters/terminal/style.ts';
import { type AnsweredQuestion, answerQuestion } from '#answering/question.ts';
import { readCountry } from '#calls/inputs/country.ts';
import { plainText } from '#chat/plain-text.ts';
import { readConfig } from '../config.ts';
import { buildMind, type Mind } from '../house.ts';
import { createUnderstanding } from '../understanding/understanding.ts';
import { runCli, UsageError } from './run-cli.ts';

const USAGE =
  'npm run ask -- "how do I object on Instagram" [--json] [--explain] [--language nl] [--country BE] [--today 2026-11-22], or --jsonl with lines on standard input';

const Line = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  q: z.string(),
  locale: z.string().optional(),
  country: z.string().optional(),
  today: z.iso.date().optional(),
});

interface Options {
  readonly language: string | null;
  readonly country: string | null;
  readonly today: Temporal.PlainDate;
}

await runCli(async () => {
  const { values, positionals } = parse();
  const config = readConfig();
  const question = positionals.join(' ');
  if (!values.jsonl && question.trim() === '') throw new UsageError(USAGE);
  const today = values.today === undefined ? Temporal.Now.plainDateISO(config.defaultTimeZone) : dayOf(values.today);
  const mind = buildMind(config);
  const defaults: Options = {
    language: values.language === undefined ? null : languageOf(values.language, mind),
    country: values.country === undefined ? null : countryOf(values.country, mind),
    today,
  };
  if (values.jsonl) return answerLines(mind, defaults);
  if (values.explain) {
    process.stdout.write(`${createUnderstanding(mind.knowledge, config.dataDirectory).explain(question)}\n`);
    return;
  }
  const answered = answerQuestion({ question, ...defaults, detail: 'full' }, mind);
  process.stdout.write(
    values.json
      ? `${JSON.stringify(toObject(null, question, answered))}\n`
      : `${render(answered.reply, styleFor(process.stdout)).text}\n`,
  );
});

/** One object a line, in the order of the questions, each as soon as it is ready. */
async function answerLines(mind: Mind, defaults: Options): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const written = process.stdout.write(`${JSON.stringify(answerLine(line, mind, defaults))}\n`);
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answerLine(line: string, mind: Mind, defaults: Options): object {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a JSON object' };
  }
  const read = Line.safeParse(raw);
  if (!read.success) return { id: null, error: z.prettifyError(read.error) };
  const { id, q, locale, country, today } = read.data;
  const options: Options = {
    language: locale === undefined ? defaults.language : mind.words.nearest(locale),
    country: country === undefined ? defaults.country : readCountry(country, 'en', mind.words),
    today: today === undefined ? defaults.today : Temporal.PlainDate.from(today),
  };
  return toObject(id ?? null, q, answerQuestion({ question: q, ...options, detail: 'full' }, mind));
}

/** The object that scripts rely on. */
function toObject(id: string | number | null, question: string, { reading, reply }: AnsweredQuestion): object {
  const links = reply.blocks.flatMap((block) => (block.kind === 'links' && block.role === 'act' ? block.items : []));
  return {
    id,
    question,
    intent: reading.intent,
    services: reading.services,
    country: reading.country,
    language: reading.language,
    confidence: Math.round(reading.confidence * 100) / 100,
    reply: {
      language: reply.language,
      text: plainText(reply),
      links: links.flatMap(({ label, url }) => (url === null ? [] : [{ label, url }])),
      deadlines: reply.deadlines,
      sources: reply.sources.map(({ url, publisher, published }) => ({ url, publisher, published })),
    },
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        language: { type: 'string' },
        country: { type: 'string' },
        today: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

function languageOf(given: string, { words }: Mind): string {
  const language = words.nearest(given);
  if (language === null) throw new UsageError(`--language must be one of ${words.languages.join(', ')}`);
  return language;
}

function countryOf(given: string, { words }: Mind): string {
  const country = readCountry(given, 'en', words);
  if (country === null) throw new UsageError('--country must be a country such as BE or Belgium');
  return country;
}

function dayOf(given: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(given);
  } catch {
    throw new UsageError('--today must be a day such as 2026-11-22');
  }
}
