import { type FaultEffect, type FaultInput, FaultRule } from './options.ts';

export interface Faults {
  add(rule: FaultInput): void;
  clear(): void;
  /** What shall go wrong with this request; uses one up. */
  take(method: string, path: string): FaultEffect | null;
}

/** Rules are asked in the order in which they were added; the first that matches decides. */
export function createFaults(): Faults {
  let rules: { rule: FaultRule; pattern: RegExp; seen: number; left: number }[] = [];
  return {
    add(input) {
      const rule = FaultRule.parse(input);
      rules.push({ rule, pattern: new RegExp(rule.path), seen: 0, left: rule.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      rules = [];
    },
    take(method, path) {
      for (const entry of rules) {
        if (entry.rule.method !== undefined && entry.rule.method !== method) continue;
        if (!entry.pattern.test(path)) continue;
        entry.seen += 1;
        if (entry.seen % entry.rule.every !== 0) continue;
        entry.left -= 1;
        if (entry.left <= 0) rules = rules.filter((other) => other !== entry);
        return entry.rule.effect;
      }
      return null;
    },
  };
}
