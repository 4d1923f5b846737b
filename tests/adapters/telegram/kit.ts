import { createTelegram, type TelegramAdapter, type TelegramParts } from '#adapters/telegram/index.ts';
import type { Command } from '#chat/command.ts';
import type { Block, Reply } from '#chat/reply.ts';
import type { Request } from '#chat/request.ts';
import type { Address } from '#chat/sender.ts';
import { createFormats } from '#knowledge/formats.ts';
import type { Lexicon, Words } from '#knowledge/words.ts';
import { type Settings, type StandIn, startTelegram } from '../../support/telegram/index.ts';

/** Words that say their id and values, so that tests see which were used. */
export const WORDS: Lexicon = {
  languages: ['de', 'en', 'pt'],
  in: wordsIn,
  nearest: (tag) => ['de', 'en', 'pt'].find((code) => tag.toLowerCase().startsWith(code)) ?? null,
};

function wordsIn(language: string): Words {
  return {
    language,
    ...createFormats(language),
    has: (id) => id === 'option-country-name',
    say: (id, values) =>
      id === 'option-country-name' && language === 'de'
        ? 'land'
        : [id, language, ...Object.values(values ?? {})].join(' '),
  };
}

export function reply(...blocks: readonly Block[]): Reply {
  return { language: 'en', private: true, blocks, deadlines: [], sources: [] };
}

export function text(words: string): Block {
  return { kind: 'text', text: words, tone: 'plain' };
}

const command = (
  name: string,
  more: Partial<Command> & { options?: readonly { name: string; kind: 'service' | 'country' | 'text' }[] } = {},
): Command => ({
  name,
  aliases: name === 'help' ? ['start'] : [],
  platforms: ['discord', 'telegram'],
  where: more.where ?? 'anywhere',
  audience: more.audience ?? 'everyone',
  options: (more.options ?? []).map((option) => ({ ...option, required: false, maxLength: 100 })),
  run: async () => reply(text(name)),
});

export const COMMANDS: readonly Command[] = [
  command('optout', {
    options: [
      { name: 'service', kind: 'service' },
      { name: 'country', kind: 'country' },
    ],
  }),
  command('letter', { where: 'private' }),
  command('subscribe', { audience: 'managers' }),
  command('help'),
  { ...command('discordonly'), platforms: ['discord'] },
];

export interface Kit {
  readonly telegram: StandIn;
  readonly adapter: TelegramAdapter;
  readonly requests: Request[];
  readonly logged: string[];
  readonly waits: number[];
  readonly moved: [string, string][];
  readonly gone: Address[];
  readonly back: Address[];
  /** What the bot says to everything; may be changed at any time. */
  say(answer: (request: Request) => Reply | Promise<Reply>): void;
  /** Pushes updates, and waits until the bot has made so many posts and edits in all. */
  after(count: number, ...updates: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  close(): Promise<void>;
}

/** The adapter, started, against a stand-in. Waits pass at once, and are noted. */
export async function startKit(
  settings: Settings = {},
  more: Partial<TelegramParts> = {},
  telegram?: StandIn,
): Promise<Kit> {
  const server = telegram ?? (await startTelegram(settings));
  const requests: Request[] = [];
  const logged: string[] = [];
  const waits: number[] = [];
  const moved: [string, string][] = [];
  const gone: Address[] = [];
  const back: Address[] = [];
  let answer: (request: Request) => Reply | Promise<Reply> = (request) => reply(text(describe(request)));
  const note = (level: string) => (fields: object, message: string) =>
    void logged.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const adapter = createTelegram({
    token: server.token,
    apiRoot: server.url,
    dispatch: async (request) => {
      requests.push(request);
      return answer(request);
    },
    commands: COMMANDS,
    recognisers: { country: (words) => /^(belgium|be)$/i.test(words) },
    words: WORDS,
    complete: (kind, typed) =>
      kind === 'service' && 'instagram'.startsWith(typed.toLowerCase())
        ? [{ label: 'Instagram', value: 'instagram' }]
        : [],
    defaultLanguage: 'en',
    log: { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') },
    now: () => Temporal.Instant.from('2026-11-24T12:00:00Z'),
    onMoved: (from, to) => void moved.push([from, to]),
    onGone: (address) => void gone.push(address),
    onBack: (address) => void back.push(address),
    wait: async (milliseconds, signal) => {
      if (signal.aborted) return;
      // The patience with a batch is no wait that a test could miss.
      if (milliseconds !== 1500) waits.push(milliseconds);
      await new Promise((resolve) => setTimeout(resolve, milliseconds === 1500 ? 200 : 1));
    },
    ...more,
  });
  await adapter.start();
  const made = () => {
    const { sendMessage = 0, sendDocument = 0, editMessageText = 0 } = server.counts().calls;
    return sendMessage + sendDocument + editMessageText;
  };
  return {
    telegram: server,
    adapter,
    requests,
    logged,
    waits,
    moved,
    gone,
    back,
    say: (given) => {
      answer = given;
    },
    async after(count, ...updates) {
      for (const update of updates) server.push(update);
      await server.until(() => made() >= count && server.counts().inFlight === 0);
    },
    async close() {
      await adapter.stop();
      await server.close();
    },
  };
}

function describe({ ask }: Request): string {
  switch (ask.kind) {
    case 'text':
      return `text ${ask.text}`;
    case 'command':
      return `command ${ask.command} ${JSON.stringify(ask.options)}`;
    case 'action':
      return `action ${ask.action.kind}`;
  }
}
