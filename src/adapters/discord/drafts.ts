import { randomBytes } from 'node:crypto';

/** How long a half-filled form is remembered, and how many at once. In memory only. */
const KEPT_MS = 30 * 60 * 1000;
const MOST = 1000;

/** What was typed on the first pages of a form that does not fit into one window. */
export interface Drafts {
  /** @returns the draft's name */
  keep(person: string, values: Readonly<Record<string, string>>, now: Temporal.Instant): string;
  /** @returns null when it was forgotten, or is another person's */
  take(name: string, person: string, now: Temporal.Instant): Readonly<Record<string, string>> | null;
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, { person: string; values: Readonly<Record<string, string>>; until: number }>();
  return {
    keep(person, values, now) {
      for (const [name, { until }] of drafts) {
        if (until > now.epochMilliseconds && drafts.size < MOST) break;
        drafts.delete(name);
      }
      const name = randomBytes(5).toString('hex');
      drafts.set(name, { person, values, until: now.epochMilliseconds + KEPT_MS });
      return name;
    },
    take(name, person, now) {
      const draft = drafts.get(name);
      if (draft === undefined || draft.person !== person || draft.until <= now.epochMilliseconds) return null;
      return draft.values;
    },
  };
}
