import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runTerminal } from '#adapters/terminal/chat.ts';
import { render } from '#adapters/terminal/render.ts';
import { styleFor } from '#adapters/terminal/style.ts';
import { plainReply } from '#calls/replies.ts';
import type { Block, Reply } from '#chat/reply.ts';
import type { Request } from '#chat/request.ts';
import { lexicon } from '../../support/answering.ts';

const action = { kind: 'command', command: 'help', options: {} } as const;
const EVERY_KIND: Block[] = [
  { kind: 'heading', text: 'Heading' },
  { kind: 'text', text: 'Lead', tone: 'lead' },
  { kind: 'text', text: 'Plain', tone: 'plain' },
  { kind: 'text', text: 'Quiet', tone: 'quiet' },
  { kind: 'text', text: 'Warning', tone: 'warning' },
  { kind: 'list', title: 'Title', items: ['item one', 'item two'] },
  { kind: 'steps', items: ['step one', 'step two'] },
  { kind: 'facts', items: [{ label: 'Label', value: 'Value' }] },
  {
    kind: 'links',
    role: 'act',
    title: null,
    items: [
      { label: 'Form', url: 'https://example.org/form' },
      { label: 'post', url: 'mailto:privacy@example.org' },
    ],
  },
  { kind: 'links', role: 'source', title: 'Sources', items: [{ label: 'A book', url: null }] },
  { kind: 'buttons', items: [{ label: 'Press', action, style: 'primary' }] },
  {
    kind: 'choices',
    prompt: 'Choose',
    items: [
      { label: 'First', action },
      { label: 'Second', action },
    ],
  },
  { kind: 'form', title: 'Form title', submit: action, fields: [] },
  { kind: 'file', name: 'file.json', mediaType: 'application/json', content: new TextEncoder().encode('{}') },
];

function screen(change: object = {}) {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on('data', (chunk) => chunks.push(String(chunk)));
  return { stream: Object.assign(stream, change) as unknown as NodeJS.WriteStream, text: () => chunks.join('') };
}

describe('drawing', () => {
  test('loses nothing of any kind of block', () => {
    const { text, actions, files, forms } = render(plainReply('en', EVERY_KIND), styleFor(screen().stream));
    for (const word of [
      'Heading',
      'Lead',
      'Plain',
      'Quiet',
      'Warning',
      'Title',
      'item two',
      'step two',
      'Label: Value',
      'https://example.org/form',
      'privacy@example.org',
      'A book',
      '1 Press',
      'Choose',
      '2 First',
      '3 Second',
      'Form title',
    ]) {
      expect(text).toContain(word);
    }
    expect(actions).toHaveLength(3);
    expect(files).toHaveLength(1);
    expect(forms).toHaveLength(1);
  });

  test('has no colour where there is no terminal', () => {
    expect(render(plainReply('en', EVERY_KIND), styleFor(screen().stream)).text).not.toContain('\u001B');
  });

  test('wraps to the width of a terminal, and leaves addresses whole', () => {
    const terminal = screen({ isTTY: true, columns: 40, hasColors: () => false, getColorDepth: () => 1 });
    const address = `https://example.org/${'long/'.repeat(20)}`;
    const long: Block[] = [
      { kind: 'text', text: 'word '.repeat(50), tone: 'plain' },
      { kind: 'list', title: null, items: ['item '.repeat(30)] },
      { kind: 'links', role: 'act', title: null, items: [{ label: 'Form', url: address }] },
    ];
    const { text } = render(plainReply('en', long), styleFor(terminal.stream));
    expect(text).toContain(address);
    for (const line of text.split('\n').filter((each) => !each.includes('https:')))
      expect(line.length).toBeLessThanOrEqual(40);
  });

  test('lets nothing steer the terminal', () => {
    const evil = '\u001B]0;title\u0007\u009B31mred\u0008\u0000';
    const blocks: Block[] = [
      { kind: 'text', text: evil, tone: 'lead' },
      { kind: 'links', role: 'act', title: null, items: [{ label: evil, url: 'https://example.org' }] },
      { kind: 'facts', items: [{ label: evil, value: evil }] },
    ];
    expect(render(plainReply('en', blocks), styleFor(screen().stream)).text).not.toMatch(/[^\P{Cc}\n\t]/u);
  });
});

describe('talking', () => {
  async function talk(typed: string, interactive: boolean, answer: (request: Request) => Reply) {
    const input = Object.assign(new PassThrough(), {
      isTTY: interactive,
      setRawMode: () => input,
    }) as never as NodeJS.ReadStream & PassThrough;
    const output = screen({ isTTY: interactive, columns: 80, hasColors: () => false, getColorDepth: () => 1 });
    const asked: Request[] = [];
    const done = runTerminal({
      dispatch: async (request) => {
        asked.push(request);
        return answer(request);
      },
      commands: [],
      recognisers: {},
      words: lexicon.in('en'),
      input,
      output: output.stream,
      now: () => Temporal.Instant.from('2026-11-24T11:00:00Z'),
    });
    input.end(typed);
    await done;
    return { asked: asked.map(({ ask }) => ask), details: asked.map(({ detail }) => detail), shown: output.text() };
  }
  const hello = () =>
    plainReply('en', [
      { kind: 'text', text: 'Hello', tone: 'lead' },
      { kind: 'buttons', items: [{ label: 'Press', action, style: 'primary' }] },
    ]);

  test('piped input is answered line by line, whole, without greeting or prompt', async () => {
    const { asked, details, shown } = await talk('one\n/help me\ntwo', false, hello);
    expect(asked).toEqual([
      { kind: 'text', text: 'one' },
      { kind: 'command', command: 'help', options: {} },
      { kind: 'text', text: 'two' },
    ]);
    expect(details).toEqual(['full', 'full', 'full']);
    expect(shown.split('Hello')).toHaveLength(4);
    expect(shown).not.toContain('›');
    expect(shown).not.toContain('Objector');
  });

  test('a terminal is greeted, and left politely at its end (Ctrl-D)', async () => {
    const { shown, details } = await talk('one\n', true, hello);
    expect(shown).toContain(lexicon.in('en').say('terminal-welcome').slice(0, 30));
    expect(shown).toContain('Goodbye.');
    expect(details).toEqual(['short']);
  });

  test('Ctrl-C leaves just as politely', async () => {
    const { shown } = await talk('one\n\u0003', true, hello);
    expect(shown).toContain('Goodbye.');
  });

  test('a number presses what carries it', async () => {
    const { asked, shown } = await talk('one\n1\n7\n', false, hello);
    expect(asked).toEqual([
      { kind: 'text', text: 'one' },
      { kind: 'action', action },
    ]);
    expect(shown).toContain('There is no number 7 to choose.');
  });
});
