import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../knowledge/parse.ts';
import type { LinearModel } from './linear.ts';
import { VOCABULARY_BYTES, type Vocabulary } from './vocabulary.ts';

/** Everything that training found out. */
export interface Learned {
  /** Of the teaching files it was trained from. */
  readonly digest: string;
  readonly intent: LinearModel;
  readonly language: LinearModel;
  readonly vocabulary: Vocabulary;
  /** By language: words in front of and behind the names of services. */
  readonly contexts: Readonly<
    Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>
  >;
}

/** What people can read of it. */
export const LEARNED_FILE = 'learned.json';
/** The weights, plain bytes behind the digest: nothing to unpack, since every start waits for it. Git packs them well. */
export const WEIGHTS_FILE = 'learned.bin';
const DIGEST_BYTES = 16;

const Model = z.strictObject({ classes: z.array(z.string()), size: z.int(), unit: z.number() });
type Model = z.infer<typeof Model>;
const LearnedFile = z.strictObject({
  digest: z.string().length(DIGEST_BYTES),
  contexts: z.record(z.string(), z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) })),
  intent: Model,
  language: Model,
});

/** @throws Error when a file is missing, is not what `writeLearned` wrote, or the two do not belong together */
export function readLearned(directory: string): Learned {
  const parsed = parseJson(LearnedFile, readFileSync(join(directory, LEARNED_FILE), 'latin1'), LEARNED_FILE);
  if ('faults' in parsed) throw new Error('it has another form');
  const { digest, contexts, intent, language } = parsed.value;
  const bytes = readFileSync(join(directory, WEIGHTS_FILE));
  const languageFrom = DIGEST_BYTES + bytesOf(intent);
  const vocabularyFrom = languageFrom + bytesOf(language);
  const end = vocabularyFrom + VOCABULARY_BYTES;
  if (bytes.toString('latin1', 0, DIGEST_BYTES) !== digest || bytes.length !== end)
    throw new Error(`${WEIGHTS_FILE} was not written together with it`);
  const weights = (from: number, to: number) => new Int8Array(bytes.buffer, bytes.byteOffset + from, to - from);
  return {
    digest,
    contexts,
    intent: { ...intent, weights: weights(DIGEST_BYTES, languageFrom) },
    language: { ...language, weights: weights(languageFrom, vocabularyFrom) },
    vocabulary: { bits: bytes.subarray(vocabularyFrom, end) },
  };
}

/** @returns the bytes written */
export function writeLearned(directory: string, learned: Learned): number {
  const { digest, contexts, intent, language, vocabulary } = learned;
  const described = ({ classes, size, unit }: LinearModel): Model => ({ classes: [...classes], size, unit });
  const text = JSON.stringify({ digest, contexts, intent: described(intent), language: described(language) }, null, 1);
  const bytes = Buffer.concat([Buffer.from(digest, 'latin1'), unsigned(intent), unsigned(language), vocabulary.bits]);
  // Nothing but ASCII, which is read several times as fast.
  const ascii = text.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(join(directory, WEIGHTS_FILE), bytes);
  writeFileSync(join(directory, LEARNED_FILE), `${ascii}\n`);
  return bytes.length + ascii.length;
}

function unsigned({ weights }: LinearModel): Uint8Array {
  return new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
}

function bytesOf({ size, classes }: Model): number {
  return size * classes.length;
}
