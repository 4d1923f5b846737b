import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createButtons } from '#adapters/telegram/buttons.ts';
import { type Rendered, render } from '#adapters/telegram/render.ts';
import type { Action } from '#chat/action.ts';
import type { Block, Reply } from '#chat/reply.ts';
import { parseHtml } from '../../support/telegram/html.ts';
import { checkFile, checkMarkup, readText } from '../../support/telegram/rules.ts';
import { reply, text, WORDS } from './kit.ts';

const AGAIN: Action = { kind: 'command', command: 'optout', options: {} };
const draw = (made: Reply, page = 0) =>
  render(made, { buttons: createButtons(), words: WORDS.in('en'), page, again: AGAIN });
const shown = (rendered: Rendered) => rendered.messages.map(({ html }) => parseHtml(html).text);
const labels = (rendered: Rendered) =>
  rendered.messages.flatMap(({ keyboard }) => keyboard ?? []).map((row) => row.map((button) => button.text));

describe('what each block looks like', () => {
  const answer: Action = {
    kind: 'answer',
    intent: 'opt-out',
    services: ['instagram'],
    country: null,
    detail: 'full',
    language: null,
  };
  it.each<[string, Block, string]>([
    ['heading', { kind: 'heading', text: 'Instagram <3' }, '<b>Instagram &lt;3</b>'],
    ['lead', { kind: 'text', text: 'Yes & no', tone: 'lead' }, 'Yes &amp; no'],
    ['quiet', { kind: 'text', text: 'small', tone: 'quiet' }, '<i>small</i>'],
    ['warning', { kind: 'text', text: 'mind', tone: 'warning' }, '⚠️ <b>mind</b>'],
    ['list', { kind: 'list', title: 'Used', items: ['posts', 'photos'] }, '<b>Used</b>\n• posts\n• photos'],
    ['steps', { kind: 'steps', items: ['open', 'send'] }, '1. open\n2. send'],
    ['facts', { kind: 'facts', items: [{ label: 'Until', value: '27 May' }] }, '<b>Until: </b>27 May'],
    [
      'sources',
      {
        kind: 'links',
        role: 'source',
        title: 'Sources',
        items: [{ label: 'A "page"', url: 'https://example.org/?a=1&b=2' }],
      },
      '<b>Sources</b>\n• <a href="https://example.org/?a=1&amp;b=2">A &quot;page&quot;</a>',
    ],
    [
      'an address of mail',
      { kind: 'links', role: 'act', title: null, items: [{ label: 'Write', url: 'mailto:dpo@example.org' }] },
      '• Write: dpo@example.org',
    ],
    [
      'a source without address',
      { kind: 'links', role: 'source', title: null, items: [{ label: 'A book', url: null }] },
      '• A book',
    ],
    [
      'a link Telegram would drop',
      { kind: 'links', role: 'source', title: null, items: [{ label: 'Here', url: 'http://localhost/x' }] },
      '• Here: http://localhost/x',
    ],
    ['choices', { kind: 'choices', prompt: 'Which?', items: [{ label: 'X', action: answer }] }, '<b>Which?</b>'],
    ['form', { kind: 'form', title: 'Your letter', submit: AGAIN, fields: [] }, '<b>Your letter</b>'],
  ])('%s', (_, block, html) => {
    expect(draw(reply(block)).messages.map((message) => message.html)).toEqual([html]);
  });

  it('links to act on, buttons and choices are pressed', () => {
    const rendered = draw(
      reply(
        {
          kind: 'links',
          role: 'act',
          title: null,
          items: [{ label: 'Open the form', url: 'https://example.org/form' }],
        },
        { kind: 'buttons', items: [{ label: 'More', action: answer, style: 'primary' }] },
        { kind: 'choices', prompt: 'Which?', items: [{ label: 'Threads', action: { ...answer, detail: 'short' } }] },
      ),
    );
    expect(rendered.messages).toHaveLength(1);
    expect(rendered.messages[0]?.keyboard).toEqual([
      [{ text: 'Open the form', url: 'https://example.org/form' }],
      [{ text: 'More', callback_data: '~a=o&s=instagram&f=1' }],
      [{ text: 'Threads', callback_data: '~a=o&s=instagram' }],
    ]);
  });

  it('files keep their names, made safe', () => {
    const rendered = draw(
      reply({ kind: 'file', name: '../a/letter.pdf', mediaType: 'application/pdf', content: new Uint8Array([1]) }),
    );
    expect(rendered).toMatchObject({ messages: [], files: [{ name: '..-a-letter.pdf' }] });
  });

  it('buttons alone get a line to stand under', () => {
    expect(
      draw(reply({ kind: 'buttons', items: [{ label: 'More', action: AGAIN, style: 'primary' }] })).messages[0]?.html,
    ).toBe('telegram-more en');
  });
});

