import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, instantOn, localDay } from '#reminders/planning/local-time.ts';
import { fellDue, nextDue, upcoming } from '#reminders/planning/plan.ts';
import { changeDays, walk, watchClock } from './walk.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const ZONES = Intl.supportedValuesOf('timeZone');

describe('a minute of a local day', () => {
  test.each([
    ['in winter', '2026-12-02', 540, 'Europe/Brussels', '2026-12-02T08:00Z'],
    ['in summer', '2027-07-02', 540, 'Europe/Brussels', '2027-07-02T07:00Z'],
    ['in the gap: the first instant after it', '2027-03-28', 150, 'Europe/Berlin', '2027-03-28T01:00Z'],
    ['at the gap’s first minute', '2027-03-28', 120, 'Europe/Berlin', '2027-03-28T01:00Z'],
    ['in the repeated hour: its first pass', '2027-10-31', 150, 'Europe/Berlin', '2027-10-31T00:30Z'],
    ['half an hour’s change', '2027-10-03', 135, 'Australia/Lord_Howe', '2027-10-02T15:30Z'],
    ['45 minutes off', '2027-05-27', 540, 'Asia/Kathmandu', '2027-05-27T03:15Z'],
    ['fourteen hours ahead', '2027-05-27', 540, 'Pacific/Kiritimati', '2027-05-26T19:00Z'],
    [
      'a gap at the end of a day: the minute before, not the next day',
      '2027-03-27',
      1410,
      'America/Nuuk',
      '2027-03-28T00:59Z',
    ],
    ['a gap at the start of a day', '2027-03-27', 30, 'Africa/Cairo', '2027-03-26T22:30Z'],
    ['leap day', '2028-02-29', 540, 'Europe/Lisbon', '2028-02-29T09:00Z'],
    ['a day that was left out: the first instant after it', '2011-12-30', 540, 'Pacific/Apia', '2011-12-30T10:00Z'],
  ])('%s', (_what, date, minute, zone, expected) => {
    expect(
      Temporal.Instant.fromEpochMilliseconds(instantOn(dayOf(date), minute, zone)).toString({ smallestUnit: 'minute' }),
    ).toBe(expected);
  });

  test('is what a person who watches the clock of any zone would say, around each change of clocks', () => {
    const samples = ZONES.flatMap((zone) => changeDays(zone, '2026-11-01T00:00Z', 1).map((day) => ({ zone, day })));
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.integer({ min: -1, max: 1 }),
        fc.integer({ min: 0, max: 1439 }),
        ({ zone, day }, off, minute) => {
          expect({ zone, minute, at: instantOn(day + off, minute, zone) }).toEqual({
            zone,
            minute,
            at: watchClock(day + off, zone)?.[minute],
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what fell due', () => {
  const timing = { days: [7, 1, 0], minute: 540, zone: 'Europe/Brussels' };
  const target = { key: 'own:1', day: dayOf('2027-05-27'), since: 0 };

  test('is found once, between two looks', () => {
    expect(fellDue(timing, [target], at('2027-05-20T06:59Z'), at('2027-05-20T07:00Z'))).toEqual([
      { key: 'own:1', daysBefore: 7, at: at('2027-05-20T07:00Z') },
    ]);
    expect(fellDue(timing, [target], at('2027-05-20T07:00Z'), at('2027-05-26T06:59Z'))).toEqual([]);
  });

  test('during a long sleep is made up, soonest first', () => {
    expect(
      fellDue(timing, [target], at('2027-05-01T00:00Z'), at('2027-05-27T07:00Z')).map(({ daysBefore }) => daysBefore),
    ).toEqual([7, 1, 0]);
  });

  test('before a date was known was never due', () => {
    const late = { ...target, since: at('2027-05-22T00:00Z') };
    expect(
      fellDue(timing, [late], at('2027-05-01T00:00Z'), at('2027-05-27T07:00Z')).map(({ daysBefore }) => daysBefore),
    ).toEqual([1, 0]);
  });

  test('next is known in advance, and null when nothing lies ahead', () => {
    expect(nextDue(timing, [target], at('2027-05-20T06:59Z'))).toBe(at('2027-05-20T07:00Z'));
    expect(nextDue(timing, [target], at('2027-05-20T07:00Z'))).toBe(at('2027-05-26T07:00Z'));
    expect(nextDue(timing, [target], at('2027-05-27T07:00Z'))).toBeNull();
    expect(nextDue(timing, [], at('2027-05-27T07:00Z'))).toBeNull();
  });

  test('together is one in the list of what comes', () => {
    const other = { key: 'own:2', day: dayOf('2027-06-02'), since: 0 };
    const list = upcoming(timing, [target, other], at('2027-05-20T07:00Z'), 3);
    expect(list.map((together) => together.map(({ key, daysBefore }) => `${key} ${daysBefore}`))).toEqual(
      [['own:1 1', 'own:2 7'], ['own:1 0'], ['own:2 1']].map((each) => each.sort()),
    );
  });
});

describe('over all zones', () => {
  const day = fc.integer({ min: dayOf('2026-11-24'), max: dayOf('2030-12-31') });
  const world = fc.record({
    zone: fc.constantFrom(...ZONES),
    minute: fc.integer({ min: 0, max: 1439 }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 }),
    dates: fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
    start: fc.integer({ min: at('2026-11-24T00:00Z'), max: at('2028-01-01T00:00Z') }),
    naps: fc.array(fc.integer({ min: 1, max: 120 * 86_400_000 }), { minLength: 3, maxLength: 30 }),
  });

  test('each planned reminder is due exactly once, never on a wrong local day, however the host sleeps', () => {
    fc.assert(
      fc.property(world, ({ zone, minute, days, dates, start, naps }) => {
        const timing = { days, minute, zone };
        const targets = dates.map((each, index) => ({ key: `own:${index}`, day: each, since: 0 }));
        let clock = start;
        const looks = naps.map((nap) => (clock += nap));
        const seen = walk(timing, targets, start, looks);
        const end = looks.at(-1) ?? start;
        const expected = targets.flatMap((target) =>
          days
            .map((before) => ({ key: target.key, before, at: instantOn(target.day - before, minute, zone) }))
            .filter((each) => each.at > start && each.at <= end),
        );
        expect(seen.map(({ key, daysBefore }) => `${key} ${daysBefore}`).sort()).toEqual(
          expected.map(({ key, before }) => `${key} ${before}`).sort(),
        );
        for (const { key, daysBefore, at, seen: noticed } of seen) {
          const target = targets.find((each) => each.key === key);
          expect(localDay(at, zone)).toBe((target?.day ?? 0) - daysBefore);
          // Noticed at the first look after it fell due.
          expect(looks.find((look) => look >= at)).toBe(noticed);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a clock that jumps back and forth neither loses nor doubles', () => {
    fc.assert(
      fc.property(world, ({ zone, minute, days, dates, start, naps }) => {
        const timing = { days, minute, zone };
        const targets = dates.map((each, index) => ({ key: `own:${index}`, day: each, since: 0 }));
        const looks = naps.flatMap((nap, index) => [start + nap * (index + 1), start + nap]);
        const end = Math.max(...looks);
        const keys = walk(timing, targets, start, [...looks, end]).map(({ key, daysBefore }) => `${key} ${daysBefore}`);
        expect(new Set(keys).size).toBe(keys.length);
        const expected = targets.flatMap((target) =>
          days.filter(
            (before) =>
              instantOn(target.day - before, minute, zone) > start &&
              instantOn(target.day - before, minute, zone) <= end,
          ),
        );
        expect(keys.length).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  test('local days and instants belong together', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, fc.integer({ min: 0, max: 1439 }), (zone, each, minute) => {
        expect(localDay(instantOn(each, minute, zone), zone)).toBe(each);
        expect(dayOf(dateOf(each).toString())).toBe(each);
      }),
      { numRuns: 500 },
    );
  });
});
