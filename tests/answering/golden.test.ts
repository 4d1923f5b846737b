import { describe, expect, test } from 'vitest';
import { plainText } from '#chat/plain-text.ts';
import { type AskedFor, lexicon, replyTo } from '../support/answering.ts';

/** Whole answers as people read them: a change of facts, words or composition shows its effect in the diff (update with `-u`). */
const CASES: Record<string, AskedFor> = {
  'opt-out-instagram': { intent: 'opt-out', services: ['instagram'] },
  'opt-out-meta-short': { intent: 'opt-out', services: ['facebook', 'instagram'], detail: 'short' },
  'opt-out-chatgpt': { intent: 'opt-out', services: ['chatgpt'], detail: 'short' },
  'opt-out-whatsapp': { intent: 'opt-out', services: ['whatsapp'], detail: 'short' },
  'opt-out-signal': { intent: 'opt-out', services: ['signal'] },
  'opt-out-x-us': { intent: 'opt-out', services: ['x'], country: 'US', detail: 'short' },
  'opt-out-general': { intent: 'opt-out', detail: 'short' },
  'deadline-facebook': { intent: 'deadline', services: ['facebook'], detail: 'short' },
  deadlines: { intent: 'deadline', detail: 'short' },
  'data-used-linkedin': { intent: 'data-used', services: ['linkedin'], detail: 'short' },
  'effect-general': { intent: 'effect', detail: 'short' },
  rights: { intent: 'rights', detail: 'short' },
  'authority-belgium': { intent: 'authority', country: 'BE', services: ['instagram'], detail: 'short' },
  'letter-tiktok': { intent: 'letter', services: ['tiktok'], detail: 'short' },
  'follow-up': { intent: 'follow-up', detail: 'short' },
  'unknown-service': { intent: 'unknown-service', reading: { unknownName: 'MySpace' } },
  'out-of-scope': { intent: 'out-of-scope' },
  help: { intent: 'help' },
};

describe.each(lexicon.languages)('%s', (language) => {
  test.each(Object.entries(CASES))('%s', async (name, asked) => {
    const text = plainText(replyTo({ ...asked, language }), (label) => `[${label}]`);
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/${language}/${name}.txt`);
  });
});
