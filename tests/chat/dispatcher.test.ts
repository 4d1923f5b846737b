import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#chat/plain-text.ts';
import type { Reply } from '#chat/reply.ts';
import type { Request } from '#chat/request.ts';
import { readSubscription } from '#reminders/subscriptions/subscriptions.ts';
import { buildTestHouse, NOW, type TestHouse } from '../support/house.ts';

let bot: TestHouse;
beforeAll(() => {
  bot = buildTestHouse();
});
afterAll(() => bot.close());

let people = 0;
/** Somebody new, so that nobody is slowed down for what others asked. */
const ask = (change: Partial<Request>): Promise<Reply> => {
  const person = String(++people);
  return bot.dispatch(bot.request({ person, place: { kind: 'private', id: person }, ...change }));
};
const command = (name: string, options: Record<string, string> = {}) =>
  ({ kind: 'command', command: name, options }) as const;

describe('the language of the answer', () => {
  const optout = command('optout', { service: 'signal' });

  test('is the person’s own setting before the channel’s, then the platform’s, then the default', async () => {
    const place = { kind: 'channel', id: 'c1', thread: null } as const;
    const said = async (locale: string | null) =>
      (await bot.dispatch(bot.request({ person: 'p1', place, locale, ask: optout }))).language;
    expect(await said(null)).toBe('en');
    expect(await said('de-AT')).toBe('de');
    expect(await said('tlh')).toBe('en');
    await bot.house.store.settings.write({ kind: 'channel', platform: 'telegram', id: 'c1' }, { language: 'fr' });
    expect(await said('de-AT')).toBe('fr');
    await bot.house.store.settings.write({ kind: 'person', platform: 'telegram', id: 'p1' }, { language: 'nl' });
    expect(await said('de-AT')).toBe('nl');
  });

  test('is the question’s own where nobody chose one', async () => {
    const question = { kind: 'text', text: 'Hoe maak ik bezwaar op Instagram?' } as const;
    expect((await ask({ ask: question })).language).toBe('nl');
  });

  test('stays the chosen one, and the question’s own is one tap away', async () => {
    const reply = await ask({ locale: 'fr', ask: { kind: 'text', text: 'Hoe maak ik bezwaar op Instagram?' } });
    expect(reply.language).toBe('fr');
    const actions = reply.blocks.flatMap((block) =>
      block.kind === 'buttons' ? block.items.map((item) => item.action) : [],
    );
    const dutch = actions.find((action) => action.kind === 'answer' && action.language === 'nl');
    expect(dutch).toBeDefined();
    if (dutch === undefined) return;
    expect((await ask({ locale: 'fr', ask: { kind: 'action', action: dutch } })).language).toBe('nl');
  });
});

describe('settings', () => {
  test('are kept, and decide the country of an answer', async () => {
    const me = { person: 'settler', place: { kind: 'private', id: 'settler' } } as const;
    await ask({ ...me, ask: command('settings', { country: 'United States', timezone: 'new york' }) });
    expect(await bot.house.store.settings.read({ kind: 'person', platform: 'telegram', id: 'settler' })).toEqual({
      language: null,
      country: 'US',
      timeZone: 'America/New_York',
    });
    expect(plainText(await ask({ ...me, ask: command('optout', { service: 'instagram' }) }))).toContain(
      'US states have no right to object',
    );
  });

  test('of a channel are changed by those who manage it only, asked at that moment', async () => {
    const place = { kind: 'channel', id: 'c2', thread: null } as const;
    const reach = (manages: boolean) => ({
      manages: async () => manages,
      posting: async () => ({ kind: 'allowed' }) as const,
      resolve: async () => null,
    });
    const refused = await ask({ place, reach: reach(false), ask: command('settings', { language: 'nl' }) });
    expect(plainText(refused)).toBe(bot.house.words.in('en').say('error-not-manager'));
    const done = await ask({ place, reach: reach(true), ask: command('settings', { language: 'nl' }) });
    expect(done.language).toBe('nl');
  });

  test('of a channel change the reminders that are on there', async () => {
    const place = { kind: 'channel', id: 'c3', thread: null } as const;
    const reach = {
      manages: async () => true,
      posting: async () => ({ kind: 'allowed' }) as const,
      resolve: async () => null,
    };
    await ask({ place, reach, ask: command('subscribe', { time: '8:30', timezone: 'Lisbon', language: 'en' }) });
    await ask({ place, reach, ask: command('settings', { timezone: 'Athens', language: 'nl' }) });
    const subscription = await readSubscription(bot.house.store.db, {
      platform: 'telegram',
      channel: 'c3',
      thread: null,
    });
    expect(subscription).toMatchObject({ minute: 510, zone: 'Europe/Athens', language: 'nl' });
  });

  test.each([
    ['language', 'Klingon', 'error-no-such-language'],
    ['country', 'Atlantis', 'error-no-such-country'],
    ['timezone', 'Gotham', 'error-no-such-time-zone'],
  ])('a %s that does not exist is refused, and nothing changes', async (option, given, message) => {
    const reply = await ask({ ask: command('settings', { [option]: given }) });
    const languages = bot.house.words.languages.map((each) => bot.house.words.in(each).languageName(each)).join(', ');
    expect(plainText(reply)).toBe(bot.house.words.in('en').say(message, { given, languages }));
  });
});

