import { meaningsAt } from '../meaning/meaning-index.ts';
import { MEANINGS, TOPIC } from '../meaning/meanings.ts';
import type { Mind, Tongue } from '../mind.ts';
import type { Token } from '../text/tokens.ts';
import { findNames, type NameMatch } from './find-names.ts';
import { withoutOrdinary } from './ordinary.ts';

const TOPICS: ReadonlySet<number> = new Set(TOPIC.map((meaning) => MEANINGS.indexOf(meaning)));

/** The names in a question that are meant as names. */
export function meantNames(tokens: readonly Token[], tongue: Tongue, { anyEndings }: Mind): readonly NameMatch[] {
  const words = tokens.map(({ text }) => text);
  const found = findNames(tokens, tongue.names, {
    endings: tongue.own.endings,
    anyEndings,
    capitalNouns: tongue.capitalNouns,
    ordinary: tongue.own.ordinary,
    familiar: (word) =>
      tongue.knows(word) || tongue.own.places.exact.has(word) || meaningsAt([word], 0, tongue.own.meanings).length > 0,
  });
  const topical = words.some(
    (_, at) =>
      !found.some(({ start, end }) => at >= start && at < end) &&
      [tongue.own, tongue.english].some(({ meanings }) =>
        meaningsAt(words, at, meanings).some((each) => TOPICS.has(each)),
      ),
  );
  return withoutOrdinary(found, tokens, {
    ordinary: tongue.own.ordinary,
    common: tongue.own.common,
    endings: tongue.own.endings,
    before: tongue.before,
    after: tongue.after,
    capitalNouns: tongue.capitalNouns,
    topical,
    familiar: tongue.knowsOwn,
  });
}
