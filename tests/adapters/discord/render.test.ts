import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionId, filledId, formId, readSlip } from '#adapters/discord/custom-id.ts';
import { modalOf } from '#adapters/discord/modal.ts';
import { escapeLine } from '#adapters/discord/render/escape.ts';
import { type Outgoing, render } from '#adapters/discord/render/render.ts';
import type { Action } from '#chat/action.ts';
import type { Block } from '#chat/reply.ts';
import { INTENTS } from '#understanding/reading.ts';
import { checkCallback } from '../../support/discord/rules/callbacks.ts';
import { CreateMessage, checkMessage } from '../../support/discord/rules/message.ts';
import { everything, reply, words } from './fixture.ts';

const spice = fc.constantFrom(
  '**',
  '_',
  '`',
  '~~',
  '||',
  '[a](b)',
  '<@1>',
  '@everyone',
  '# ',
  '- ',
  '> ',
  '1. ',
  '-# ',
  '\\',
  '\n',
  '\n\n',
  '👩‍👧',
  'é',
  'https://example.com/a_b*c',
  ' ',
  'x'.repeat(300),
);
const text = (maxLength: number) =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) }, spice), {
      maxLength: Math.max(1, Math.ceil(maxLength / 40)),
      size: 'max',
    })
    .map((parts) =>
      parts
        .join(' ')
        .slice(0, maxLength)
        .replace(/[\uD800-\uDBFF]$/, ''),
    );
const name = (maxLength: number) => text(maxLength).map((value) => (value.trim() === '' ? 'name' : value));
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant('command' as const),
    command: fc.constantFrom('subscribe', 'letter'),
    options: fc.dictionary(fc.constantFrom('service', 'country', 'title'), fc.string({ maxLength: 60 })),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    intent: fc.constantFrom(...INTENTS),
    services: fc.array(fc.constantFrom('instagram', 'facebook', 'github-copilot', 'x'), { maxLength: 12, size: 'max' }),
    country: fc.constantFrom('BE', null),
    detail: fc.constantFrom('short' as const, 'full' as const),
    language: fc.constantFrom('nl', null),
  }),
);
const link = fc.record({
  label: name(200),
  url: fc.oneof(
    url,
    fc.constant(null),
    fc.constant('mailto:privacy@example.com'),
    fc.nat(900).map((length) => `https://example.com/${'p'.repeat(length)}`),
  ),
});
const field = fc.record({
  id: fc.uuid(),
  label: name(90),
  hint: fc.option(name(150)),
  required: fc.boolean(),
  long: fc.boolean(),
  maxLength: fc.integer({ min: 1, max: 6000 }),
});
const form = fc.record({
  kind: fc.constant('form' as const),
  title: name(90),
  submit: action,
  fields: fc.array(field, { minLength: 1, maxLength: 12 }),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: name(300) }),
  fc.record({
    kind: fc.constant('text' as const),
    text: text(6000),
    tone: fc.constantFrom('lead' as const, 'plain' as const, 'quiet' as const, 'warning' as const),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    title: fc.option(name(100)),
    items: fc.array(name(600), { maxLength: 30, size: 'max' }),
  }),
  fc.record({ kind: fc.constant('steps' as const), items: fc.array(name(600), { maxLength: 30, size: 'max' }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    items: fc.array(fc.record({ label: name(80), value: name(300) }), { maxLength: 20, size: 'max' }),
  }),
  fc.record({
    kind: fc.constant('links' as const),
    role: fc.constantFrom('act' as const, 'source' as const),
    title: fc.option(name(80)),
    items: fc.array(link, { maxLength: 30, size: 'max' }),
  }),
  fc.record({
    kind: fc.constant('buttons' as const),
    items: fc.array(
      fc.record({ label: name(150), action, style: fc.constantFrom('primary' as const, 'danger' as const) }),
      { maxLength: 30 },
    ),
  }),
  fc.record({
    kind: fc.constant('choices' as const),
    prompt: name(300),
    items: fc.array(fc.record({ label: name(150), action }), { maxLength: 120, size: 'max' }),
  }),
  form,
  fc.record({
    kind: fc.constant('file' as const),
    name: name(120),
    mediaType: fc.constant('text/plain'),
    content: fc.uint8Array({ maxLength: 20, size: 'max' }),
  }),
);

const english = words.in('en');

/** @throws ApiError when one of Discord's rules is broken */
function check({ files, ...body }: Outgoing): void {
  checkMessage(
    CreateMessage,
    JSON.parse(JSON.stringify(body)),
    files.map(({ name: fileName, data }, index) => ({
      field: `files[${index}]`,
      name: fileName,
      bytes: (data as Buffer).byteLength,
    })),
    'create',
  );
}

