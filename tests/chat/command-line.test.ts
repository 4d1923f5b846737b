import { expect, test } from 'vitest';
import type { Command } from '#chat/command.ts';
import { parseCommandLine } from '#chat/command-line.ts';

const base = {
  aliases: [],
  platforms: ['terminal'],
  where: 'anywhere',
  audience: 'everyone',
  run: async () => ({}),
} as unknown as Command;
const option = (name: string, kind: string) => ({ name, kind, required: false, maxLength: 50 });
const commands = [
  { ...base, name: 'optout', options: [option('service', 'service'), option('country', 'country')] },
  { ...base, name: 'help', aliases: ['start'], options: [] },
  { ...base, name: 'complain', options: [option('country', 'country')] },
  { ...base, name: 'settings', options: [option('language', 'language'), option('country', 'country')] },
  {
    ...base,
    name: 'countdown',
    subcommands: [
      { name: 'add', options: [option('date', 'date'), option('title', 'text')] },
      { name: 'list', options: [] },
    ],
  },
] as unknown as Command[];
const recognisers = {
  country: (text: string) => ['Belgium', 'BE', 'United Kingdom'].includes(text),
  date: (text: string) => /^\d+\/\d+\/\d{4}$/.test(text) || text === 'in 3 weeks',
};

test.each([
  ['optout', { command: 'optout', options: {} }],
  ['optout instagram', { command: 'optout', options: { service: 'instagram' } }],
  ['OPTOUT  le chat   Belgium ', { command: 'optout', options: { service: 'le chat', country: 'Belgium' } }],
  [
    'optout insta and fb United Kingdom',
    { command: 'optout', options: { service: 'insta and fb', country: 'United Kingdom' } },
  ],
  ['optout Belgium', { command: 'optout', options: { country: 'Belgium' } }],
  ['complain the moon', { command: 'complain', options: { country: 'the moon' } }],
  ['start instagram', { command: 'help', options: {} }],
  [
    'settings language Dutch country Belgium',
    { command: 'settings', options: { language: 'Dutch', country: 'Belgium' } },
  ],
  ['settings country=BE', { command: 'settings', options: { country: 'BE' } }],
  [
    'countdown add 27/5/2027 our own date',
    { command: 'countdown', options: { subcommand: 'add', date: '27/5/2027', title: 'our own date' } },
  ],
  [
    'countdown in 3 weeks the party',
    { command: 'countdown', options: { subcommand: 'add', date: 'in 3 weeks', title: 'the party' } },
  ],
  ['countdown', { command: 'countdown', options: { subcommand: 'list' } }],
  ['nonsense now', { command: 'nonsense', options: {} }],
])('/%s', (text, expected) => {
  expect(parseCommandLine(text, commands, recognisers)).toEqual(expected);
});
