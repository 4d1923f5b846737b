import { describe, expect, test } from 'vitest';
import { checkCodes } from '#knowledge/check/codes.ts';
import { DataError } from '#knowledge/faults.ts';
import { loadKnowledge } from '#knowledge/load.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { copyData, DATA, type DataCopy } from '../support/data-copy.ts';

describe('the facts', () => {
  const knowledge = loadKnowledge(DATA);

  test('hold every service, authority, right and dated event', () => {
    expect(knowledge.services.length).toBeGreaterThanOrEqual(89);
    expect(knowledge.authorities.length).toBeGreaterThanOrEqual(69);
    expect(knowledge.rights.length).toBeGreaterThanOrEqual(78);
    expect(knowledge.timeline.length).toBeGreaterThanOrEqual(84);
  });

  test('are found by id, country and regime', () => {
    expect(knowledge.service('instagram')?.name).toBe('Instagram');
    expect(knowledge.service('__proto__')).toBeUndefined();
    expect(knowledge.authoritiesOf('BE')[0]?.id).toBe('be-apd-gba');
    expect(knowledge.authoritiesOf('DE').map((each) => each.region === null)[0]).toBe(true);
    expect(knowledge.regimesOf('PT').map((regime) => regime.id)).toEqual(['gdpr']);
    expect(knowledge.regimesOf('US').map((regime) => regime.id)).toEqual(['us-states', 'ccpa', 'ctdpa']);
    expect(knowledge.regimesOf('JP')).toEqual([]);
  });

  test('have words for every code', () => {
    expect(checkCodes(knowledge, loadLexicon(DATA).in('en'))).toEqual([]);
  });
});

describe('a broken file stops the start with file, field and expectation', () => {
  const broken: [name: string, breakIt: (data: DataCopy) => void, said: RegExp][] = [
    [
      'not JSON',
      (data) => data.edit('services/signal.json', (text) => text.slice(0, -10)),
      /^services\/signal\.json: not valid JSON/m,
    ],
    [
      'a misspelt field',
      (data) => data.editJson('services/signal.json', (it) => Object.assign(it, { alias: [] })),
      /^services\/signal\.json: alias: no such field/m,
    ],
    [
      'a missing field',
      (data) => data.editJson('services/signal.json', (it) => delete it.name),
      /^services\/signal\.json: name: missing \(expected string/m,
    ],
    [
      'a wrong code of a closed list',
      (data) => data.editJson('services/signal.json', (it) => Object.assign(it, { confidence: 'sure' })),
      /confidence: "sure" does not fit \(expected one of "high", "medium", "low"/,
    ],
    [
      'an id that is not the file name',
      (data) => data.editJson('services/signal.json', (it) => Object.assign(it, { id: 'signals' })),
      /services\/signal\.json: id: "signals" is not the file's name \(expected "signal"/,
    ],
    [
      'an address without https',
      (data) =>
        data.edit('services/chatgpt.json', (text) =>
          text.replace('"https://chatgpt.com/#settings', '"http://chatgpt.com/#settings'),
        ),
      /services\/chatgpt\.json: routes\[0\]\.url: .* does not fit/,
    ],
    [
      'a source that is not there',
      (data) => data.edit('services/signal.json', (text) => text.replace('"s1"\n', '"s9"\n')),
      /services\/signal\.json: routes\[0\]\.sources: "s9" is not among "sources"/,
    ],
    [
      'a day that does not exist',
      (data) =>
        data.edit('services/instagram.json', (text) => text.replace('"date": "2025-05-27"', '"date": "2025-02-30"')),
      /services\/instagram\.json: dates\[\d+\]\.date: "2025-02-30" does not fit \(expected a day that exists/,
    ],
    [
      'an unknown service in a company',
      (data) => data.edit('companies.json', (text) => text.replace('"facebook"', '"facebok"')),
      /companies\.json: companies\[0\]\.services: "facebok" is no service here/,
    ],
    ['a file that is gone', (data) => data.remove('law/rights.json'), /^law\/rights\.json: cannot be read/m],
  ];

  test.each(broken)('%s', (_name, breakIt, said) => {
    using data = copyData();
    loadKnowledge(data.directory);
    breakIt(data);
    expect(() => loadKnowledge(data.directory)).toThrow(DataError);
    expect(() => loadKnowledge(data.directory)).toThrow(said);
  });

  test('all faults are said at once', () => {
    using data = copyData();
    data.editJson('services/signal.json', (it) => Object.assign(it, { confidence: 'sure', alias: [] }));
    data.editJson('authorities/be-apd-gba.json', (it) => delete it.name);
    expect(() => loadKnowledge(data.directory)).toThrow(
      /be-apd-gba\.json[\s\S]*signal\.json|signal\.json[\s\S]*be-apd-gba\.json/,
    );
  });

  test('a code without words', () => {
    using data = copyData();
    data.edit('services/signal.json', (text) => text.replace('"caveats": [', '"caveats": ["no-such-code", '));
    const faults = checkCodes(loadKnowledge(data.directory), loadLexicon(data.directory).in('en'));
    expect(faults).toEqual([
      expect.objectContaining({
        file: 'services/signal.json',
        field: 'caveats',
        problem: 'the code "no-such-code" has no words',
      }),
    ]);
  });

  test('a message that a language lacks', () => {
    using data = copyData();
    data.edit('locales/en/answers.ftl', (text) => `${text}\nnew-message = New\n`);
    if (loadLexicon(DATA).languages.length === 1) return;
    expect(() => loadLexicon(data.directory)).toThrow(/locales\/\w\w\/answers\.ftl: new-message: missing message/);
  });
});
