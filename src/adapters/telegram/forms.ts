import type { Block, Field } from '#chat/reply.ts';
import type { Ask } from '#chat/request.ts';

type Form = Extract<Block, { kind: 'form' }>;

export interface Question {
  readonly field: Field;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly language: string;
}

export type Progress =
  | { readonly kind: 'next'; readonly question: Question }
  | { readonly kind: 'done'; readonly ask: Ask };

/** Forms that people are filling in, one question at a time: in memory only, and soon forgotten. */
export interface Forms {
  /** @param key who fills it in, and where. @returns the first question; null when the form has none */
  open(key: string, form: Form, language: string): Question | null;
  /** Remembers the message that asks, so that a reply to it is known for an answer. */
  asked(key: string, message: number): void;
  /** The message that waits for an answer; undefined when no form is open. */
  waiting(key: string): number | undefined;
  answer(key: string, text: string): Progress | null;
  close(key: string): void;
}

const OPEN_AT_MOST = 1000;
const OPEN_FOR = Temporal.Duration.from({ minutes: 30 });
/** What is typed to leave out a field that need not be filled in. */
const SKIP = /^[-–—]$/;

interface Session {
  readonly form: Form;
  readonly language: string;
  readonly until: Temporal.Instant;
  answers: Readonly<Record<string, string>>;
  index: number;
  message: number;
}

/** @param now the clock that closes forms nobody went on with */
export function createForms(now: () => Temporal.Instant): Forms {
  const sessions = new Map<string, Session>();
  const find = (key: string): Session | undefined => {
    const session = sessions.get(key);
    if (session === undefined || Temporal.Instant.compare(session.until, now()) > 0) return session;
    sessions.delete(key);
    return undefined;
  };
  return {
    open(key, form, language) {
      sessions.delete(key);
      sessions.set(key, { form, language, until: now().add(OPEN_FOR), answers: {}, index: 0, message: 0 });
      const [oldest] = sessions.keys();
      if (sessions.size > OPEN_AT_MOST && oldest !== undefined) sessions.delete(oldest);
      return questionOf(form, 0, language);
    },
    asked(key, message) {
      const session = find(key);
      if (session !== undefined) session.message = message;
    },
    waiting: (key) => find(key)?.message,
    close: (key) => void sessions.delete(key),
    answer(key, text) {
      const session = find(key);
      const field = session?.form.fields[session.index];
      if (session === undefined || field === undefined) return null;
      const skipped = !field.required && SKIP.test(text.trim());
      if (!skipped) session.answers = { ...session.answers, [field.id]: text.trim().slice(0, field.maxLength) };
      session.index += 1;
      const question = questionOf(session.form, session.index, session.language);
      if (question !== null) return { kind: 'next', question };
      sessions.delete(key);
      return { kind: 'done', ask: submission(session) };
    },
  };
}

function questionOf({ fields }: Form, index: number, language: string): Question | null {
  const field = fields[index];
  return field === undefined ? null : { field, number: index + 1, count: fields.length, language };
}

function submission({ form: { submit }, answers }: Session): Ask {
  if (submit.kind === 'answer') return { kind: 'action', action: submit };
  return { kind: 'command', command: submit.command, options: { ...submit.options, ...answers } };
}
