import { parseArgs } from 'node:util';
import { loadKnowledge } from '#knowledge/load.ts';
import { INTENTS } from '#understanding/reading.ts';
import { createUnderstanding } from '#understanding/understanding.ts';
import { DATA } from '../support/data-copy.ts';
import { recordFloors } from './floors.ts';
import { type Kind, loadQuestions } from './questions.ts';
import { type Judged, judge, type Score, score } from './score.ts';

// Scores the reading of the project's own questions: npm run eval -- [--hard | --unseen] [--language xx] [--errors] [--record]
// "--hard" takes the long stories, the scraps and the odd names.
// "--unseen" takes the questions whose errors nobody reads (so it prints none): what counts is how those fare.
// "--record" writes what was reached to floors.json, below which the tests fail.
const { values } = parseArgs({
  options: {
    hard: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
    language: { type: 'string' },
    errors: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const { understand } = createUnderstanding(loadKnowledge(DATA), DATA);
const read = (kind: Kind) => loadQuestions(kind).map((question) => judge(question, understand(question.q)));
const judged = read(values.unseen ? 'unseen' : values.hard ? 'hard' : 'seen').filter(
  ({ question }) => values.language === undefined || question.set === values.language,
);

print(
  'by language',
  Map.groupBy(judged, ({ question }) => question.set),
);
print(
  'by intent',
  new Map(INTENTS.map((intent) => [intent, judged.filter(({ question }) => question.intent === intent)])),
);
if (!values.unseen && (values.errors || values.language !== undefined)) for (const each of judged) printError(each);

if (values.record) recordFloors(read);

function print(title: string, groups: ReadonlyMap<string, readonly Judged[]>): void {
  console.log(`${title.padEnd(16)} questions  joint  intent  language  country  turned-away  falsely-answered`);
  for (const [name, group] of [...groups, ['all', judged] as const])
    if (group.length > 0) console.log(line(name, score(group)));
  console.log('');
}

function line(
  name: string,
  { questions, joint, intent, language, country, turnedAway, falselyAnswered }: Score,
): string {
  const cells = [
    percent(joint, 7),
    percent(intent, 8),
    percent(language, 10),
    percent(country, 9),
    percent(turnedAway, 13),
    percent(falselyAnswered, 18),
  ];
  return `${name.padEnd(16)} ${String(questions).padStart(9)}${cells.join('')}`;
}

function percent(value: number | null, width: number): string {
  return (value === null ? '-' : (value * 100).toFixed(1)).padStart(width);
}

function printError({ question, reading, joint, language, country }: Judged): void {
  if (joint && language && country) return;
  const said = [
    ...(joint
      ? []
      : [
          `${question.intent} [${question.services.join(' ')}] read as ${reading.intent} [${reading.services.join(' ')}]${reading.unknownName === null ? '' : ` "${reading.unknownName}"`} ${reading.confidence.toFixed(2)}`,
        ]),
    ...(language ? [] : [`language ${question.language} read as ${reading.language}`]),
    ...(country ? [] : [`country ${question.country} read as ${reading.country}`]),
  ];
  console.log(`${question.set}: ${question.q}\n    ${said.join('; ')}`);
}
