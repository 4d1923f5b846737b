import type { Reply } from '../chat/reply.ts';
import type { Reading } from '../understanding/reading.ts';
import type { Context } from './context.ts';
import { say } from './say.ts';

/** Below this a reading is a guess, and the bot asks instead. */
const SURE_ENOUGH = 0.5;

/** Between two readings the bot asks which one is meant. @returns null when the reading is clear */
export function askBack(reading: Reading, context: Context): Reply | null {
  const { words, knowledge, country } = context;
  if (reading.confidence >= SURE_ENOUGH || reading.alternatives.length === 0) return null;
  const options = [{ intent: reading.intent, services: reading.services }, ...reading.alternatives];
  const items = options.map(({ intent, services }) => ({
    label: words.say(`choice-${intent}`, {
      services: words.and(services.flatMap((id) => knowledge.service(id)?.name ?? [])),
      count: services.length,
    }),
    action: { kind: 'answer', intent, services, country, detail: 'short', language: null } as const,
  }));
  return say(context, [{ kind: 'choices', prompt: words.say('which-one'), items }]);
}
