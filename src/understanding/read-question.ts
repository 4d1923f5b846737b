import { decide } from './decide.ts';
import { intentFeatures, type Unit } from './intent/intent-features.ts';
import { readUnits } from './intent/units.ts';
import { type DetectedLanguage, detectLanguage } from './language/detect.ts';
import { hasMeaning } from './language/language-view.ts';
import { insideGroup } from './meaning/meaning-index.ts';
import { MEANINGS, type Meaning } from './meaning/meanings.ts';
import type { Mind } from './mind.ts';
import { probabilities } from './model/linear.ts';
import type { NameMatch } from './names/find-names.ts';
import { meantNames } from './names/meant-names.ts';
import { OWN_WEBSITE } from './names/name-index.ts';
import { withoutNegated } from './names/negation.ts';
import { servicesOf } from './names/services-of.ts';
import { type UnknownName, unknownNameIn } from './names/unknown-name.ts';
import { findPlaces, mainCountry, type PlaceMatch } from './places/place-index.ts';
import type { Reading } from './reading.ts';
import { askedSentence, type Span } from './text/asked-sentence.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** Longer questions are read up to here: what matters stands in the first sentences, and every input is bounded. */
const CHARACTERS_MAX = 1000;
const TOKENS_MAX = 150;
const WORD_MAX = 40;
/** Shorter names are words of some language too: they may tell which it is. */
const NAME_LETTERS = 4;

const CAUTION = 1.8;
/** How much the sentence with the question mark counts beside the whole. */
const ASKED = 0.5;
const OBJECT = MEANINGS.indexOf('object');
const TOPIC_OF_A_CLAUSE: readonly Meaning[] = ['ai', 'train', 'use', 'object', 'stop', 'agree', 'data', 'post'];

/** A reading and how it came about. */
export interface Steps {
  readonly tokens: readonly Token[];
  readonly language: DetectedLanguage | null;
  readonly names: readonly NameMatch[];
  readonly places: readonly PlaceMatch[];
  readonly unknown: UnknownName | null;
  /** The sentence that counts beside the whole, where there is one. */
  readonly asked: Span | null;
  readonly units: readonly Unit[];
  /** By class of the classifier. */
  readonly likely: readonly number[];
  readonly reading: Reading;
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

/** Language first, since names are inflected and places are called by its rules; then names, places, and last what is wanted. */
export function readQuestion(question: string, mind: Mind): Steps {
  const tokens = tokenize(question.slice(0, CHARACTERS_MAX)).slice(0, TOKENS_MAX).map(shorten);
  const language = detectLanguage(
    tokens.filter(({ text }) => text.length < NAME_LETTERS || !mind.names.isName(text)),
    mind.learned.language,
    mind.spoken,
  );
  const tongue = mind.tongue(language?.language ?? 'en');
  const words = tokens.map(({ text }) => text);
  const names = meantNames(tokens, tongue, mind);
  const known = names.filter(({ named }) => named.kind !== 'other');
  const kept = withoutNegated(known, tokens, {
    // "I say no to facebook" negates nothing.
    not: (position) =>
      hasMeaning(tongue.own, words, position, 'not') && !insideGroup(words, position, OBJECT, tongue.own.meanings),
    only: (position) => hasMeaning(tongue.own, words, position, 'only'),
    topic: (position) => TOPIC_OF_A_CLAUSE.some((meaning) => hasMeaning(tongue.own, words, position, meaning)),
  });
  const named = servicesOf(kept, tokens, mind.knowledge);
  const places = findPlaces(tokens, tongue.own.places).filter(
    ({ start }) => !names.some((name) => covers(name, start)),
  );
  // An authority's name says more than where it is: it stays a word.
  const countries = places.filter(({ start }) => !hasMeaning(tongue.own, words, start, 'authority'));
  const asked = askedSentence(tokens, language?.language ?? 'en');
  const judge = (slots: readonly Span[]) => {
    const units = readUnits(slotted(words, slots, countries, ALL), tongue);
    const whole = probabilities(mind.learned.intent, intentFeatures(units));
    if (asked === null) return { units, likely: cautiously(whole, mind) };
    const part = intentFeatures(readUnits(slotted(words, slots, countries, asked), tongue));
    return { units, likely: cautiously(together(whole, probabilities(mind.learned.intent, part)), mind) };
  };

  const suspected = named.services.length > 0 ? null : unknownNameIn(tokens, names, places, tongue);
  // "My own blog" stays words: that is how people are taught to say it.
  const slots = known.filter(({ named: { id } }) => id !== OWN_WEBSITE);
  const plain = judge(slots);
  const unknown = suspected?.listed === false && isTurnedAway(plain.likely, mind) ? null : suspected;
  const { units, likely } = unknown === null ? plain : judge([...slots, unknown]);
  const reading =
    question.trim() === ''
      ? GREETING
      : decide(likely, { ...named, unknown, country: mainCountry(places), language }, mind);
  return { tokens, language, names, places, unknown, asked, units, likely, reading };
}

/** A wrong answer is worse than none: being out of scope counts for more. The classes keep adding up to 1. */
function cautiously(likely: readonly number[], { learned }: Mind): readonly number[] {
  const weighed = likely.map((each, index) =>
    learned.intent.classes[index] === 'out-of-scope' ? each * CAUTION : each,
  );
  const total = weighed.reduce((sum, each) => sum + each, 0);
  return weighed.map((each) => each / total);
}

/** A strange word is no name of a service where nothing else in the question is about one. */
function isTurnedAway(likely: readonly number[], { learned }: Mind): boolean {
  return (likely[learned.intent.classes.indexOf('out-of-scope')] ?? 0) > 0.5;
}

/** Probabilities of the whole and of the sentence that asks, multiplied: both must be able to mean it. */
function together(whole: readonly number[], asked: readonly number[]): readonly number[] {
  const products = whole.map((each, index) => each * (asked[index] ?? 0) ** ASKED);
  const total = products.reduce((sum, each) => sum + each, 0);
  return products.map((each) => each / total);
}

const ALL: Span = { start: 0, end: TOKENS_MAX };

function covers({ start, end }: Span, position: number): boolean {
  return position >= start && position < end;
}

/** The words with slots where names and places stood. */
function slotted(words: readonly string[], names: readonly Span[], places: readonly Span[], part: Span): string[] {
  const slots = [
    ...names.map(({ start, end }) => ({ start, end, slot: '{service}' })),
    ...places.map(({ start, end }) => ({ start, end, slot: '{country}' })),
  ];
  return words.flatMap((word, at) => {
    if (!covers(part, at)) return [];
    const slot = slots.find((each) => covers(each, at));
    if (slot === undefined) return [word];
    return slot.start === at ? [slot.slot] : [];
  });
}

/** Nobody's word is longer; a wall of letters costs no time. */
function shorten(token: Token): Token {
  if (token.text.length <= WORD_MAX) return token;
  return { ...token, text: token.text.slice(0, WORD_MAX), lower: token.lower.slice(0, WORD_MAX) };
}