describe('/privacy', () => {
  test('shows, exports and erases all that is kept', async () => {
    const me = { person: 'private-person', place: { kind: 'private', id: 'private-person' } } as const;
    const words = bot.house.words.in('en');
    expect(plainText(await ask({ ...me, ask: command('privacy') }))).toContain(words.say('privacy-nothing'));
    await ask({ ...me, ask: command('settings', { country: 'BE' }) });
    expect(plainText(await ask({ ...me, ask: command('privacy') }))).toContain('Belgium');
    const exported = await ask({ ...me, ask: command('privacy', { action: 'export' }) });
    const file = exported.blocks.find((block) => block.kind === 'file');
    expect(JSON.parse(new TextDecoder().decode(file?.content))).toMatchObject({
      id: 'private-person',
      settings: { country: 'BE' },
    });
    await ask({ ...me, ask: command('privacy', { action: 'erase' }) });
    expect(plainText(await ask({ ...me, ask: command('privacy') }))).toContain('Belgium');
    await ask({ ...me, ask: command('privacy', { action: 'erase-now' }) });
    expect(plainText(await ask({ ...me, ask: command('privacy') }))).toContain(words.say('privacy-nothing'));
  });

  test('nothing of a question is kept', async () => {
    await ask({ person: 'asker', ask: { kind: 'text', text: 'how do I object on Instagram' } });
    expect(await bot.house.store.personal.read({ platform: 'telegram', id: 'asker', privateChat: null })).toBeNull();
  });
});

describe('a fault', () => {
  test('costs the person one sentence with a code; the log has the cause under it and not the question', async () => {
    const broken = buildTestHouse({
      understand: () => {
        throw new Error('wires crossed');
      },
    });
    const reply = await broken.dispatch(broken.request({ ask: { kind: 'text', text: 'my secret question' } }));
    const entry = broken.log.find(({ level }) => level === 'error');
    const code = String(entry?.fields.code);
    expect(plainText(reply)).toBe(broken.house.words.in('en').say('error-internal', { code }));
    expect(String(entry?.fields.cause)).toContain('wires crossed');
    expect(JSON.stringify(broken.log)).not.toContain('my secret question');
    await broken.close();
  });

  test('an unknown command is one kind sentence', async () => {
    expect(plainText(await ask({ ask: command('format-c') }))).toBe(
      bot.house.words.in('en').say('error-unknown-command'),
    );
    expect(plainText(await ask({ ask: command('constructor') }))).toBe(
      bot.house.words.in('en').say('error-unknown-command'),
    );
  });

  test('an empty question is one kind sentence', async () => {
    for (const text of ['', '   ', '\n\t']) {
      expect(plainText(await ask({ ask: { kind: 'text', text } }))).toBe(
        bot.house.words.in('en').say('error-empty-question'),
      );
    }
  });
});

test('a person who hammers the bot is slowed down kindly, and nobody else', async () => {
  const request = bot.request({ person: 'hammer', ask: command('help') });
  const replies = [];
  for (let count = 0; count < 25; count++) replies.push(await bot.dispatch(request));
  const slow = replies.filter((reply) => plainText(reply).startsWith('That was a lot at once'));
  expect(slow).toHaveLength(5);
  expect(plainText(await ask({ ask: command('help') }))).not.toContain('That was a lot at once');
  const later = bot.request({ person: 'hammer', now: NOW.add({ seconds: 2 }), ask: command('help') });
  expect(plainText(await bot.dispatch(later))).not.toContain('That was a lot at once');
});

describe('anything at all', () => {
  const nasty = fc.oneof(
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      "'; drop table settings; --",
      '<b>{ $service }</b>',
      '😀😀😀',
      '\u202E\u200F\u0000\u0007',
      'a'.repeat(10_000),
      '/',
      '%s%n',
      '{"a":1}',
    ),
  );

  test('is answered, and never with a stack trace', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const reply = await ask({ ask: { kind: 'text', text } });
        expect(reply.blocks.length).toBeGreaterThan(0);
        expect(bot.log).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('can be an option', async () => {
    await fc.assert(
      fc.asyncProperty(
        nasty,
        nasty,
        fc.constantFrom('optout', 'deadlines', 'complain', 'settings', 'privacy', 'rights'),
        async (service, country, name) => {
          const reply = await ask({
            ask: command(name, { service, country, language: service, timezone: country, action: service }),
          });
          expect(reply.blocks.length).toBeGreaterThan(0);
          expect(bot.log).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
