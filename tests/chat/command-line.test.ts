import { expect, test } from 'vitest';
import type { Command } from '#chat/command.ts';
import { parseCommandLine } from '#chat/command-line.ts';
import { recognisers } from '#chat/recognisers.ts';
import { COMMANDS } from '#chat/registry.ts';
import { lexicon } from '../support/answering.ts';

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
const simple = {
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
  expect(parseCommandLine(text, commands, simple)).toEqual(expected);
});

test('the real recognisers tell a service, days, an hour, a place and a language apart', () => {
  const subscribe = COMMANDS.filter(({ name }) => name === 'subscribe' || name === 'countdown');
  const parse = (text: string) => parseCommandLine(text, subscribe, recognisers(lexicon)).options;
  expect(parse('subscribe instagram 30,7,1 9 Brussels')).toEqual({
    service: 'instagram',
    days: '30,7,1',
    time: '9',
    timezone: 'Brussels',
  });
  expect(parse('subscribe 21:30 New York Dutch')).toEqual({ time: '21:30', timezone: 'New York', language: 'Dutch' });
  expect(parse('subscribe le chat')).toEqual({ service: 'le chat' });
  expect(parse('countdown add 27/5/2027 our own date')).toEqual({
    subcommand: 'add',
    date: '27/5/2027',
    title: 'our own date',
  });
  expect(parse('countdown add 27/5/2027 3 weeks sale')).toEqual({
    subcommand: 'add',
    date: '27/5/2027',
    title: '3 weeks sale',
  });
  expect(parse('countdown add in 3 weeks summer party')).toEqual({
    subcommand: 'add',
    date: 'in 3 weeks',
    title: 'summer party',
  });
});
