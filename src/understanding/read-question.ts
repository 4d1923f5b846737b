import { intentFeatures, type Unit } from './intent/intent-features.ts';
import { correct, readUnits } from './intent/units.ts';
import { type DetectedLanguage, detectLanguage } from './language/detect.ts';
import { hasMeaning } from './language/language-view.ts';
import { meaningsAt } from './meaning/meaning-index.ts';
import { MEANINGS, TOPIC } from './meaning/meanings.ts';
import type { Mind, Tongue } from './mind.ts';
import { probabilities } from './model/linear.ts';
import { findNames, type NameMatch, similarNames } from './names/find-names.ts';
import { withoutNegated } from './names/negation.ts';
import { withoutOrdinary } from './names/ordinary.ts';
import { servicesOf } from './names/services-of.ts';
import { findUnknownName, type UnknownName } from './names/unknown-name.ts';
import { findPlaces, mainCountry, type PlaceMatch } from './places/place-index.ts';
import type { Alternative, Intent, Reading } from './reading.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** Longer questions are read up to here: what matters stands in the first sentences, and every input is bounded. */
const CHARACTERS_MAX = 1000;
const TOKENS_MAX = 150;
const WORD_MAX = 40;

/** A reading and how it came about. */
export interface Steps {
  readonly tokens: readonly Token[];
  readonly language: DetectedLanguage | null;
  readonly names: readonly NameMatch[];
  readonly places: readonly PlaceMatch[];
  readonly unknown: UnknownName | null;
  readonly units: readonly Unit[];
  /** By class of the classifier. */
  readonly likely: readonly number[];
  readonly reading: Reading;
}

export function readQuestion(question: string, mind: Mind): Steps {
  const tokens = tokenize(question.slice(0, CHARACTERS_MAX)).slice(0, TOKENS_MAX).map(shorten);
  const language = detectLanguage(
    tokens.filter(({ text }) => !mind.names.byJoined.has(text) || text.length < 4),
    mind.learned.language,
  );
  const tongue = mind.tongue(language?.language ?? 'en');
  const words = tokens.map(({ text }) => text);
  const found = meantNames(tokens, words, tongue, mind);
  const known = found.filter(({ named }) => named.kind !== 'other');
  const kept = withoutNegated(known, tokens, {
    not: (position) => hasMeaning(tongue.own, words, position, 'not'),
    only: (position) => hasMeaning(tongue.own, words, position, 'only'),
  });
  const places = findPlaces(tokens, tongue.own.places).filter(
    ({ start }) => !known.some((match) => start >= match.start && start < match.end),
  );
  const { services, companies } = servicesOf(kept, tokens, mind.knowledge);
  const unknown = services.length > 0 ? null : unknownName(tokens, words, found, places, tongue);
  // An authority's name says more than where it is: it stays a word.
  const countries = places.filter(({ start }) => !hasMeaning(tongue.own, words, start, 'authority'));
  const units = readUnits(slotted(words, [...known, ...(unknown === null ? [] : [unknown])], countries), tongue);
  const likely = probabilities(mind.learned.intent, intentFeatures(units));
  const reading =
    question.trim() === ''
      ? GREETING
      : decide(likely, { services, companies, unknown, country: mainCountry(places), language }, mind);
  return { tokens, language, names: found, places, unknown, units, likely, reading };
}

function meantNames(
  tokens: readonly Token[],
  words: readonly string[],
  tongue: Tongue,
  { names, anyEndings }: Mind,
): readonly NameMatch[] {
  const found = findNames(tokens, names, {
    language: tongue.own.language,
    endings: tongue.own.endings,
    anyEndings,
    familiar: tongue.knows,
  });
  const topics = TOPIC.map((meaning) => MEANINGS.indexOf(meaning));
  const topical = words.some((_, at) => {
    if (found.some(({ start, end }) => at >= start && at < end)) return false;
    return [tongue.own, tongue.english].some(({ meanings }) =>
      meaningsAt(words, at, meanings).some((meaning) => topics.includes(meaning)),
    );
  });
  return withoutOrdinary(found, tokens, { ...tongue, ordinary: tongue.own.ordinary, topical, familiar: tongue.knows });
}