/** Without white space and without every mark that styling or escaping adds. */
const bare = (value: string) => value.replace(/\s|[\\*#>\-_…]|⚠|\uFE0F/gu, '');

/** Everything of a block that a person has to find again. */
function contentOf(each: Block): string[] {
  switch (each.kind) {
    case 'heading':
    case 'text':
      return [each.text];
    case 'list':
      return [each.title ?? '', ...each.items];
    case 'steps':
      return [...each.items];
    case 'facts':
      return each.items.flatMap(({ label, value }) => [label, value]);
    case 'links':
      return [each.title ?? '', ...each.items.flatMap((one) => [one.label, one.url?.replace('mailto:', '') ?? ''])];
    case 'buttons':
      return each.items.map(({ label }) => label);
    case 'choices':
      return [each.prompt, ...each.items.map(({ label }) => label)];
    case 'form':
      return [each.title, ...each.fields.flatMap(({ label, hint }) => (label.length > 45 ? [label, hint ?? ''] : []))];
    case 'file':
      return [];
  }
}

describe('any reply', () => {
  test('is within every limit, and loses no text and no link', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12, size: 'max' }), fc.boolean(), (blocks, show) => {
        const messages = render(reply(...blocks), english, { show, marker: 1_048_577 });
        for (const message of messages) check(message);
        // Without the row that shows the answer to the channel: it stands between the messages.
        const all = bare(messages.map(({ components }) => everything({ components: components.slice(0, 1) })).join(''));
        for (const content of blocks.flatMap(contentOf)) expect(all).toContain(bare(content));
        expect(messages.flatMap(({ files }) => files)).toHaveLength(
          blocks.filter(({ kind }) => kind === 'file').length,
        );
      }),
      { numRuns: 150, interruptAfterTimeLimit: 15_000 },
    );
  });

  test('opens its form in windows that hold all of its fields', () => {
    fc.assert(
      fc.property(form, (each) => {
        const ids: string[] = [];
        for (let page = 0; page < 3; page += 1) {
          const modal = modalOf(each, page, page === 0 ? '' : '0123456789');
          if (modal === null) continue;
          const callback = checkCallback(3, JSON.parse(JSON.stringify({ type: 9, data: modal })), []);
          if (callback.kind === 'modal')
            ids.push(
              ...callback.modal.components.flatMap((label) => (label.type === 18 ? [label.component.custom_id] : [])),
            );
        }
        if (formId(0, each.submit, 2, '0123456789') !== null && filledId(each.submit, 2, 3, '0123456789') !== null)
          expect(ids).toEqual(each.fields.map(({ id }) => id));
      }),
    );
  });
});

describe('an id', () => {
  test('says all of its action', () => {
    fc.assert(
      fc.property(action, fc.nat(1295), (each, serial) => {
        const id = actionId(serial, each);
        if (id !== null) expect(readSlip(id)).toEqual({ kind: 'action', action: each });
        const opens = formId(serial, each, 1, 'abc');
        if (opens !== null) expect(readSlip(opens)).toEqual({ kind: 'form', submit: each, page: 1, draft: 'abc' });
        expect(Math.max(id?.length ?? 0, opens?.length ?? 0)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('that nobody wrote is nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (given) => {
        readSlip(given);
      }),
    );
    for (const given of ['', ':', 'b0:', 'b0:q=1', 'm,1:a=o', 'f0,x,:a=o', 'z0:a=o'])
      expect(readSlip(given)).toBeNull();
  });
});

describe('a line', () => {
  test('never changes an address in it', () => {
    fc.assert(
      fc.property(url, fc.string(), (address, before) => {
        expect(escapeLine(`${before} ${address} after`)).toContain(`${address} after`);
      }),
    );
  });
});

test('fifty small blocks share messages rather than filling one each', () => {
  const messages = render(
    reply(...Array.from({ length: 50 }, (_, index): Block => ({ kind: 'text', text: `line ${index}`, tone: 'plain' }))),
    english,
    { show: true },
  );
  expect(messages).toHaveLength(1);
});

test('a heading goes with what it heads', () => {
  const filler: Block = { kind: 'text', text: 'word '.repeat(770).trim(), tone: 'plain' };
  const [first, second] = render(
    reply(filler, { kind: 'heading', text: 'Next' }, { kind: 'text', text: 'x'.repeat(200), tone: 'plain' }),
    english,
    { show: false },
  );
  expect(everything({ components: [...(first?.components ?? [])] })).not.toContain('Next');
  expect(everything({ components: [...(second?.components ?? [])] })).toMatch(/^## Next\n\nx/);
});

test('a file that is too large is said to be so', () => {
  const [message] = render(
    reply({
      kind: 'file',
      name: 'big.pdf',
      mediaType: 'application/pdf',
      content: new Uint8Array(10 * 1024 * 1024 + 1),
    }),
    english,
    { show: false },
  );
  expect(everything({ components: [...(message?.components ?? [])] })).toContain('big.pdf is too large');
});

test('a reply of nothing is still a message', () => {
  const messages = render(reply(), english, { show: true });
  expect(messages).toHaveLength(1);
  for (const message of messages) check(message);
});
