import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#chat/registry.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { DATA } from '../support/data-copy.ts';

const lexicon = loadLexicon(DATA);
const optionsOf = (command: (typeof COMMANDS)[number]) =>
  'subcommands' in command ? command.subcommands.flatMap((subcommand) => subcommand.options) : command.options;

test('every file in commands/ is registered under its own name', () => {
  const files = readdirSync(new URL('../../commands', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  expect(COMMANDS.map((command) => command.name).sort()).toEqual(files.sort());
});

test('no name is taken twice, aliases included', () => {
  const names = COMMANDS.flatMap((command) => [command.name, ...command.aliases]);
  expect(new Set(names).size).toBe(names.length);
});

// Telegram: ^[a-z0-9_]{1,32}$ (Bot API, BotCommand); Discord allows more.
test.each(
  COMMANDS.map((command) => [command.name, command] as const),
)('/%s keeps every platform’s rules for names', (_name, command) => {
  for (const name of [command.name, ...command.aliases]) expect(name).toMatch(/^[a-z0-9_]{1,32}$/);
  const options = optionsOf(command);
  expect(options.length).toBeLessThanOrEqual(25);
  for (const option of options) {
    expect(option.name).toMatch(/^[a-z0-9_-]{1,32}$/);
    expect(option.maxLength).toBeGreaterThan(0);
    expect(option.maxLength).toBeLessThanOrEqual(6000);
  }
  // Discord refuses a required option behind an optional one.
  const required = ('subcommands' in command ? [] : options).map((option) => option.required);
  expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
});

describe.each(lexicon.languages)('in %s', (language) => {
  const words = lexicon.in(language);

  test('every command and option has a name and a description that fit', () => {
    for (const command of COMMANDS) {
      // Telegram takes 256, Discord 100.
      expect(words.say(`command-${command.name}-description`).length, command.name).toBeLessThanOrEqual(100);
      expect(words.say(`command-${command.name}-name`), command.name).toMatch(/^[-_\p{Ll}\p{Lo}\p{Lm}\p{N}]{1,32}$/u);
      for (const option of optionsOf(command).filter((each) => each.hidden !== true)) {
        expect(words.say(`option-${option.name}-name`), option.name).toMatch(/^[-_\p{Ll}\p{Lo}\p{Lm}\p{N}]{1,32}$/u);
        expect(words.say(`option-${option.name}-description`).length, option.name).toBeLessThanOrEqual(100);
      }
    }
  });

  test('no two commands, and no two options of a command, go by one name', () => {
    const commands = COMMANDS.map((command) => words.say(`command-${command.name}-name`));
    expect(new Set(commands).size).toBe(commands.length);
    for (const command of COMMANDS) {
      const lists =
        'subcommands' in command ? command.subcommands.map((subcommand) => subcommand.options) : [command.options];
      for (const options of lists) {
        const names = options
          .filter((each) => each.hidden !== true)
          .map((option) => words.say(`option-${option.name}-name`));
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });
});
