import { describe, expect, test } from 'vitest';
import { createUnderstanding } from '#understanding/understanding.ts';
import { knowledge } from '../support/answering.ts';
import { DATA } from '../support/data-copy.ts';

const { understand, explain } = createUnderstanding(knowledge, DATA);

describe('services', () => {
  test.each([
    ['how do i object on instagram', ['instagram']],
    ['how do I opt out on InstaGarm', ['instagram']],
    ['opt out of meta ai', ['meta-ai']],
    ['how do i object to meta using my posts', ['facebook', 'instagram']],
    ["how do i stop meta's whatsapp from training on my chats", ['whatsapp']],
    ['opt out facebook messenger', ['messenger']],
    ['turn off training in copilot github', ['github-copilot']],
    ['does google photos train ai on my pictures', ['google']],
    ["turn off training in google's gemini", ['gemini']],
    ['how do i opt out of grok', ['grok']],
    ['does x use my tweets for ai training', ['x']],
    ['is openai training on my chats', ['chatgpt']],
    ['how do i opt out of le chat', ['mistral']],
    ['does photoshop train on my images', ['adobe']],
    ['insta and fb, how do i opt out', ['facebook', 'instagram']],
    ['not facebook, only instagram: how do i object', ['instagram']],
    ['only instagram, not facebook: how do i object', ['instagram']],
    ['I only use messenger, not facebook itself. how do i opt out', ['messenger']],
    ['i do not want facebook and instagram to use my photos for ai', ['facebook', 'instagram']],
    ['comment m’opposer à l’IA d’Instagram', ['instagram']],
    ['hoe maak ik bezwaar op mijn facebookpagina', ['facebook']],
    ['wie widerspreche ich bei Whatsapp und linked in', ['linkedin', 'whatsapp']],
    ['how do i switch it off in LinkedIn on my iphone', ['linkedin']],
    ['opt out of ai training on my iphone', ['apple']],
    ['does siri train on me, and facebook too', ['apple', 'facebook']],
    ['i say no to chatgpt, and to reddit as well', ['chatgpt', 'reddit']],
    ['hallo, ik zou graag bezwaar maken bij meta ai', ['meta-ai']],
    ['wie widerrufe ich meine einwilligung bei Microsoft 365', ['microsoft-365']],
    ['fino a che giorno si può fare x Vimeo', ['vimeo']],
    ['warum lernt über ki jeder von mir, nur linkedin nicht', ['linkedin']],
    ['chcę wnieść sprzeciw, ale nie na facebooku, tylko na Instagramie', ['instagram']],
    ['jen whatsapp, facebook ani insta nemám. Jak to odmítnu?', ['whatsapp']],
    ['does an objection on Facebook Instagram count for both', ['facebook', 'instagram']],
    ['Facebook, that is long gone. I only keep Messenger: how do I stop the training', ['messenger']],
    ['I said no on Gemini, does that count for Canva too', ['canva', 'gemini']],
    ['denunciar a meta x lo de la ia', ['facebook', 'instagram']],
    ['een bedrijf gebruikt mijn foto voor ai, mijn nederlands is nog niet so goed', []],
    ['how do I get your reminders out of this Discord channel', []],
    ["x'jiġri jekk ma nagħmel xejn", []],
    ["when can i object to Meta's ai training", ['facebook', 'instagram']],
    ['ik betaal voor YouTube, word ik dan ook gebruikt voor ai', ['youtube']],
    ['how to object on facebook, threads and x', ['facebook', 'threads', 'x']],
  ])('%s', (question, services) => expect(understand(question).services).toEqual(services));

  test.each([
    ['what is the weather'],
    ['how do i object to the signal at the crossing'],
    ['die worden gebruikt om ai te trainen'],
    ['līdz jūnijam var iebilst?'],
    ['tko nadzire AI, Grčka ili Hrvatska'],
  ])('none is seen in "%s"', (question) => expect(understand(question).services).toEqual([]));

  test('a company is named beside its services', () => {
    expect(understand('how do i object to meta using my posts').companies).toEqual(['meta']);
    expect(understand('how do i object to meta using my instagram posts').companies).toEqual([]);
  });
});

