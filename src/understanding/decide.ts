import type { DetectedLanguage } from './language/detect.ts';
import type { Mind } from './mind.ts';
import { similarNames } from './names/find-names.ts';
import type { UnknownName } from './names/unknown-name.ts';
import { ABOUT_THE_BOT, type Alternative, type Intent, type Reading } from './reading.ts';

/** What a question names. */
export interface Named {
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

/** The reading that the probabilities of the classes and the names found come to. */
export function decide(likely: readonly number[], named: Named, { knowledge, learned, names }: Mind): Reading {
  const { services, companies, unknown, country } = named;
  const ranked = learned.intent.classes
    .map((intent, index) => ({ intent: intent as Intent, probability: likely[index] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
  const [best = { intent: 'out-of-scope' as const, probability: 0 }, ...others] = ranked;
  const base = { country, language: named.language?.language ?? null, companies };
  if (unknown !== null && services.length === 0 && ABOUT_A_SERVICE.has(best.intent)) {
    const about = ranked.filter(({ intent }) => ABOUT_A_SERVICE.has(intent));
    const near = similarNames(unknown.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), names, SIMILAR_MAX);
    return {
      ...base,
      intent: 'unknown-service',
      services: [],
      confidence: Math.min(
        1,
        about.reduce((sum, { probability }) => sum + probability, 0),
      ),
      unknownName: unknown.name,
      alternatives: near.map(({ id }) => ({ intent: 'opt-out', services: [id] })),
    };
  }
  const alternatives: Alternative[] = others
    .filter(({ probability }) => probability >= WORTH_OFFERING)
    .map(({ intent }) => ({ intent, services }));
  // "Your reminders in this Discord channel": that is where the bot writes, not what it writes about.
  const about = ABOUT_THE_BOT.has(best.intent)
    ? services.filter((id) => knowledge.service(id)?.hosts_bot !== true)
    : services;
  return {
    ...base,
    intent: best.intent,
    services: about,
    confidence: best.probability,
    unknownName: null,
    alternatives,
  };
}