describe('a long choice', () => {
  const choices = (count: number) =>
    reply({
      kind: 'choices',
      prompt: 'Which?',
      items: Array.from({ length: count }, (_, n) => ({ label: `S${n}`, action: AGAIN })),
    });

  it('has pages, and every choice is on one of them', () => {
    const pages = [0, 1, 2, 3].map((page) => labels(draw(choices(89), page)));
    expect(pages.map((page) => page.at(-1))).toEqual([
      ['telegram-page-next en 2 4'],
      ['telegram-page-back en 1 4', 'telegram-page-next en 3 4'],
      ['telegram-page-back en 2 4', 'telegram-page-next en 4 4'],
      ['telegram-page-back en 3 4'],
    ]);
    expect(pages.flatMap((page) => page.slice(0, -1).flat())).toEqual(Array.from({ length: 89 }, (_, n) => `S${n}`));
  });

  it('turns to the last page when there is none so high', () => {
    expect(labels(draw(choices(30), 99)).at(-1)).toEqual(['telegram-page-back en 1 2']);
  });
});

it('one long label does not keep the others from sharing a row', () => {
  const items = [
    'Adobe',
    'Adobe (Photoshop, Lightroom)',
    'Apple',
    'X',
    'Bluesky',
    'Zoom',
    'Stack Overflow',
    'Figma',
  ].map((label) => ({ label, action: AGAIN }));
  expect(labels(draw(reply({ kind: 'choices', prompt: 'Which?', items })))).toEqual([
    ['Adobe'],
    ['Adobe (Photoshop, Lightroom)'],
    ['Apple', 'X', 'Bluesky'],
    ['Zoom', 'Stack Overflow'],
    ['Figma'],
  ]);
});

it('nobody is called by a reply, and addresses stay whole', () => {
  const [said] = shown(draw(reply(text('@ada and (@bob) at dpo@example.org or https://example.org/@carol'))));
  expect(said).toBe('@\u2060ada and (@\u2060bob) at dpo@example.org or https://example.org/@carol');
});

it('a message is filled to the last character, and not beyond', () => {
  const half = text('a'.repeat(2000));
  expect(shown(draw(reply(half, text('b'.repeat(2094))))).map((words) => words.length)).toEqual([4096]);
  expect(shown(draw(reply(half, text('b'.repeat(2095))))).map((words) => words.length)).toEqual([2000, 2095]);
});

it('a hundred marked places fill a message, a hundred buttons a keyboard', () => {
  const facts = (count: number) =>
    reply({ kind: 'facts', items: Array.from({ length: count }, (_, n) => ({ label: `${n}`, value: 'x' })) });
  expect(draw(facts(100)).messages).toHaveLength(1);
  expect(draw(facts(101)).messages).toHaveLength(2);
  const buttons = (count: number) =>
    reply({
      kind: 'buttons',
      items: Array.from({ length: count }, (_, n) => ({ label: `${n}`, action: AGAIN, style: 'primary' })),
    });
  expect(labels(draw(buttons(99))).flat()).toHaveLength(99);
  expect(draw(buttons(99)).messages).toHaveLength(1);
  expect(draw(buttons(102)).messages).toHaveLength(2);
});

