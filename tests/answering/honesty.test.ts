import { describe, expect, test } from 'vitest';
import { plainText } from '#chat/plain-text.ts';
import type { Block, Reply } from '#chat/reply.ts';
import { INTENTS } from '#understanding/reading.ts';
import { knowledge, lexicon, replyTo, TODAY } from '../support/answering.ts';

const ABOUT_SERVICES = ['opt-out', 'deadline', 'data-used', 'effect'] as const;
const COUNTRIES = [null, 'BE', 'DE', 'GB', 'CH', 'US', 'JP'];

const texts = (reply: Reply, kind: Block['kind']) => reply.blocks.filter((block) => block.kind === kind);

describe.each(lexicon.languages)('in %s', (language) => {
  test('every intent is answered about every service, everywhere, with nothing left unsaid', () => {
    for (const intent of INTENTS) {
      for (const country of COUNTRIES) {
        for (const service of knowledge.services) {
          const text = plainText(
            replyTo({ intent, services: [service.id], country, language, detail: country === 'US' ? 'short' : 'full' }),
            (label) => label,
          );
          expect(text.length).toBeGreaterThan(20);
          expect(text, `${intent} ${service.id} ${country}`).not.toMatch(/\{|\}|undefined|\[object|NaN/);
        }
        // Services do not change what these say: one round is enough.
        if (!(ABOUT_SERVICES as readonly string[]).includes(intent)) break;
      }
    }
  });
});

test.each(
  ABOUT_SERVICES,
)('%s: every answer about a service shows its sources and the month they speak for', (intent) => {
  for (const service of knowledge.services) {
    for (const detail of ['short', 'full'] as const) {
      const reply = replyTo({ intent, services: [service.id], detail });
      const sources = texts(reply, 'links').filter((block) => block.kind === 'links' && block.role === 'source');
      expect(sources.length, service.id).toBe(1);
      expect(reply.sources.length).toBeGreaterThan(0);
      const month =
        service.as_of === null ? lexicon.in('en').say('as-of-unknown') : lexicon.in('en').moment(service.as_of);
      expect(plainText(reply), service.id).toContain(month);
    }
  }
});

test('facts that are older than six months say that they may have changed; newer ones do not', () => {
  const warning = lexicon.in('en').say('may-have-changed');
  const signal = (today: string) =>
    plainText(replyTo({ intent: 'opt-out', services: ['signal'], today: Temporal.PlainDate.from(today) }));
  expect(knowledge.service('signal')?.as_of).toBe('2026-02');
  expect(signal('2026-08-28')).not.toContain(warning);
  expect(signal('2026-08-29')).toContain(warning);
});

test('low and medium confidence are said', () => {
  for (const service of knowledge.services) {
    const text = plainText(replyTo({ intent: 'opt-out', services: [service.id] }));
    for (const level of ['low', 'medium'] as const) {
      expect(text.includes(lexicon.in('en').say(`confidence-${level}`)), service.id).toBe(service.confidence === level);
    }
  }
});

describe('a deadline', () => {
  const on = (today: string) =>
    replyTo({ intent: 'deadline', services: ['instagram'], today: Temporal.PlainDate.from(today) });

  test.each([
    ['2025-05-20', 'ahead', 7],
    ['2025-05-27', 'today', 0],
    ['2025-05-28', 'passed', -1],
    ['2026-11-24', 'passed', -546],
  ])('on %s is %s, %i days away', (today, status, days) => {
    expect(on(today).deadlines).toContainEqual({ service: 'instagram', date: '2025-05-27', status, days });
  });

  test('that has passed is never the end: the right stays, what was used cannot be unlearned', () => {
    for (const service of knowledge.services.filter(({ dates }) =>
      dates.some((date) => date.kind === 'start' && date.actionable),
    )) {
      const reply = replyTo({ intent: 'deadline', services: [service.id] });
      if (reply.deadlines.some((deadline) => deadline.status !== 'passed') || reply.deadlines.length === 0) continue;
      expect(plainText(reply), service.id).toContain(lexicon.in('en').say('date-passed-open'));
      expect(plainText(reply), service.id).toContain(lexicon.in('en').say('law-topic-unlearn'));
    }
  });

  test('that lies ahead says how many days are left', () => {
    expect(plainText(on('2025-05-20'))).toContain('6 days are left');
    expect(plainText(on('2025-05-25'))).toContain('One day is left');
    expect(plainText(on('2025-05-27'))).toContain(lexicon.in('en').say('date-today'));
  });
});

test('today no service has a date ahead, and the bot says so', () => {
  const text = plainText(replyTo({ intent: 'deadline' }));
  expect(text).toContain(lexicon.in('en').say('timeline-none-ahead'));
  expect(text).toContain('2 December 2026 (in 8 days)');
});

test('nothing to do is a full answer', () => {
  for (const id of ['signal', 'bluesky', 'zoom', 'wetransfer']) {
    const text = plainText(replyTo({ intent: 'opt-out', services: [id] }));
    expect(text).toContain('there is nothing to object to');
    expect(text).not.toContain(lexicon.in('en').say('date-passed-open'));
  }
});

test('several services are answered without saying anything twice', () => {
  const reply = replyTo({ intent: 'opt-out', services: ['facebook', 'instagram'], detail: 'short' });
  const items = reply.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(new Set(items).size).toBe(items.length);
  const text = plainText(reply);
  expect(text).toContain('https://www.facebook.com/help/contact/712876720715583');
  expect(text).toContain('https://help.instagram.com/contact/767264225370182');
});

test('outside the Economic Area the answer says what holds there', () => {
  const words = lexicon.in('en');
  const text = (country: string) => plainText(replyTo({ intent: 'opt-out', services: ['instagram'], country }));
  expect(text('US')).toContain(words.say('regime-advice-us-states'));
  expect(text('JP')).toContain(words.say('regime-advice-none'));
  expect(text('US')).not.toContain('712876720715583');
  expect(text('BE')).not.toContain(words.say('regime-advice-gdpr'));
});

test('an unknown service is named back, nothing is claimed about it, and what always works follows', () => {
  const text = plainText(replyTo({ intent: 'unknown-service', reading: { unknownName: 'MySpace' } }));
  expect(text).toContain('MySpace');
  expect(text).toContain('Art. 21(1)');
});

test('a shaky reading asks back', () => {
  const reply = replyTo({
    intent: 'opt-out',
    services: ['x'],
    reading: { confidence: 0.3, alternatives: [{ intent: 'deadline', services: ['x'] }] },
  });
  expect(texts(reply, 'choices')).toHaveLength(1);
  expect(reply.sources).toEqual([]);
});

test('the same reading on the same day gives the same reply', () => {
  const once = () => replyTo({ intent: 'opt-out', services: ['tiktok'], today: TODAY });
  expect(once()).toEqual(once());
});
