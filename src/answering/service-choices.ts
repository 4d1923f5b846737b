import type { Block } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import type { Intent } from '../understanding/reading.ts';
import type { Context } from './context.ts';

/** A choice of services, each asking the same thing about itself. */
export function serviceChoices(
  prompt: string,
  intent: Intent,
  services: readonly Service[],
  { country }: Context,
): Block[] {
  if (services.length === 0) return [];
  const items = services.map((service) => ({
    label: service.name,
    action: { kind: 'answer', intent, services: [service.id], country, detail: 'short', language: null } as const,
  }));
  return [{ kind: 'choices', prompt, items }];
}
