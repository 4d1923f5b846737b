import type { Block, Fact, Link, LinkRole, Tone } from '../chat/reply.ts';

/** Builders for blocks; those of lists leave nothing behind when there is nothing to show. */
export const heading = (text: string): Block => ({ kind: 'heading', text });

export const text = (words: string, tone: Tone = 'plain'): Block => ({ kind: 'text', text: words, tone });

export const list = (title: string | null, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', title, items }];

export const steps = (items: readonly string[]): Block[] => (items.length === 0 ? [] : [{ kind: 'steps', items }]);

export const facts = (items: readonly Fact[]): Block[] => (items.length === 0 ? [] : [{ kind: 'facts', items }]);

export const links = (role: LinkRole, title: string | null, items: readonly Link[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'links', role, title, items }];
