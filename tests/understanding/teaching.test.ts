import { describe, expect, test } from 'vitest';
import { checkTeaching } from '#understanding/teaching/check.ts';
import { parsePhrases } from '#understanding/teaching/phrases.ts';
import { listItems, parseSections } from '#understanding/teaching/sections.ts';
import { parseStories } from '#understanding/teaching/stories.ts';
import { expand } from '#understanding/teaching/templates.ts';
import { knowledge } from '../support/answering.ts';
import { copyData, DATA } from '../support/data-copy.ts';

describe('a line of choices', () => {
  test('stands for each sentence', () => {
    expect(expand('how (do|can) i (please|) object')).toEqual([
      'how do i please object',
      'how do i object',
      'how can i please object',
      'how can i object',
    ]);
    expect(expand('(a (b|c)|d)')).toEqual(['a b', 'a c', 'd']);
  });

  test.each([
    ['how (do', /"\(" without "\)"/],
    ['how do) i', /without "\("/],
    ['(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)', /more than 200/],
  ])('"%s" is refused', (line, problem) => expect(() => expand(line)).toThrow(problem));
});

describe('a file of sections', () => {
  test('keeps lines and drops comments', () => {
    const sections = parseSections(
      '# for natives\n[ai]\nAI, robot* # slang\n\n[train]\ntrain*\n[ai]\nbot',
      'words.txt',
      null,
    );
    expect(listItems(sections.get('ai'))).toEqual(['AI', 'robot*', 'bot']);
  });

  test.each([
    ['hello\n[help]', 'line 1', /before the first section/],
    ['[help]\nhi\n[hepl]\nhi', 'line 3', /no section/],
    ['[help]\nhi {name}', 'line 2', /no slot/],
    ['[help]\nhi (there', 'line 2', /without/],
    ['[unknown-service]\nhi', 'line 1', /no section/],
  ])('%j names the line at fault', (text, field, problem) => {
    expect(() => parsePhrases(text, 'locales/xx/understanding/phrases.txt')).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ field, problem: expect.stringMatching(problem) })],
      }),
    );
  });
});

describe('stories', () => {
  test('are told apart from wishes', () =>
    expect(parseStories('[story]\nI am 71\n[wish]\nnot my photos\n', 'stories.txt')).toEqual({
      stories: ['I am 71'],
      wishes: ['not my photos'],
    }));

  test.each([
    ['[story]\nI am on {name}', 'line 2', /no slot/],
    ['[tale]\nI am 71', 'line 1', /no section/],
  ])('%j names the line at fault', (text, field, problem) =>
    expect(() => parseStories(text, 'stories.txt')).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ field, problem: expect.stringMatching(problem) })],
      }),
    ));
});

describe('the check of what languages teach', () => {
  test('finds nothing wrong', () => expect(checkTeaching(knowledge, DATA)).toEqual([]));

  test('finds every broken file', () => {
    using data = copyData();
    data.edit('locales/nl/understanding/phrases.txt', (text) => `${text}\n[help]\nhallo (daar\n`);
    data.edit('locales/en/understanding/names.txt', (text) => `${text}\n[services]\nminitel = 3615\n`);
    data.edit('locales/en/understanding/stories.txt', (text) => `${text}\nI live in {town}\n`);
    expect(checkTeaching(knowledge, data.directory)).toEqual([
      expect.objectContaining({ file: 'locales/en/understanding/stories.txt', problem: '{town} is no slot' }),
      expect.objectContaining({ file: 'locales/en/understanding/names.txt', problem: '"minitel" is not known' }),
      expect.objectContaining({ file: 'locales/nl/understanding/phrases.txt', problem: 'a "(" without ")"' }),
    ]);
  });

  test.each([
    ['a bracket that is left open', 'threads = my (threads', /a "\(" without "\)"/],
    [
      'choices that multiply',
      `threads = ${'(a|b|c|d|e) (f|g|h|i|j) (k|l|m|n), '.repeat(11)}t`,
      /stands for 1101 names/,
    ],
  ])('finds %s in names.txt, with its line', (_name, line, problem) => {
    using data = copyData();
    data.edit('locales/nl/understanding/names.txt', (text) => text.replace('[services]', `[services]\n${line}`));
    expect(checkTeaching(knowledge, data.directory)).toEqual([
      expect.objectContaining({
        file: 'locales/nl/understanding/names.txt',
        field: expect.stringMatching(/^line \d+$/),
        problem: expect.stringMatching(problem),
      }),
    ]);
  });
});
