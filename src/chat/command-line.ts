import { fold } from '../calls/inputs/fold.ts';
import type { Command, Option, OptionKind } from './command.ts';

/** Tells whether some words can be a value of that kind; kinds without one take what is left over. */
export type Recognisers = Readonly<Partial<Record<OptionKind, (text: string) => boolean>>>;

export interface CommandLine {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Words of one value at most: "Bosnia and Herzegovina", "in 3 weeks". */
const VALUE_WORDS = 4;

/**
 * Reads a command written as text, as forgivingly as people write: options by name ("language Dutch", "country=BE"), by
 * what they look like ("/optout le chat Belgium"), or by what is left ("/countdown add 27/5/2027 our own date").
 * @param text without the leading slash
 * @param optionNames the names an option goes by in the person's language, besides its own
 */
export function parseCommandLine(
  text: string,
  commands: readonly Command[],
  recognisers: Recognisers,
  optionNames: (option: string) => readonly string[] = () => [],
): CommandLine {
  const [name = '', ...words] = text.trim().split(/\s+/);
  const command = commands.find(
    (each) => each.name === name.toLowerCase() || each.aliases.includes(name.toLowerCase()),
  );
  if (command === undefined) return { command: name.toLowerCase(), options: {} };
  if (!('subcommands' in command))
    return { command: command.name, options: readOptions(words, command.options, recognisers, optionNames) };
  const subcommand = command.subcommands.find((each) =>
    [each.name, ...optionNames(each.name)].includes(words[0]?.toLowerCase() ?? ''),
  );
  if (subcommand === undefined) {
    // "/countdown" alone lists; "/countdown 27/5/2027 …" adds.
    const guess = command.subcommands[words.length === 0 ? command.subcommands.length - 1 : 0];
    return {
      command: command.name,
      options: {
        ...readOptions(words, guess?.options ?? [], recognisers, optionNames),
        ...(guess === undefined ? {} : { subcommand: guess.name }),
      },
    };
  }
  return {
    command: command.name,
    options: {
      ...readOptions(words.slice(1), subcommand.options, recognisers, optionNames),
      subcommand: subcommand.name,
    },
  };
}

function readOptions(
  words: readonly string[],
  options: readonly Option[],
  recognisers: Recognisers,
  optionNames: (option: string) => readonly string[],
): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = takeNamed(words, options, optionNames, found);
  for (const option of options.toSorted((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind))) {
    const recognise = recognisers[option.kind];
    if (recognise === undefined || option.name in found || options.length === 1) continue;
    const span = option.kind === 'date' ? findFirstSpan(rest, recognise) : findSpan(rest, recognise);
    if (span === null) continue;
    found[option.name] = rest.slice(span.from, span.to).join(' ');
    rest = [...rest.slice(0, span.from), ...rest.slice(span.to)];
  }
  const open = options.find(
    (option) => !(option.name in found) && (recognisers[option.kind] === undefined || options.length === 1),
  );
  const last = open ?? options.find((option) => !(option.name in found));
  if (rest.length > 0 && last !== undefined) found[last.name] = rest.join(' ');
  return found;
}

/** What can be taken for least else is looked for first: "9 Brussels" is an hour and a place. */
const RANK: readonly OptionKind[] = [
  'service',
  'text',
  'channel',
  'time-zone',
  'language',
  'country',
  'date',
  'days',
  'time',
];

/** "language Dutch country=BE": a value runs up to the next option's name. With one option alone, every word is its value. */
function takeNamed(
  words: readonly string[],
  options: readonly Option[],
  optionNames: (option: string) => readonly string[],
  found: Record<string, string>,
): string[] {
  if (options.length < 2) return [...words];
  const rest: string[] = [];
  let current: string | null = null;
  for (const word of words) {
    const [, key = word, value = ''] = /^([^=:\d][^=:]*)[=:](.*)$/.exec(word) ?? [];
    const named = options.find((option) =>
      [option.name, ...optionNames(option.name)].some((each) => fold(each) === fold(key)),
    );
    // A bare name counts where a name may stand: first, or after another named value; elsewhere it is a word like any other.
    const mayName = key !== word || current !== null || rest.length === 0;
    if (named !== undefined && mayName && !(named.name in found)) {
      found[named.name] = value;
      // "country=BE" is whole; "country BE" and "country: BE" go on.
      current = value === '' ? named.name : null;
    } else if (current === null) rest.push(word);
    else found[current] = `${found[current] ?? ''} ${word}`.trim();
  }
  return rest;
}

/** The longest run of words that is a value; of equals the last, since "x in France" names what first and where then. */
function findSpan(words: readonly string[], recognise: (text: string) => boolean): { from: number; to: number } | null {
  for (let size = Math.min(VALUE_WORDS, words.length); size > 0; size--) {
    for (let from = words.length - size; from >= 0; from--) {
      if (recognise(words.slice(from, from + size).join(' '))) return { from, to: from + size };
    }
  }
  return null;
}

/** The first run of words that is a value, as long as it can be: a date stands before its title, which may hold others. */
function findFirstSpan(
  words: readonly string[],
  recognise: (text: string) => boolean,
): { from: number; to: number } | null {
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(from + VALUE_WORDS, words.length); to > from; to--) {
      if (recognise(words.slice(from, to).join(' '))) return { from, to };
    }
  }
  return null;
}
