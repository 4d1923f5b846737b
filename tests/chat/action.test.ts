import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, decodeAction, encodeAction } from '#chat/action.ts';
import { INTENTS } from '#understanding/reading.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const value = fc.string({ maxLength: 20 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant('command' as const),
    command: name,
    options: fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    intent: fc.constantFrom(...INTENTS),
    services: fc.array(name, { maxLength: 4 }),
    country: fc.option(fc.stringMatching(/^[A-Z]{2}$/)),
    detail: fc.constantFrom('short' as const, 'full' as const),
    language: fc.option(fc.stringMatching(/^[a-z]{2}$/)),
  }),
);

test('what fits into a button comes back out of it', () => {
  fc.assert(
    fc.property(action, (given) => {
      const text = encodeAction(given, 1000);
      expect(text).not.toBeNull();
      expect(decodeAction(text ?? '')).toEqual(given);
    }),
  );
});

test('nothing longer than the platform takes is written', () => {
  fc.assert(
    fc.property(action, fc.integer({ min: 1, max: 100 }), (given, room) => {
      const text = encodeAction(given, room);
      expect(text === null || Buffer.byteLength(text) <= room).toBe(true);
    }),
  );
});

test('forged or old text is no action, and never an error', () => {
  fc.assert(fc.property(fc.string(), (text) => void decodeAction(text)));
  expect(decodeAction('')).toBeNull();
  expect(decodeAction('a=nonsense')).toBeNull();
  expect(decodeAction('c=optout&__proto__=x')).toEqual({ kind: 'command', command: 'optout', options: {} });
});

test('the usual answers fit into the smallest button there is, 64 bytes', () => {
  const usual: Action = {
    kind: 'answer',
    intent: 'opt-out',
    services: ['facebook', 'instagram', 'github-copilot'],
    country: 'BE',
    detail: 'full',
    language: 'nl',
  };
  expect(encodeAction(usual, 64)).not.toBeNull();
});