describe('unknown services', () => {
  test.each([
    ['how do i opt out of ai training on Vinted', 'Vinted'],
    ['does letterboxd use my reviews for ai', 'letterboxd'],
    ['how do I stop Zorblix from training ai on my photos', 'Zorblix'],
    ['wie widerspreche ich bei kleinanzeigen dem ki-training', 'kleinanzeigen'],
    ['comment m’opposer à l’ia sur Leboncoin', 'Leboncoin'],
    ['trenuje zabavka.sk ai na mojich fotkach', 'zabavka sk'],
  ])('%s', (question, unknownName) => {
    expect(understand(question)).toMatchObject({ intent: 'unknown-service', services: [], unknownName });
  });

  test('near known names are offered, not assumed', () => {
    const { intent, alternatives } = understand('how do i stop Snapshot.ly from training ai on my photos');
    expect(intent).toBe('unknown-service');
    expect(alternatives.flatMap(({ services }) => services)).toContain('snapchat');
  });
});

describe('countries', () => {
  test.each([
    ['how do i object in Lisbon', 'PT'],
    ['i am Belgian, whom do i complain to', 'BE'],
    ['what are my rights in the US', 'US'],
    ['they told us nothing about instagram and ai', null],
    ['klacht indienen bij de autoriteit in Gent', 'BE'],
    ['wo kann ich mich in deutschland über instagram beschweren', 'DE'],
    ['j’habite à Lyon, comment m’opposer à facebook', 'FR'],
    ['write the objection to facebook in French', null],
    ['i am from Brazil but live in Porto, can i object on instagram', 'PT'],
    ['how do i object in Uruguay', 'UY'],
    ['karjalanpiirakan ohje', null],
    ['som z Banskej Bystrice, ktorý úrad toto rieši', 'SK'],
    ['hvem klager jeg til når jeg bor i Malmø', 'SE'],
  ])('%s', (question, country) => expect(understand(question).country).toBe(country));
});

describe('intents', () => {
  test.each([
    ['how do i object on instagram', 'opt-out'],
    ['insta stop ai pls', 'opt-out'],
    ['by when must i object on facebook', 'deadline'],
    ['does whatsapp read my private messages for ai', 'data-used'],
    ['what happens if i do nothing on facebook', 'effect'],
    ['is it legal what meta does', 'rights'],
    ['where do i complain about linkedin', 'authority'],
    ['write me a letter to tiktok', 'letter'],
    ['meta has not answered my objection for six weeks', 'follow-up'],
    ['remind me before the deadline', 'reminders'],
    ['what do you store about me', 'privacy'],
    ['hello', 'help'],
    ['how do i object to a parking fine', 'out-of-scope'],
    ['delete my facebook account', 'out-of-scope'],
    ['Meta stock price', 'out-of-scope'],
    ['opt out of Instagram ads', 'out-of-scope'],
    ['je veux pas que zuckerberg prenne mes photos', 'opt-out'],
    ['hoe zeg ik nee tegen die ai van facebook', 'opt-out'],
    ['facebook ki widerspruch bis wann', 'deadline'],
    [
      "I'm 71 and my grandson set this tablet up. I don't want any machine to learn from me. Is it too late? Thanks!",
      'deadline',
    ],
    [
      "My late husband's pictures are nobody's business. Can you write the objection so that I only have to sign?",
      'letter',
    ],
    ["I'm a carpenter and film chairs for YouTube. If I switch the training off, will fewer people find me?", 'effect'],
    ['', 'help'],
    ['🤖🔥', 'out-of-scope'],
  ])('%s', (question, intent) => expect(understand(question).intent).toBe(intent));
});

describe('languages', () => {
  test.each([
    ['how do i object', 'en'],
    ['hoe maak ik bezwaar op insta', 'nl'],
    ['comment m’opposer a facebook', 'fr'],
    ['wie widerspreche ich whatsapp', 'de'],
    ['як відмовитися від ші у фейсбуці', 'uk'],
    ['как отказаться от обучения ии в инстаграме', 'ru'],
    ['instagramda yapay zekaya nasıl itiraz ederim', 'tr'],
    ['كيف أعترض على انستقرام', 'ar'],
    ['hoe doe ik een opt out van ai training op linkedin', 'nl'],
  ])('%s', (question, language) => expect(understand(question).language).toBe(language));

  test('nothing tells where only names stand', () => expect(understand('instagram').language).toBeNull());
});

test('the same question always gives the same reading', () => {
  const question = 'my daughter wants to know whether tiktok trains on her videos';
  expect(understand(question)).toEqual(understand(question));
});

test('a reading can be explained', () => {
  const said = explain('how do i object on instagrqm in Lisbon');
  expect(said).toContain('"instagrqm" is service instagram, 1 letters off');
  expect(said).toContain('"Lisbon" is in PT');
  expect(said).toContain('object[object]');
  expect(said).toMatch(/\+\d\.\d\d object/);
});