function unknownName(
  tokens: readonly Token[],
  words: readonly string[],
  found: readonly NameMatch[],
  places: readonly PlaceMatch[],
  tongue: Tongue,
): UnknownName | null {
  const listed = found.find(({ named }) => named.kind === 'other');
  if (listed !== undefined) {
    const { start, end } = listed;
    return {
      start,
      end,
      name: tokens
        .slice(start, end)
        .map(({ raw }) => raw)
        .join(' '),
    };
  }
  return findUnknownName(tokens, {
    before: tongue.before,
    after: tongue.after,
    capitalNouns: tongue.capitalNouns,
    familiar: (word) => tongue.knows(word) || tongue.familiar(word) || correct(word, tongue) !== word,
    taken: (at) =>
      places.some(({ start, end }) => at >= start && at < end) ||
      meaningsAt(words, at, tongue.own.meanings).length > 0 ||
      meaningsAt(words, at, tongue.english.meanings).length > 0,
  });
}

/** The words with slots where names and places stood. */
function slotted(
  words: readonly string[],
  names: readonly { readonly start: number; readonly end: number }[],
  places: readonly PlaceMatch[],
): string[] {
  const slots = [
    ...names.map((match) => ({ ...match, slot: '{service}' })),
    ...places.map((match) => ({ ...match, slot: '{country}' })),
  ];
  return words.flatMap((word, at) => {
    const slot = slots.find(({ start, end }) => at >= start && at < end);
    if (slot === undefined) return [word];
    return slot.start === at ? [slot.slot] : [];
  });
}

/** Who says nothing is told what can be asked. */
const GREETING: Reading = {
  intent: 'help',
  services: [],
  companies: [],
  country: null,
  language: null,
  confidence: 1,
  unknownName: null,
  alternatives: [],
};

interface Named {
  readonly services: readonly string[];
  readonly companies: readonly string[];
  readonly unknown: UnknownName | null;
  readonly country: string | null;
  readonly language: DetectedLanguage | null;
}

/** Intents that turn into "unknown service" when the service they are about is not known. */
const ABOUT_A_SERVICE: ReadonlySet<string> = new Set<Intent>(['opt-out', 'deadline', 'data-used', 'effect']);
const WORTH_OFFERING = 0.2;
const SIMILAR_MAX = 3;

function decide(
  likely: readonly number[],
  { services, companies, unknown, country, language }: Named,
  { learned, names }: Mind,
): Reading {
  const ranked = learned.intent.classes
    .map((intent, index) => ({ intent: intent as Intent, probability: likely[index] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
  const [best, ...others] = ranked;
  const base = { country, language: language?.language ?? null, companies };
  if (best === undefined)
    return { ...base, intent: 'out-of-scope', services: [], confidence: 0, unknownName: null, alternatives: [] };
  if (unknown !== null && services.length === 0 && ABOUT_A_SERVICE.has(best.intent)) {
    const confidence = ranked
      .filter(({ intent }) => ABOUT_A_SERVICE.has(intent))
      .reduce((sum, { probability }) => sum + probability, 0);
    const near = similarNames(unknown.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), names, SIMILAR_MAX);
    return {
      ...base,
      intent: 'unknown-service',
      services: [],
      confidence,
      unknownName: unknown.name,
      alternatives: near.map(({ id }) => ({ intent: 'opt-out', services: [id] })),
    };
  }
  const alternatives: Alternative[] = others
    .filter(({ probability }) => probability >= WORTH_OFFERING)
    .map(({ intent }) => ({ intent, services }));
  return { ...base, intent: best.intent, services, confidence: best.probability, unknownName: null, alternatives };
}

/** Nobody's word is longer; a wall of letters costs no time. */
function shorten(token: Token): Token {
  return token.text.length <= WORD_MAX
    ? token
    : { ...token, text: token.text.slice(0, WORD_MAX), lower: token.lower.slice(0, WORD_MAX) };
}
