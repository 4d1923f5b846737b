import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';
import { OWN_WEBSITE } from './name-index.ts';

export interface NamedServices {
  /** In the order of the knowledge. */
  readonly services: readonly string[];
  readonly companies: readonly string[];
}

/** From names to services: a company stands for its services, unless one of its family is named too. */
export function servicesOf(
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): NamedServices {
  const named = withoutDevices(
    matches.filter(
      (match, index) =>
        !isOwner(match, matches[index + 1], tokens, knowledge) && !isNamedAgain(match, matches, knowledge),
    ),
    knowledge,
  );
  const services = new Set(named.flatMap(({ named: { kind, id } }) => (kind === 'service' ? [id] : [])));
  joinParts(services, knowledge);
  // Who names the service that hosts the website means that service.
  if (services.size > 1) services.delete(OWN_WEBSITE);
  const companies = [...new Set(named.flatMap(({ named: { kind, id } }) => (kind === 'company' ? [id] : [])))].filter(
    (id) => {
      const company = knowledge.company(id);
      return ![...(company?.services ?? []), ...(company?.family ?? [])].some((each) => services.has(each));
    },
  );
  for (const id of companies) for (const service of knowledge.company(id)?.services ?? []) services.add(service);
  return { services: knowledge.services.map(({ id }) => id).filter((id) => services.has(id)), companies };
}

/** "LinkedIn on my iPhone" is about LinkedIn alone. */
function withoutDevices(matches: readonly NameMatch[], { service }: Knowledge): readonly NameMatch[] {
  const others = matches.filter(
    ({ named, written }) =>
      named.kind !== 'service' || !service(named.id)?.devices?.some((beginning) => written.startsWith(fold(beginning))),
  );
  return others.some(({ named }) => named.kind !== 'other') ? others : matches;
}

/** GitHub and Copilot in one question are GitHub Copilot: a service whose id is made of two others. */
function joinParts(services: Set<string>, { service }: Knowledge): void {
  for (const first of [...services]) {
    for (const second of [...services]) {
      if (service(`${first}-${second}`) === undefined) continue;
      services.delete(first);
      services.delete(second);
      services.add(`${first}-${second}`);
    }
  }
}

/** "Google's Gemini" and "Microsoft Copilot" are one thing each: what stands right before a product of the same house only says whose it is. */
function isOwner(
  match: NameMatch,
  next: NameMatch | undefined,
  tokens: readonly Token[],
  knowledge: Knowledge,
): boolean {
  if (next === undefined || next.named.kind !== 'service') return false;
  const between = tokens.slice(match.end, next.start);
  if (
    between.length > 1 ||
    tokens[next.start]?.clause === true ||
    between.some(({ text, clause }) => clause || text.length > 2)
  )
    return false;
  if (between.length === 1 && between[0]?.joint == null) return false;
  return match.named.kind === 'company' || isHouseOf(match, next, knowledge);
}

/** "Does Google use what I write in Google Docs": the house is named again in the name of its product. */
function isNamedAgain(match: NameMatch, matches: readonly NameMatch[], knowledge: Knowledge): boolean {
  return matches.some(
    (product) =>
      product.written.length > match.written.length &&
      product.written.startsWith(match.written) &&
      isHouseOf(match, product, knowledge),
  );
}

/** Whether the one is called like the house that makes the other: Google and Gemini. */
function isHouseOf(match: NameMatch, product: NameMatch, knowledge: Knowledge): boolean {
  if (match.named.kind !== 'service' || match.named.id === product.named.id) return false;
  const owner = knowledge.service(match.named.id);
  const isHouse = owner !== undefined && owner.company?.startsWith(firstWord(owner.name)) === true;
  return isHouse && owner.company === knowledge.service(product.named.id)?.company;
}

/** "Google (Search, Photos and other services)" is called Google. */
function firstWord(name: string): string {
  return name.split(/[\s(]/)[0] ?? name;
}
