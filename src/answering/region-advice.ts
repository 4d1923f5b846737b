import type { Block } from '../chat/reply.ts';
import { EEA } from '../knowledge/regions.ts';
import type { Service } from '../knowledge/schema/service.ts';
import { text } from './blocks.ts';
import type { Context } from './context.ts';

/** For somebody outside the Economic Area: what law holds there, or plainly that there is no such right. */
export function regionAdvice(services: readonly Service[], { words, knowledge, country, detail }: Context): Block[] {
  if (country === null || (EEA as readonly string[]).includes(country)) return [];
  const nothingToDo = services.length > 0 && services.every((service) => service.training.uses_data === false);
  if (nothingToDo) return [];
  const regimes = knowledge.regimesOf(country);
  if (regimes.length === 0) return [text(words.say('regime-advice-none', { country: words.country(country) }))];
  const shown = detail === 'short' ? regimes.slice(0, 1) : regimes;
  return shown.map((regime) => text(words.say(`regime-advice-${regime.id}`)));
}
