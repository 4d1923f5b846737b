import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Reading } from '../../understanding/reading.ts';
import { fold } from './fold.ts';

export type NamedServices =
  | { readonly kind: 'known'; readonly services: readonly string[] }
  | { readonly kind: 'unknown'; readonly name: string; readonly near: readonly string[] };

/**
 * Reads the `service` option: an id, a name, a nickname, a company, or several of them in words ("insta and fb").
 * @param understand reads names inside longer texts, typos forgiven
 */
export function readServices(
  text: string,
  knowledge: Knowledge,
  understand: (question: string) => Reading,
): NamedServices {
  const wanted = fold(text);
  const exact = knowledge.services.find((service) =>
    [service.id, service.name, ...service.aliases].some((name) => fold(name) === wanted),
  );
  if (exact !== undefined) return { kind: 'known', services: [exact.id] };
  const company = knowledge.companies.find((each) =>
    [each.id, each.name, ...each.aliases].some((name) => fold(name) === wanted),
  );
  if (company !== undefined) return { kind: 'known', services: company.services };
  const reading = understand(text);
  if (reading.services.length > 0) return { kind: 'known', services: reading.services };
  return { kind: 'unknown', name: text, near: reading.alternatives.flatMap(({ services }) => services) };
}
