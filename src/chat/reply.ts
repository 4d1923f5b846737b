import type { Action } from './action.ts';

/**
 * What the bot says, before any platform has touched it: a closed union of blocks that every adapter renders.
 * Texts are plain; an adapter escapes them and keeps its platform's limits without losing a fact or a link.
 */
export interface Reply {
  /** The language of all words in it. */
  readonly language: string;
  /** Only for the person who asked, where the platform can. */
  readonly private: boolean;
  readonly blocks: readonly Block[];
  /** The dates it speaks of, for scripts. */
  readonly deadlines: readonly Deadline[];
  /** The sources it rests on, for scripts; people see them as a `links` block. */
  readonly sources: readonly Citation[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'list'; readonly title: string | null; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | { readonly kind: 'links'; readonly role: LinkRole; readonly title: string | null; readonly items: readonly Link[] }
  | { readonly kind: 'buttons'; readonly items: readonly Button[] }
  | { readonly kind: 'choices'; readonly prompt: string; readonly items: readonly Choice[] }
  | { readonly kind: 'form'; readonly title: string; readonly submit: Action; readonly fields: readonly Field[] }
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly content: Uint8Array };

/** `lead` is the sentence that answers; `quiet` is the small print; `warning` must not be overlooked. */
export type Tone = 'lead' | 'plain' | 'quiet' | 'warning';

/** `act` links are where the person goes now (a button where there are buttons); `source` links prove what was said. */
export type LinkRole = 'act' | 'source';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The moment that `value` names, for platforms that can show it in each reader's own zone. */
  readonly at?: { readonly epochMilliseconds: number; readonly show: 'date' | 'date-time' };
}

/** `url` is null for a citation without an address: it is shown as text. */
export interface Link {
  readonly label: string;
  readonly url: string | null;
}

/** A next step; pressing it is a new request. `danger` asks for a colour that warns. */
export interface Button {
  readonly label: string;
  readonly action: Action;
  readonly style: 'primary' | 'secondary' | 'danger';
}

export interface Choice {
  readonly label: string;
  readonly action: Action;
}

/** One answer the form needs; `id` becomes an option of the form's `submit` action. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly long: boolean;
  readonly maxLength: number;
}

export interface Deadline {
  readonly service: string;
  /** A calendar day, YYYY-MM-DD. */
  readonly date: string;
  readonly status: 'ahead' | 'today' | 'passed';
  /** Days from today; negative when passed. */
  readonly days: number;
}

export interface Citation {
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}
