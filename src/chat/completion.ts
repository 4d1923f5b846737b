import { COUNTRIES } from '../calls/inputs/country.ts';
import { fold } from '../calls/inputs/fold.ts';
import { TIME_ZONES } from '../calls/inputs/time-zone.ts';
import type { OptionKind } from './command.ts';
import type { House } from './house.ts';

export interface Suggestion {
  /** As the person reads it. */
  readonly label: string;
  /** As the command takes it. */
  readonly value: string;
}

export type Complete = (kind: OptionKind, typed: string, language: string) => readonly Suggestion[];

/**
 * Suggests values while somebody types an option: what starts with it first, then what contains it, then what is near,
 * typos forgiven. Suggestions help only; whatever is sent is checked again.
 * @param house supplies names in the person's language
 * @param limit the most that a platform shows
 */
export function createCompletion(house: Pick<House, 'knowledge' | 'words' | 'understand'>, limit: number): Complete {
  return (kind, typed, language) => {
    const wanted = fold(typed);
    const candidates = candidatesOf(kind, language, house);
    const ranked = candidates
      .map((candidate) => ({ candidate, rank: rankOf(candidate.names, wanted) }))
      .filter(({ rank }) => rank < UNRELATED)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ candidate }) => candidate);
    const near = kind === 'service' && ranked.length === 0 ? nearServices(typed, house) : [];
    return [...ranked, ...near].slice(0, limit).map(({ label, value }) => ({ label, value }));
  };
}

interface Candidate extends Suggestion {
  /** Folded. */
  readonly names: readonly string[];
}

const UNRELATED = 3;

function rankOf(names: readonly string[], wanted: string): number {
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (names.some((name) => name.split(' ').some((word) => word.startsWith(wanted)))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : UNRELATED;
}

function candidatesOf(
  kind: OptionKind,
  language: string,
  { knowledge, words }: Pick<House, 'knowledge' | 'words'>,
): Candidate[] {
  const mine = words.in(language);
  switch (kind) {
    case 'service':
      return knowledge.services.map((service) => candidate(service.name, service.id, [service.id, ...service.aliases]));
    case 'country':
      return COUNTRIES.map((code) => candidate(mine.country(code), code, [code])).toSorted((a, b) =>
        a.label.localeCompare(b.label, language),
      );
    case 'language':
      return words.languages.map((code) =>
        candidate(words.in(code).languageName(code), code, [code, mine.languageName(code)]),
      );
    case 'time-zone':
      return TIME_ZONES.map((zone) => candidate(zone, zone, []));
    case 'date':
    case 'time':
    case 'days':
    case 'text':
    case 'channel':
      return [];
  }
}

function candidate(label: string, value: string, more: readonly string[]): Candidate {
  return { label, value, names: [label, ...more].map(fold) };
}

function nearServices(typed: string, { knowledge, understand }: Pick<House, 'knowledge' | 'understand'>): Candidate[] {
  const reading = understand(typed);
  const ids = reading.services.length > 0 ? reading.services : reading.alternatives.flatMap(({ services }) => services);
  return ids
    .map((id) => knowledge.service(id))
    .flatMap((service) => (service === undefined ? [] : [candidate(service.name, service.id, [])]));
}
