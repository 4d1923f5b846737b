import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import type { LinearModel } from './linear.ts';
import { VOCABULARY_BYTES, type Vocabulary } from './vocabulary.ts';

/** Everything that training found out; `data/learned.json`. */
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

export const LEARNED_FILE = 'learned.json';
/** Room beyond the bytes expected, so that unpacking them takes one piece: in small pieces it takes twice as long. */
const SPARE = 1024;

const Model = z.strictObject({ classes: z.array(z.string()), size: z.int(), unit: z.number(), weights: z.string() });
const LearnedFile = z.strictObject({
  digest: z.string(),
  contexts: z.record(z.string(), z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) })),
  intent: Model,
  language: Model,
  vocabulary: z.string(),
});

/** @throws ZodError when the text is no such file */
export function decodeLearned(text: string): Learned {
  const { digest, contexts, intent, language, vocabulary } = LearnedFile.parse(JSON.parse(text));
  return {
    digest,
    contexts,
    intent: decodeModel(intent),
    language: decodeModel(language),
    vocabulary: { bits: unpack(vocabulary, VOCABULARY_BYTES) },
  };
}

export function encodeLearned({ digest, contexts, intent, language, vocabulary }: Learned): string {
  const content = {
    digest,
    contexts,
    intent: encodeModel(intent),
    language: encodeModel(language),
    vocabulary: pack(vocabulary.bits),
  };
  // Nothing but ASCII, which is read several times as fast.
  return `${JSON.stringify(content, null, 1).replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function encodeModel({ classes, size, unit, weights }: LinearModel): z.infer<typeof Model> {
  return {
    classes: [...classes],
    size,
    unit,
    weights: pack(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength)),
  };
}

function decodeModel({ weights, ...model }: z.infer<typeof Model>): LinearModel {
  const bytes = unpack(weights, model.size * model.classes.length);
  return { ...model, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

function pack(bytes: Uint8Array): string {
  return deflateSync(bytes, { level: 9 }).toString('base64');
}

function unpack(text: string, bytes: number): Uint8Array {
  return inflateSync(Buffer.from(text, 'base64'), { chunkSize: bytes + SPARE });
}
