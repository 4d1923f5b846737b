import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render as renderDiscord } from '#adapters/discord/render/render.ts';
import { createButtons } from '#adapters/telegram/buttons.ts';
import { render as renderTelegram } from '#adapters/telegram/render.ts';
import { render as renderTerminal } from '#adapters/terminal/render.ts';
import { styleFor } from '#adapters/terminal/style.ts';
import { COMMANDS } from '#chat/registry.ts';
import type { Block, Reply } from '#chat/reply.ts';
import { lexicon } from '../support/answering.ts';
import { buildTestHouse, type TestHouse } from '../support/house.ts';

/** What somebody can read and follow of a reply on a platform, and how much there is to press. */
interface Seen {
  readonly text: string;
  readonly presses: number;
  readonly files: number;
}

const ADAPTERS: Record<string, (reply: Reply) => Seen> = {
  discord(reply) {
    const messages = renderDiscord(reply, lexicon.in(reply.language), { show: false });
    const json = JSON.stringify(messages.map(({ components }) => components));
    const values = [...json.matchAll(/"(?:content|label|placeholder|url)":"((?:[^"\\]|\\.)*)"/g)].map(([, value]) =>
      String(JSON.parse(`"${value}"`)),
    );
    return {
      text: values.join('\n').replace(/\\([^\p{L}\p{N}\s])/gu, '$1'),
      presses:
        (json.match(/"custom_id":/g) ?? []).length -
        (json.match(/"options":/g) ?? []).length +
        (json.match(/"value":/g) ?? []).length,
      files: messages.reduce((sum, { files }) => sum + files.length, 0),
    };
  },
  telegram(reply) {
    const rendered = renderTelegram(reply, {
      words: lexicon.in(reply.language),
      buttons: createButtons(),
      page: 0,
      again: null,
    });
    const keys = rendered.messages.flatMap(({ keyboard }) => (keyboard ?? []).flat());
    const form = rendered.form === null ? [] : [rendered.form.title];
    const texts = rendered.messages.map(({ html }) =>
      html.replace(/<a href="([^"]*)">/g, '$1 ').replace(/<[^>]*>/g, ''),
    );
    const all = [...texts, ...form, ...keys.flatMap((key) => [key.text, 'url' in key ? key.url : ''])].join('\n');
    return {
      text: all.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      presses: keys.filter((key) => 'callback_data' in key).length + form.length,
      files: rendered.files.length,
    };
  },
  terminal(reply) {
    const { text, actions, files, forms } = renderTerminal(
      reply,
      styleFor(new PassThrough() as unknown as NodeJS.WriteStream),
    );
    return { text, presses: actions.length + forms.length, files: files.length };
  },
};

const action = { kind: 'command', command: 'help', options: {} } as const;
const EVERY_KIND: Reply = {
  language: 'en',
  private: true,
  deadlines: [],
  sources: [],
  blocks: [
    { kind: 'heading', text: 'A *heading* <with> marks_' },
    { kind: 'text', text: 'Lead & more', tone: 'lead' },
    { kind: 'text', text: '# no heading', tone: 'plain' },
    { kind: 'text', text: 'small print', tone: 'quiet' },
    { kind: 'text', text: '@everyone beware', tone: 'warning' },
    { kind: 'list', title: 'List title', items: ['- item one', '1. item two'] },
    { kind: 'steps', items: ['step one', 'step `two`'] },
    {
      kind: 'facts',
      items: [
        { label: 'Label', value: 'Value' },
        { label: 'Day', value: '27 May 2025', at: { epochMilliseconds: 1748347200000, show: 'date' } },
      ],
    },
    {
      kind: 'links',
      role: 'act',
      title: null,
      items: [
        { label: 'The form', url: 'https://example.org/form?a=1&b=2' },
        { label: 'mail', url: 'mailto:privacy@example.org' },
        { label: 'By post', url: null },
      ],
    },
    {
      kind: 'links',
      role: 'source',
      title: 'Sources',
      items: [
        { label: 'Page', url: 'https://example.org/page' },
        { label: 'A book', url: null },
      ],
    },
    {
      kind: 'buttons',
      items: [
        { label: 'Press', action, style: 'primary' },
        { label: 'Danger', action, style: 'danger' },
      ],
    },
    {
      kind: 'choices',
      prompt: 'Choose one',
      items: [
        { label: 'First', action },
        { label: 'Second', action },
      ],
    },
    { kind: 'file', name: 'file.json', mediaType: 'application/json', content: new TextEncoder().encode('{}') },
  ],
};

