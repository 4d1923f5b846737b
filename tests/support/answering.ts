import { answer } from '#answering/answer.ts';
import type { Reply } from '#chat/reply.ts';
import { loadKnowledge } from '#knowledge/load.ts';
import { loadLexicon } from '#knowledge/words.ts';
import type { Intent, Reading } from '#understanding/reading.ts';
import { DATA } from './data-copy.ts';

export const knowledge = loadKnowledge(DATA);
export const lexicon = loadLexicon(DATA);
/** The day all fixed answers speak of. */
export const TODAY = Temporal.PlainDate.from('2026-11-24');

export interface AskedFor {
  readonly intent: Intent;
  readonly services?: readonly string[];
  readonly country?: string | null;
  readonly language?: string;
  readonly detail?: 'short' | 'full';
  readonly today?: Temporal.PlainDate;
  readonly reading?: Partial<Reading>;
}

/** The reply to a reading, without any question or platform in between. */
export function replyTo({
  intent,
  services = [],
  country = null,
  language = 'en',
  detail = 'full',
  today = TODAY,
  reading = {},
}: AskedFor): Reply {
  const whole: Reading = {
    intent,
    services,
    companies: [],
    country,
    language,
    confidence: 1,
    unknownName: null,
    alternatives: [],
    ...reading,
  };
  return answer(whole, { knowledge, words: lexicon.in(language), today, country, detail });
}
