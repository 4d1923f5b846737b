import { intentFeatures } from './intent/intent-features.ts';
import { MEANINGS } from './meaning/meanings.ts';
import type { Mind } from './mind.ts';
import { weightOf } from './model/linear.ts';
import type { Steps } from './read-question.ts';

const REASONS = 8;

/** The steps of a reading in words: language, names, places, meanings, and what spoke for the likeliest intents. */
export function explainReading(
  { tokens, language, names, places, unknown, asked, units, likely, reading }: Steps,
  { learned }: Mind,
): string {
  const words = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ raw }) => raw)
      .join(' ');
  const classes = learned.intent.classes
    .map((intent, index) => ({ intent, index, probability: likely[index] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
  return [
    `reading     ${reading.intent} ${JSON.stringify(reading.services)} (confidence ${reading.confidence.toFixed(2)})`,
    `language    ${language === null ? 'nothing tells' : `${language.language} (${language.probability.toFixed(2)})`}`,
    ...names.map(
      ({ named, start, end, typos }) =>
        `name        "${words(start, end)}" is ${named.kind} ${named.id}${typos > 0 ? `, ${typos} letters off` : ''}${named.kind !== 'other' && !reading.services.includes(named.id) && !reading.companies.includes(named.id) ? ' (set aside)' : ''}`,
    ),
    ...(unknown === null ? [] : [`unknown     "${unknown.name}" looks like the name of a service`]),
    ...places.map(({ country, start, end }) => `place       "${words(start, end)}" is in ${country}`),
    ...(asked === null ? [] : [`asks        "${words(asked.start, asked.end)}": that sentence counts once more`]),
    `meanings    ${units.map(({ text, meanings }) => (meanings.length === 0 ? text : `${text}[${meanings.map((each) => MEANINGS[each]).join(' ')}]`)).join(' ')}`,
    ...classes
      .slice(0, 3)
      .flatMap(({ intent, index, probability }) => [
        `${intent.padEnd(11)} ${probability.toFixed(2)}`,
        ...reasons(index),
      ]),
  ].join('\n');

  /** The features that spoke most for or against one class, beside the average of all classes. */
  function reasons(index: number): string[] {
    const { buckets, values, labels } = intentFeatures(units, true, true);
    const count = learned.intent.classes.length;
    return buckets
      .map((bucket, at) => {
        const average =
          Array.from({ length: count }, (_, each) => weightOf(learned.intent, bucket, each)).reduce(
            (sum, weight) => sum + weight,
            0,
          ) / count;
        return {
          label: labels?.[at] ?? '',
          value: (weightOf(learned.intent, bucket, index) - average) * (values[at] ?? 0),
        };
      })
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
      .slice(0, REASONS)
      .map(({ label, value }) => `            ${value >= 0 ? '+' : '-'}${Math.abs(value).toFixed(2)} ${label}`);
  }
}
