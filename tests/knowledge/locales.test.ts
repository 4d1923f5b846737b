import { describe, expect, test } from 'vitest';
import { checkLocales } from '#knowledge/check/locales.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { copyData, DATA } from '../support/data-copy.ts';

test('the locales hold together', () => {
  expect(checkLocales(DATA)).toEqual([]);
});

describe('a fault in a locale is found', () => {
  test.each([
    ['junk, which the runtime would drop in silence', 'broken = { $service', /not Fluent/],
    ['a message twice', 'sources = Again', /stands in .* too/],
    ['an unknown message', 'no-such-message = Words', /no such message in English/],
    ['a command name with a space', 'command-new-name = opt out', /cannot be the name/],
    [
      'a description that Discord would refuse',
      `command-new-description = ${'long '.repeat(30)}`,
      /is \d+ characters long/,
    ],
  ])('%s', (_name, line, said) => {
    using data = copyData();
    const language = line.startsWith('no-such') ? 'nl' : 'en';
    data.edit(`locales/${language}/answers.ftl`, (text) => `${text}\n${line}\n`);
    const problems = checkLocales(data.directory).map(({ problem }) => problem);
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
  });

  test('another variable than in English', () => {
    using data = copyData();
    data.edit('locales/nl/answers.ftl', (text) =>
      text.replace(/^verdict-object = .*$/m, 'verdict-object = { $dienst } gebruikt gegevens.'),
    );
    expect(checkLocales(data.directory)).toContainEqual({
      file: 'locales/nl/answers.ftl',
      field: 'verdict-object',
      problem: 'uses the variables $dienst',
      expected: '$service, as in English',
    });
  });

  test('a plural form the language has and the message lacks', () => {
    using data = copyData();
    data.edit('locales/en/answers.ftl', (text) =>
      text.replace('    [one] That was a lot at once. Please wait a second.\n', '    [two] Two.\n'),
    );
    expect(checkLocales(data.directory).map(({ problem }) => problem)).toContain('lacks the plural form [one]');
  });
});

test('a value that ends in a full stop ends the sentence too', () => {
  expect(loadLexicon(DATA).in('cs').say('used-since', { since: '27. 5. 2025 n. l.' })).toBe('Odkdy: 27. 5. 2025 n. l.');
});
