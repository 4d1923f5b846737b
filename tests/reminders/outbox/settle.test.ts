import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Outcome, REFUSALS } from '#chat/sender.ts';
import { createBreaker } from '#reminders/outbox/breaker.ts';
import { createPacer } from '#reminders/outbox/pacer.ts';
import { type Attempt, settle } from '#reminders/outbox/settle.ts';

const NOW = 1_800_000_000_000;
const SAFE = { safeFor: Temporal.Duration.from({ minutes: 2 }) };
const attempt: Attempt = { attempts: 1, claimedAt: NOW - 500, doubtfulSince: null, failures: 0, firstFailureAt: null };

const outcomes: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constant('sent' as const), messageId: fc.option(fc.string()) }),
  fc.record({
    kind: fc.constant('not-sent' as const),
    retryAfterMs: fc.option(fc.double({ min: 0, max: 1e7, noNaN: true })),
    scope: fc.constantFrom('address' as const, 'platform' as const),
    cause: fc.string(),
  }),
  fc.record({ kind: fc.constant('moved' as const), channel: fc.string() }),
  fc.record({
    kind: fc.constant('refused' as const),
    reason: fc.constantFrom(...REFUSALS),
    lasting: fc.boolean(),
    cause: fc.string(),
  }),
  fc.record({ kind: fc.constant('invalid' as const), cause: fc.string() }),
  fc.record({ kind: fc.constant('ambiguous' as const), cause: fc.string() }),
  fc.record({ kind: fc.constant('unauthorized' as const), cause: fc.string() }),
);
const attempts = fc.record({
  attempts: fc.integer({ min: 1, max: 50 }),
  claimedAt: fc.constant(NOW - 500),
  doubtfulSince: fc.option(fc.integer({ min: NOW - 1e8, max: NOW - 1000 })),
  failures: fc.integer({ min: 0, max: 9 }),
  firstFailureAt: fc.option(fc.integer({ min: NOW - 1e9, max: NOW })),
});

describe('whatever happens', () => {
  test('where a repeat is not safe, nothing that may have arrived is ever pending again', () => {
    fc.assert(
      fc.property(attempts, outcomes, fc.boolean(), (given, outcome, suspicious) => {
        const { delivery } = settle({ ...given, doubtfulSince: null }, outcome, 'never-safe', suspicious, NOW);
        if (outcome.kind === 'ambiguous') expect(delivery.state).toBe('unknown');
        if (delivery.state === 'pending') expect(delivery.doubtfulSince).toBeNull();
      }),
    );
  });

  test('a doubt is never forgotten, and counts from the first try', () => {
    fc.assert(
      fc.property(attempts, outcomes, (given, outcome) => {
        const { delivery } = settle(given, outcome, SAFE, false, NOW);
        if (delivery.state !== 'pending') return;
        if (given.doubtfulSince !== null) expect(delivery.doubtfulSince).toBe(given.doubtfulSince);
        else expect(delivery.doubtfulSince).toBe(outcome.kind === 'ambiguous' ? given.claimedAt : null);
      }),
    );
  });

  test('one refusal never ends a place, nor any while the platform is in trouble', () => {
    fc.assert(
      fc.property(attempts, outcomes, fc.boolean(), (given, outcome, suspicious) => {
        const first = settle({ ...given, failures: 0, firstFailureAt: null }, outcome, SAFE, suspicious, NOW);
        expect(first.place.kind).not.toBe('ended');
        expect(settle(given, outcome, SAFE, true, NOW).place.kind).not.toBe('ended');
      }),
    );
  });

  test('instants are whole milliseconds, as the database takes them', () => {
    fc.assert(
      fc.property(attempts, outcomes, (given, outcome) => {
        const { delivery } = settle(given, outcome, SAFE, false, NOW);
        if (delivery.state === 'pending') expect(Number.isInteger(delivery.nextTryAt)).toBe(true);
      }),
    );
  });
});

test('a wait the platform asks for is kept exactly, by whom it concerns', () => {
  const asked = (scope: 'address' | 'platform') =>
    settle(attempt, { kind: 'not-sent', retryAfterMs: 1234.5, scope, cause: '429' }, SAFE, false, NOW);
  expect(asked('address')).toMatchObject({
    delivery: { nextTryAt: NOW + 1235 },
    rest: { kind: 'address', until: NOW + 1234.5 },
  });
  expect(asked('platform')).toMatchObject({ rest: { kind: 'platform' } });
});

