import { expect, test } from 'vitest';
import { happensIn, holdsIn } from '#knowledge/regions.ts';

test.each([
  [['WORLD'], 'JP', true],
  [['WORLD'], null, true],
  [['EU'], 'PT', true],
  [['EU'], 'NO', false],
  [['EEA'], 'NO', true],
  [['GB'], 'GB', true],
  [['GB'], null, false],
  [['EU'], null, true],
  [['US-CA'], 'US', true],
  [['US'], 'GB', false],
] as const)('%j holds in %s: %s', (regions, country, expected) => {
  expect(holdsIn([...regions] as never, country)).toBe(expected);
});

test('an exception takes a place out of the world', () => {
  const event = { regions: ['WORLD'], except: ['EU', 'GB'] } as never;
  expect(happensIn(event, 'US')).toBe(true);
  expect(happensIn(event, 'PT')).toBe(false);
  expect(happensIn(event, null)).toBe(false);
});
