import type { Intent, Reading } from '#understanding/reading.ts';
import type { LabelledQuestion } from './questions.ts';

export interface Judged {
  readonly question: LabelledQuestion;
  readonly reading: Reading;
  /** Intent and the exact set of services. */
  readonly joint: boolean;
  readonly language: boolean;
  /** True as well where no country is named and none was read. */
  readonly country: boolean;
}

/** Shares from 0 to 1; null where nothing was asked for. */
export interface Score {
  readonly questions: number;
  readonly joint: number;
  readonly intent: number;
  readonly language: number;
  /** Of the questions that name a country. */
  readonly country: number | null;
  /** In-scope questions read as out of scope. */
  readonly turnedAway: number | null;
  /** Questions that are out of scope, or about an unknown service, read as something else. */
  readonly falselyAnswered: number | null;
}

const NO_ANSWER: readonly Intent[] = ['out-of-scope', 'unknown-service'];

export function judge(question: LabelledQuestion, reading: Reading): Judged {
  const servicesMatter = question.intent !== 'out-of-scope';
  const services = reading.services.toSorted().join(' ') === question.services.toSorted().join(' ');
  return {
    question,
    reading,
    joint: reading.intent === question.intent && (!servicesMatter || services || isMetaFamily(question, reading)),
    language: reading.language === question.language,
    country: reading.country === question.country,
  };
}

export function score(judged: readonly Judged[]): Score {
  const scope = judged.filter(({ question }) => !NO_ANSWER.includes(question.intent));
  const outside = judged.filter(({ question }) => NO_ANSWER.includes(question.intent));
  const placed = judged.filter(({ question }) => question.country !== null);
  return {
    questions: judged.length,
    joint: share(judged, ({ joint }) => joint) ?? 0,
    intent: share(judged, ({ question, reading }) => reading.intent === question.intent) ?? 0,
    language: share(judged, ({ language }) => language) ?? 0,
    country: share(placed, ({ country }) => country),
    turnedAway: share(scope, ({ reading }) => reading.intent === 'out-of-scope'),
    falselyAnswered: share(outside, ({ question, reading }) => reading.intent !== question.intent),
  };
}

function share(judged: readonly Judged[], right: (each: Judged) => boolean): number | null {
  return judged.length === 0 ? null : judged.filter(right).length / judged.length;
}

/** The company alone means facebook and instagram at least. */
function isMetaFamily({ services }: LabelledQuestion, { services: read, companies }: Reading): boolean {
  return (
    companies.includes('meta') &&
    services.every((id) => read.includes(id)) &&
    services.includes('facebook') &&
    services.includes('instagram')
  );
}
