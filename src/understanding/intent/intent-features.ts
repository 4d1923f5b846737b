import { MEANINGS, type Meaning } from '../meaning/meanings.ts';
import { addFeature, emptyFeatures, type Features, normaliseFrom } from '../model/features.ts';
import { combine, hash } from '../text/hash.ts';

/** A word of the question, or the slot of a name that stood there. */
export interface Unit {
  /** Folded; "{service}", "{country}" or "{number}" for a slot. */
  readonly text: string;
  /** Numbers into MEANINGS. */
  readonly meanings: readonly number[];
  /** One of the most frequent words of the language: nothing follows from it being there. */
  readonly common: boolean;
}

const WORD = 11;
const BEGINNING = 12;
const PAIR = 13;
const NEAR = 14;
const GRAM = 15;
const MEANING = 16;
const BOTH = 17;
const THEN = 18;
const COUNT = 19;
const FIRST = 20;
const LAST = 21;
const SUBJECT = 22;

const numbered = (...meanings: Meaning[]) => meanings.map((meaning) => MEANINGS.indexOf(meaning));
const AI = numbered('ai', 'train');
const OBJECT = numbered('object', 'stop', 'sent', 'complain', 'remind', 'you', 'authority', 'letter');

const UNITS_MAX = 60;

/** How strongly each kind of feature speaks: meanings carry over between languages, words know their own. */
const SHARE = { words: 2.2, letters: 1, meanings: 2.6, shape: 1.4 };

/**
 * Everything the classifier looks at.
 * @param lexical whether words themselves count, or only what they mean: training shows it both
 */
export function intentFeatures(all: readonly Unit[], lexical = true, explained = false): Features {
  const features = emptyFeatures(explained);
  const units = all.slice(0, UNITS_MAX);
  if (lexical) {
    words(units, features);
    normaliseFrom(features, 0, SHARE.words);
    const from = features.values.length;
    letters(units, features);
    normaliseFrom(features, from, SHARE.letters);
  }
  let from = features.values.length;
  meanings(units, features);
  normaliseFrom(features, from, SHARE.meanings);
  from = features.values.length;
  shape(units, features);
  normaliseFrom(features, from, SHARE.shape);
  return features;
}

function words(units: readonly Unit[], features: Features): void {
  let last = 0;
  let beforeLast = 0;
  for (const { text } of units) {
    const word = hash(text);
    addFeature(features, combine(WORD, word), 1, () => `"${text}"`);
    if (text.length > 5)
      addFeature(features, combine(BEGINNING, hash(text.slice(0, 5))), 0.8, () => `"${text.slice(0, 5)}…"`);
    addFeature(features, combine(PAIR, combine(last, word)), 1, () => `"… ${text}"`);
    if (beforeLast !== 0) addFeature(features, combine(NEAR, combine(beforeLast, word)), 0.6, () => `"… _ ${text}"`);
    beforeLast = last;
    last = word;
  }
  addFeature(features, combine(PAIR, combine(last, 1)), 1, () => 'the last word');
}

function letters(units: readonly Unit[], features: Features): void {
  for (const { text } of units) {
    if (text.startsWith('{') || text.length < 4) continue;
    const bounded = `^${text.slice(0, 20)}$`;
    for (let from = 0; from + 4 <= bounded.length; from++) {
      const gram = bounded.slice(from, from + 4);
      addFeature(features, combine(GRAM, hash(gram)), 1, () => `letters "${gram}"`);
    }
  }
}

function meanings(units: readonly Unit[], features: Features): void {
  const present = [...new Set(units.flatMap((unit) => [...unit.meanings, ...slotMeaning(unit)]))].sort((a, b) => a - b);
  for (const [index, a] of present.entries()) {
    addFeature(features, combine(MEANING, a), 1.2, () => meaningName(a));
    for (const b of present.slice(index + 1))
      addFeature(features, combine(BOTH, combine(a, b)), 0.7, () => `${meaningName(a)} with ${meaningName(b)}`);
  }
  const carrying = units.filter((unit) => unit.meanings.length > 0 || unit.text.startsWith('{'));
  for (const [index, unit] of carrying.entries()) {
    const next = carrying[index + 1];
    for (const a of [...unit.meanings, ...slotMeaning(unit)]) {
      if (index === 0) addFeature(features, combine(FIRST, a), 0.8, () => `first ${meaningName(a)}`);
      if (next === undefined) addFeature(features, combine(LAST, a), 0.8, () => `last ${meaningName(a)}`);
      else
        for (const b of [...next.meanings, ...slotMeaning(next)])
          addFeature(features, combine(THEN, combine(a, b)), 0.8, () => `${meaningName(a)}, then ${meaningName(b)}`);
    }
  }
}

/** Where nothing is said of AI and no service is named, words without a known meaning speak of something else. */
function subject(units: readonly Unit[], features: Features): void {
  const has = (meanings: readonly number[]) =>
    units.some((unit) => unit.meanings.some((each) => meanings.includes(each)));
  const about = `${has(AI) ? 'ai ' : ''}${units.some(({ text }) => text === '{service}') ? 'service ' : ''}`;
  const doing = has(OBJECT) ? 'object ' : '';
  const other = Math.min(
    5,
    units.filter(({ text, meanings, common }) => meanings.length === 0 && !common && !text.startsWith('{')).length,
  );
  for (const [index, key] of [`${about}|${other}`, `${about}${doing}|${other}`].entries())
    addFeature(
      features,
      combine(SUBJECT, combine(index, hash(key))),
      1.5,
      () =>
        `about ${about === '' ? 'neither AI nor a service' : about}${index === 1 ? doing : ''}with ${other} other words`,
    );
}

function shape(units: readonly Unit[], features: Features): void {
  subject(units, features);
  const services = Math.min(2, units.filter((unit) => unit.text === '{service}').length);
  const length = units.length <= 3 ? units.length : units.length <= 6 ? 4 : units.length <= 12 ? 5 : 6;
  const meant = Math.min(5, new Set(units.flatMap((unit) => unit.meanings)).size);
  addFeature(features, combine(COUNT, 100 + services), 1, () => `${services} services`);
  addFeature(features, combine(COUNT, 200 + length), 0.5, () => `${units.length} words`);
  addFeature(
    features,
    combine(COUNT, 300 + services * 10 + length),
    0.5,
    () => `${services} services in ${units.length} words`,
  );
  addFeature(features, combine(COUNT, 400 + meant), 0.5, () => `${meant} meanings`);
}

const SLOTS = ['{service}', '{country}', '{number}'];

function slotMeaning({ text }: Unit): readonly number[] {
  const slot = SLOTS.indexOf(text);
  return slot < 0 ? [] : [1000 + slot];
}

function meaningName(meaning: number): string {
  return MEANINGS[meaning] ?? SLOTS[meaning - 1000] ?? '';
}