describe('whatever a reply holds', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<b>',
      '&amp;',
      '@all',
      '\uD83D',
      ' ',
      '',
      'x'.repeat(9000),
      'wort '.repeat(2000),
      '🙂'.repeat(3000),
      '\u0000',
      '\u200B',
    ),
  );
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('mailto:a@example.org', 'http://localhost/a', `https://example.org/${'a'.repeat(1500)}`),
  );
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({
      kind: fc.constant('command' as const),
      command: fc.constantFrom('optout', 'letter'),
      options: fc.dictionary(fc.constantFrom('service', 'country', 'date'), words),
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      intent: fc.constantFrom('opt-out' as const, 'rights' as const),
      services: fc.array(fc.constantFrom('facebook', 'instagram', 'stackoverflow', 'meta-ai'), { maxLength: 8 }),
      country: fc.constantFrom(null, 'BE'),
      detail: fc.constantFrom('short' as const, 'full' as const),
      language: fc.constantFrom(null, 'mt'),
    }),
  );
  const link = fc.record({ label: words, url: fc.option(url) });
  const pressed = fc.record({ label: words, action, style: fc.constantFrom('primary' as const, 'danger' as const) });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), text: words }),
    fc.record({
      kind: fc.constant('text' as const),
      text: words,
      tone: fc.constantFrom('lead' as const, 'plain' as const, 'quiet' as const, 'warning' as const),
    }),
    fc.record({ kind: fc.constant('list' as const), title: fc.option(words), items: fc.array(words) }),
    fc.record({ kind: fc.constant('steps' as const), items: fc.array(words) }),
    fc.record({ kind: fc.constant('facts' as const), items: fc.array(fc.record({ label: words, value: words })) }),
    fc.record({
      kind: fc.constant('links' as const),
      role: fc.constantFrom('act' as const, 'source' as const),
      title: fc.option(words),
      items: fc.array(link, { maxLength: 120, size: 'max' }),
    }),
    fc.record({ kind: fc.constant('buttons' as const), items: fc.array(pressed, { maxLength: 130, size: 'max' }) }),
    fc.record({
      kind: fc.constant('choices' as const),
      prompt: words,
      items: fc.array(pressed, { maxLength: 130, size: 'max' }),
    }),
    fc.record({ kind: fc.constant('form' as const), title: words, submit: action, fields: fc.constant([]) }),
    fc.record({
      kind: fc.constant('file' as const),
      name: words,
      mediaType: fc.constant('text/plain'),
      content: fc.uint8Array({ minLength: 1, maxLength: 5 }),
    }),
  );
  const replies = fc.array(block, { maxLength: 6 }).map((blocks) => reply(...blocks));

  it('no limit is broken, nor any markup', () => {
    fc.assert(
      fc.property(replies, (made) => {
        const { messages, files } = draw(made);
        for (const { html, keyboard } of messages) {
          readText(html, { parse_mode: 'HTML' });
          checkMarkup(keyboard === null ? null : { inline_keyboard: keyboard });
        }
        for (const { name, content } of files) checkFile(new File([new Uint8Array(content)], name));
      }),
      { numRuns: 300 },
    );
  });

  it('no text and no link is lost', () => {
    fc.assert(
      fc.property(replies, (made) => {
        const { messages } = draw(made);
        const parsed = messages.map(({ html }) => parseHtml(html));
        const buttons = messages.flatMap(({ keyboard }) => (keyboard ?? []).flat());
        const everything = bare(
          [...parsed.map((message) => message.text), ...buttons.map((button) => button.text)].join(''),
        );
        const urls = [
          ...parsed.flatMap(({ entities }) => entities.map((entity) => entity.url)),
          ...buttons.map((button) => ('url' in button ? button.url : undefined)),
        ];
        for (const each of made.blocks) {
          for (const words of textsOf(each)) expect(everything).toContain(bare(words));
          if (each.kind === 'links')
            for (const { url } of each.items)
              expect(url === null || urls.includes(url) || everything.includes(bare(url.replace(/^mailto:/, '')))).toBe(
                true,
              );
        }
      }),
      { numRuns: 300 },
    );
  });

  /** The letters alone: where a text is split, and which marks stand before its parts, is not what this is about. */
  function bare(words: string): string {
    return words.toWellFormed().replace(/\s|\u2060|\p{Cc}|\p{Cf}|•|⚠|\uFE0F/gu, '');
  }

  function textsOf(each: Block): readonly string[] {
    switch (each.kind) {
      case 'heading':
      case 'text':
        return [each.text];
      case 'list':
        return [each.title ?? '', ...each.items];
      case 'steps':
        return each.items;
      case 'facts':
        return each.items.flatMap(({ label, value }) => [label, value]);
      case 'links':
        return [each.title ?? '', ...each.items.map(({ label }) => label)];
      case 'buttons':
        return each.items.map(({ label }) => label);
      case 'choices':
        // All but the first page are turned to.
        return [each.prompt, ...each.items.slice(0, 24).map(({ label }) => label)];
      case 'form':
        return [each.title];
      case 'file':
        return [];
    }
  }
});
