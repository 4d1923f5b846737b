import type { Authority } from './schema/authority.ts';
import type { Company } from './schema/company.ts';
import type { Regime, Right, Topic } from './schema/law.ts';
import type { Service } from './schema/service.ts';
import type { TimelineEvent } from './schema/timeline.ts';

/** Everything under `data/` except words: checked, immutable, looked up in memory. */
export interface Knowledge {
  /** In the order of their ids. */
  readonly services: readonly Service[];
  readonly companies: readonly Company[];
  readonly authorities: readonly Authority[];
  readonly rights: readonly Right[];
  readonly regimes: readonly Regime[];
  readonly topics: readonly Topic[];
  readonly timeline: readonly TimelineEvent[];
  service(id: string): Service | undefined;
  company(id: string): Company | undefined;
  right(id: string): Right | undefined;
  topic(id: string): Topic | undefined;
  /** The laws that hold in a country, by ISO 3166 code: its own first, then those of its states; empty where none is known. */
  regimesOf(country: string): readonly Regime[];
  /** For a language the bot recognises but does not speak: the nearest one it does. */
  nearestLanguage(language: string): string | undefined;
  /** The national authorities first, then those of regions. */
  authoritiesOf(country: string): readonly Authority[];
}
