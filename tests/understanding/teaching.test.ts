import { describe, expect, test } from 'vitest';
import { parsePhrases } from '#understanding/teaching/phrases.ts';
import { listItems, parseSections } from '#understanding/teaching/sections.ts';
import { expand } from '#understanding/teaching/templates.ts';

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