test('words that a filter rejects are no reason to suspend a place', () => {
  const settled = settle(
    attempt,
    { kind: 'refused', reason: 'filtered', lasting: true, cause: '200000' },
    SAFE,
    false,
    NOW,
  );
  expect(settled).toMatchObject({ delivery: { state: 'failed' }, place: { kind: 'unchanged' } });
});

describe('the pace', () => {
  const pace = { perSecond: 30, perAddressPerSecond: 1, perAddressPerMinute: 20, inFlight: 8 };

  test('lets no second of the platform have more than it allows, and uses nearly all of it, however unsteady all is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 5, max: 80 }),
        (stalls, latency) => {
          const pacer = createPacer(pace);
          const counted: number[] = [];
          const open: { at: number; answered: (now: number) => void }[] = [];
          let now = NOW;
          let stalled = 0;
          while (counted.length < 200) {
            const stall = counted.length % 10 === 0 ? (stalls[(counted.length / 10) % stalls.length] ?? 0) : 0;
            for (;;) {
              for (const each of open.splice(0)) each.at <= now ? each.answered(now) : open.push(each);
              if (pacer.nextAt(now) <= now && open.length < pace.inFlight) break;
              now += 1;
            }
            // The process stands still after it took one: it leaves late, and so do answers come in late.
            const answered = pacer.take(String(counted.length), now);
            now += stall;
            stalled += stall;
            counted.push(now + latency / 2);
            open.push({ at: now + latency, answered });
          }
          for (const at of counted)
            expect(counted.filter((each) => each >= at && each < at + 1000).length).toBeLessThanOrEqual(30);
          expect((now - NOW - stalled) / 1000).toBeLessThanOrEqual((200 / 30) * 1.05 + 0.1);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('gives one place no more than it may have in a second and in a minute', () => {
    const pacer = createPacer(pace);
    const sent: number[] = [];
    let now = NOW;
    while (sent.length < 60) {
      now = Math.max(now, pacer.nextAt(now), pacer.nextFor('a', now));
      pacer.take('a', now)(now);
      sent.push(now);
    }
    for (const at of sent)
      expect(sent.filter((each) => each >= at && each < at + 60_000).length).toBeLessThanOrEqual(20);
    expect(Math.min(...sent.slice(1).map((at, index) => at - (sent[index] ?? 0)))).toBeGreaterThanOrEqual(1000);
  });

  test('is not held up by a clock that was put back', () => {
    const pacer = createPacer(pace);
    pacer.take('a', NOW + 86_400_000)(NOW + 86_400_000);
    pacer.take('b', NOW)(NOW);
    expect(pacer.nextAt(NOW)).toBeLessThan(NOW + 1000);
    expect(pacer.nextFor('a', NOW)).toBeLessThan(NOW + 1000);
  });
});

describe('the breaker', () => {
  const refusal: Outcome = { kind: 'refused', reason: 'gone', lasting: true, cause: '404' };

  test('takes many refusals of places that were well for an outage, not those of places that were gone before', () => {
    const outage = createBreaker();
    for (let index = 0; index < 10; index++) outage.note(refusal, true, NOW + index);
    expect(outage.isSuspicious(NOW + 20)).toBe(true);
    expect(outage.isSuspicious(NOW + 70_000)).toBe(false);
    const old = createBreaker();
    for (let index = 0; index < 10; index++) old.note(refusal, false, NOW + index);
    expect(old.isSuspicious(NOW + 20)).toBe(false);
  });

  test('rests longer and longer while nothing gets through, and forgets it at once when something does', () => {
    const breaker = createBreaker();
    let now = NOW;
    const rests = Array.from({ length: 8 }, () => {
      const until = breaker.note(
        { kind: 'not-sent', retryAfterMs: null, scope: 'platform', cause: 'ECONNREFUSED' },
        true,
        now,
      );
      const rest = until - now;
      now = until;
      return rest;
    });
    expect(rests).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(breaker.isOpen()).toBe(true);
    breaker.note({ kind: 'sent', messageId: null }, true, now);
    expect(breaker.isOpen()).toBe(false);
  });

  test('lets single cuts pass', () => {
    const breaker = createBreaker();
    for (let index = 0; index < 50; index++) {
      expect(breaker.note({ kind: 'ambiguous', cause: 'cut' }, true, NOW)).toBe(0);
      breaker.note({ kind: 'sent', messageId: null }, true, NOW);
    }
  });
});