let bot: TestHouse;
beforeAll(() => {
  bot = buildTestHouse();
});
afterAll(() => bot.close());

describe.each(Object.entries(ADAPTERS))('%s', (_name, see) => {
  test('shows every kind of block, whatever marks its words have', () => {
    expectAllSeen(EVERY_KIND, see(EVERY_KIND));
  });

  test('opens a form', () => {
    const form: Reply = {
      ...EVERY_KIND,
      blocks: [
        {
          kind: 'form',
          title: 'Form title',
          submit: action,
          fields: [{ id: 'name', label: 'Your name', hint: null, required: true, long: false, maxLength: 50 }],
        },
      ],
    };
    expectAllSeen(form, see(form));
  });

  describe.each(lexicon.languages)('in %s', (language) => {
    test.each(COMMANDS.map((command) => command.name))('loses nothing that /%s says', async (name) => {
      for (const [index, options] of optionsOf(name).entries()) {
        const person = `${language}-${name}-${index}`;
        const reply = await bot.dispatch(
          bot.request({
            platform: 'terminal',
            person,
            place: { kind: 'private', id: person },
            locale: language,
            detail: 'full',
            reach: { manages: async () => true, posting: async () => ({ kind: 'allowed' }), resolve: async () => null },
            ask: { kind: 'command', command: name, options },
          }),
        );
        expect(reply.language).toBe(language);
        expectAllSeen(reply, see(reply));
      }
      expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    });
  });
});

/** Calls that make a command say all it can. */
function optionsOf(name: string): Record<string, string>[] {
  if (name === 'optout' || name === 'deadlines') return [{}, { service: 'instagram' }, { service: 'no such service' }];
  if (name === 'complain' || name === 'rights') return [{}, { country: 'DE' }, { country: 'US' }];
  if (name === 'ask') return [{ question: 'how do I object on LinkedIn' }, { question: 'parking fine' }];
  if (name === 'settings') return [{}, { country: 'BE' }, { country: 'Atlantis' }];
  if (name === 'countdown')
    return [{ subcommand: 'list' }, { subcommand: 'add', date: '27/5/2027', title: '<b>Our</b> *day*' }];
  return [{}];
}

function expectAllSeen(reply: Reply, seen: Seen): void {
  const shown = letters(seen.text);
  for (const block of reply.blocks) {
    for (const words of wordsOf(block)) expect(shown, words).toContain(letters(words));
    for (const address of addressesOf(block)) expect(seen.text).toContain(address);
  }
  const presses = reply.blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'buttons' || block.kind === 'choices' ? block.items.length : block.kind === 'form' ? 1 : 0),
    0,
  );
  expect(seen.presses).toBe(presses);
  expect(seen.files).toBe(reply.blocks.filter(({ kind }) => kind === 'file').length);
}

/** Marks and spaces are a platform's own affair; letters and digits are not. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return [block.title ?? '', ...block.items];
    case 'steps':
      return [...block.items];
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value]);
    case 'links':
      return [
        block.title ?? '',
        ...block.items.filter(({ url }) => url === null || !url.startsWith('mailto:')).map(({ label }) => label),
      ];
    case 'buttons':
      return block.items.map(({ label }) => label);
    case 'choices':
      return [block.prompt, ...block.items.map(({ label }) => label)];
    case 'form':
      return [block.title];
    case 'file':
      return [];
  }
}

function addressesOf(block: Block): string[] {
  return block.kind === 'links'
    ? block.items.flatMap(({ url }) => (url === null ? [] : [url.replace('mailto:', '')]))
    : [];
}
