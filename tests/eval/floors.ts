import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Kind } from './questions.ts';
import { type Judged, score } from './score.ts';

const FILE = new URL('floors.json', import.meta.url);

/** Shares from 0 to 1 that a language once reached; `falselyAnswered` and `turnedAway` are ceilings. */
const Floor = z.strictObject({
  joint: z.number(),
  language: z.number(),
  turnedAway: z.number(),
  falselyAnswered: z.number(),
});
const Floors = z.record(z.string(), Floor);

/** By set of the questions seen; "all" of those, and all "hard" and all "unseen" ones together. */
export function readFloors(): z.infer<typeof Floors> {
  return Floors.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** The questions of each floor. */
export function floorGroups(read: (kind: Kind) => readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const seen = read('seen');
  return new Map([
    ...Map.groupBy(seen, ({ question }) => question.set),
    ['all', seen],
    ['hard', read('hard')],
    ['unseen', read('unseen')],
  ]);
}

/** Writes what these questions reached, rounded to the safe side. */
export function recordFloors(read: (kind: Kind) => readonly Judged[]): void {
  const floors = Object.fromEntries(
    Array.from(floorGroups(read), ([name, group]) => {
      const { joint, language, turnedAway, falselyAnswered } = score(group);
      return [
        name,
        {
          joint: down(joint),
          language: down(language),
          turnedAway: up(turnedAway),
          falselyAnswered: up(falselyAnswered),
        },
      ];
    }),
  );
  writeFileSync(FILE, `${JSON.stringify(Floors.parse(floors), null, 2)}\n`);
}

function down(share: number): number {
  return Math.floor(share * 1000) / 1000;
}

function up(share: number | null): number {
  return Math.ceil((share ?? 0) * 1000) / 1000;
}
