import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Entry,
  FluentParser,
  type Message,
  type Pattern,
  type SelectExpression,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';
import type { Fault } from '../faults.ts';

/**
 * Reads every locale strictly, since the runtime drops a broken message in silence: no junk, the same messages with the
 * same variables in each language, every plural form the language has, and command words within the platforms' limits.
 */
export function checkLocales(directory: string): Fault[] {
  const root = join(directory, 'locales');
  const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  // A language that is only understood so far has no words to check.
  const languages = folders.filter((name) => readdirSync(join(root, name)).some((file) => file.endsWith('.ftl')));
  const parsed = new Map(languages.map((language) => [language, readLocale(root, language)]));
  const english = parsed.get('en');
  if (english === undefined)
    return [
      { file: 'locales/en', field: '', problem: 'missing', expected: 'the language all others are checked against' },
    ];
  return [...parsed].flatMap(([language, locale]) => [
    ...locale.faults,
    ...compare(locale, english),
    ...[...locale.messages.values()].flatMap((message) => checkMessage(language, message)),
  ]);
}

interface LocaleMessage {
  readonly file: string;
  readonly id: string;
  readonly variables: readonly string[];
  /** The variants of each selector over a number. */
  readonly plurals: readonly (readonly string[])[];
  readonly text: string;
}

interface Locale {
  readonly language: string;
  readonly messages: ReadonlyMap<string, LocaleMessage>;
  readonly faults: readonly Fault[];
}

function readLocale(root: string, language: string): Locale {
  const messages = new Map<string, LocaleMessage>();
  const faults: Fault[] = [];
  const names = readdirSync(join(root, language)).filter((name) => name.endsWith('.ftl'));
  for (const name of names.sort()) {
    const file = `locales/${language}/${name}`;
    for (const entry of new FluentParser({ withSpans: true }).parse(readFileSync(join(root, language, name), 'utf8'))
      .body) {
      const message = readEntry(entry, file, faults);
      if (message === null) continue;
      if (messages.has(message.id))
        faults.push({
          file,
          field: message.id,
          problem: `stands in ${messages.get(message.id)?.file} too`,
          expected: 'each message once',
        });
      messages.set(message.id, message);
    }
  }
  return { language, messages, faults };
}

function readEntry(entry: Entry, file: string, faults: Fault[]): LocaleMessage | null {
  if (entry.type === 'Junk') {
    const reason = entry.annotations.map((annotation) => annotation.message).join('; ');
    faults.push({
      file,
      field: entry.content.split('\n')[0]?.slice(0, 60) ?? '',
      problem: `not Fluent: ${reason}`,
      expected: '"id = text", with placeables such as { $service }',
    });
    return null;
  }
  if (entry.type !== 'Message') return null;
  const { value } = entry as Message;
  if (value === null) {
    faults.push({ file, field: entry.id.name, problem: 'has no text', expected: '"id = text"' });
    return null;
  }
  return { file, id: entry.id.name, ...inspect(value) };
}

function inspect(pattern: Pattern): Pick<LocaleMessage, 'variables' | 'plurals' | 'text'> {
  const variables = new Set<string>();
  const plurals: string[][] = [];
  class Inspector extends Visitor {
    visitVariableReference(node: VariableReference): void {
      variables.add(node.id.name);
    }
    visitSelectExpression(node: SelectExpression): void {
      plurals.push(node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value)));
      this.genericVisit(node);
    }
  }
  new Inspector().visit(pattern);
  const text = pattern.elements.map((element) => (element.type === 'TextElement' ? element.value : '')).join('');
  return { variables: [...variables].sort(), plurals, text };
}

function compare(locale: Locale, english: Locale): Fault[] {
  if (locale === english) return [];
  const missing = [...english.messages.values()].filter(({ id }) => !locale.messages.has(id));
  const extra = [...locale.messages.values()].filter(({ id }) => !english.messages.has(id));
  return [
    ...missing.map(({ id, file }) => ({
      file: file.replace('/en/', `/${locale.language}/`),
      field: id,
      problem: 'missing message',
      expected: `"${id} = …"`,
    })),
    ...extra.map(({ id, file }) => ({
      file,
      field: id,
      problem: 'no such message in English',
      expected: 'the ids of locales/en; is it a misspelling?',
    })),
    ...[...locale.messages.values()].flatMap((message) => {
      const wanted = english.messages.get(message.id)?.variables;
      if (wanted === undefined || wanted.join() === message.variables.join()) return [];
      return [
        {
          file: message.file,
          field: message.id,
          problem: `uses the variables ${shown(message.variables)}`,
          expected: `${shown(wanted)}, as in English`,
        },
      ];
    }),
  ];
}

const COMMAND_NAME = /^[-_\p{L}\p{N}]{1,32}$/u;
const DESCRIPTION_MAX = 100;

function checkMessage(language: string, { file, id, plurals, text }: LocaleMessage): Fault[] {
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const faults = plurals.flatMap((variants) => {
    const named = variants.filter((variant) => !/^\d+$/.test(variant));
    const lacking =
      named.some((variant) => categories.includes(variant)) && named.length > 1
        ? categories.filter((category) => !named.includes(category) && category !== 'other')
        : [];
    return lacking.map((category) => ({
      file,
      field: id,
      problem: `lacks the plural form [${category}]`,
      expected: `the forms of this language: ${categories.join(', ')}`,
    }));
  });
  if (/^(command|option)-.*-name$/.test(id) && (!COMMAND_NAME.test(text) || text !== text.toLowerCase())) {
    faults.push({
      file,
      field: id,
      problem: `"${text}" cannot be the name of a command or option`,
      expected: '1 to 32 lower-case letters, digits, "-" or "_" (Discord)',
    });
  }
  if (/^(command|option)-.*-description$/.test(id) && (text.length === 0 || text.length > DESCRIPTION_MAX)) {
    faults.push({
      file,
      field: id,
      problem: `is ${text.length} characters long`,
      expected: `1 to ${DESCRIPTION_MAX} (Discord)`,
    });
  }
  return faults;
}

function shown(variables: readonly string[]): string {
  return variables.length === 0 ? 'none' : variables.map((name) => `$${name}`).join(', ');
}
