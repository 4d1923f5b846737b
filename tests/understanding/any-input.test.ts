import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTENTS } from '#understanding/reading.ts';
import { createUnderstanding } from '#understanding/understanding.ts';
import { knowledge } from '../support/answering.ts';
import { DATA } from '../support/data-copy.ts';

const { understand, explain } = createUnderstanding(knowledge, DATA);
const ids = new Set(knowledge.services.map(({ id }) => id));

const pieces = fc.constantFrom(
  'how do i object on',
  'instagram',
  'meta',
  'not',
  'only',
  'x',
  '__proto__',
  'constructor',
  'toString',
  '\u202e',
  '\u200b',
  '\0',
  '{service}',
  '{country}',
  '(',
  '|',
  '*',
  "'; DROP TABLE",
  '<script>',
  'https://',
  'İ',
  'ﷺ',
  '👩‍👩‍👧',
  'ß',
  'a\u0301'.repeat(9),
  ',',
  '.',
  '\n',
  'US',
  '123',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

test('any text gets a reading', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { intent, services, confidence, country, alternatives } = understand(text);
      expect(INTENTS).toContain(intent);
      expect(services.every((id) => ids.has(id))).toBe(true);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(country === null || /^[A-Z]{2}$/.test(country)).toBe(true);
      expect(alternatives.every((each) => each.services.every((id) => ids.has(id)))).toBe(true);
      expect(intent === 'unknown-service' ? services : []).toEqual([]);
    }),
    { numRuns: 4000, seed: 20261124 },
  );
});

test('any text can be explained', () => {
  fc.assert(
    fc.property(anything, (text) => explain(text).length > 0),
    { numRuns: 300, seed: 20261124 },
  );
});

test.each([
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 names', 'instagram '.repeat(1000)],
  ['10,000 unknown words', Array.from({ length: 2000 }, (_, index) => `zq${index}x`).join(' ')],
  ['marks piled up', `o${'\u0301'.repeat(10_000)}`],
  ['dots', '.'.repeat(10_000)],
  ['apostrophes', "a't".repeat(3000)],
])('%s take no time', (_name, text) => {
  const started = performance.now();
  understand(text);
  // Some milliseconds; the limit leaves room for a busy machine.
  expect(performance.now() - started).toBeLessThan(500);
});
