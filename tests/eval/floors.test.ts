import { describe, expect, test } from 'vitest';
import { createUnderstanding } from '#understanding/understanding.ts';
import { knowledge } from '../support/answering.ts';
import { DATA } from '../support/data-copy.ts';
import { floorGroups, readFloors } from './floors.ts';
import { loadQuestions } from './questions.ts';
import { judge, score } from './score.ts';

/** How far a change may fall behind what was recorded: one question or two in a language. */
const SLACK = 0.015;

const { understand } = createUnderstanding(knowledge, DATA);
const groups = floorGroups((kind) => loadQuestions(kind).map((question) => judge(question, understand(question.q))));

describe('the reading of the evaluation questions does not get worse', () => {
  test.each(Object.entries(readFloors()))('%s', (name, floor) => {
    const reached = score(groups.get(name) ?? []);
    expect(reached.joint).toBeGreaterThanOrEqual(floor.joint - SLACK);
    expect(reached.language).toBeGreaterThanOrEqual(floor.language - SLACK);
    expect(reached.turnedAway ?? 0).toBeLessThanOrEqual(floor.turnedAway + SLACK);
    // There are few of these in a language.
    expect(reached.falselyAnswered ?? 0).toBeLessThanOrEqual(floor.falselyAnswered + 2 * SLACK);
  });
});

test('confidence says how often a reading is right', () => {
  const judged = groups.get('all') ?? [];
  const rightOf = (from: number, to: number) => {
    const group = judged.filter(({ reading }) => reading.confidence >= from && reading.confidence < to);
    return group.filter(({ question, reading }) => reading.intent === question.intent).length / group.length;
  };
  expect(rightOf(0.95, 1.01)).toBeGreaterThan(0.97);
  expect(rightOf(0.7, 0.95)).toBeGreaterThan(0.8);
  expect(rightOf(0, 0.5)).toBeLessThan(0.7);
});
