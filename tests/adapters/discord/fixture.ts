import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createDiscord, type Discord, type DiscordOptions } from '#adapters/discord/index.ts';
import { plainReply } from '#calls/replies.ts';
import type { Command } from '#chat/command.ts';
import type { Block, Reply } from '#chat/reply.ts';
import type { Request } from '#chat/request.ts';
import type { Address } from '#chat/sender.ts';
import { loadLexicon } from '#knowledge/words.ts';
import { componentsOf, type Message, type StandIn, startStandIn, type Turn } from '../../support/discord/index.ts';

export const DATA = new URL('../../../data', import.meta.url).pathname;

/** English alone: what the adapter does is the same in every language, and a translation under way breaks nothing here. */
export const words = loadLexicon(englishOnly());

function englishOnly(): string {
  const directory = mkdtempSync(join(tmpdir(), 'objector-words-'));
  cpSync(join(DATA, 'locales/en'), join(directory, 'locales/en'), { recursive: true });
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const run = () => Promise.reject(new Error('the dispatcher of these tests runs no commands'));
const everywhere = {
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
} as const;

/** Commands of every shape: options of all kinds, sub-commands, one that is not Discord's. */
export const REGISTRY: readonly Command[] = [
  {
    ...everywhere,
    name: 'optout',
    options: [
      { name: 'service', kind: 'service', required: false, maxLength: 100 },
      { name: 'country', kind: 'country', required: false, maxLength: 60 },
      { name: 'secret', kind: 'text', required: false, maxLength: 10, hidden: true },
    ],
    run,
  },
  { ...everywhere, name: 'ask', options: [{ name: 'question', kind: 'text', required: true, maxLength: 500 }], run },
  {
    ...everywhere,
    name: 'letter',
    options: [{ name: 'service', kind: 'service', required: false, maxLength: 100 }],
    run,
  },
  {
    ...everywhere,
    name: 'subscribe',
    options: [
      { name: 'timezone', kind: 'time-zone', required: false, maxLength: 60 },
      { name: 'channel', kind: 'channel', required: false, maxLength: 60, platforms: ['discord'] },
      { name: 'topic', kind: 'text', required: false, maxLength: 60, platforms: ['telegram'] },
    ],
    run,
  },
  {
    ...everywhere,
    name: 'countdown',
    subcommands: [
      {
        name: 'add',
        options: [
          { name: 'title', kind: 'text', required: false, maxLength: 80 },
          { name: 'date', kind: 'date', required: true, maxLength: 40 },
        ],
        run,
      },
      { name: 'list', options: [], run },
    ],
  },
  { ...everywhere, name: 'help', options: [], run },
  { ...everywhere, name: 'onlythere', platforms: ['telegram'], options: [], run },
];

export const reply = (...blocks: Block[]): Reply => plainReply('en', blocks);
export const say = (text: string): Reply => reply({ kind: 'text', text, tone: 'plain' });

export interface Line {
  readonly level: string;
  readonly fields: object;
  readonly message: string;
}

export interface Bot {
  readonly adapter: Discord;
  /** What the dispatcher was asked. */
  readonly requests: Request[];
  readonly lines: Line[];
  readonly gone: Address[];
  readonly back: Address[];
  readonly fatal: Error[];
  /** How long each wait was to be; they all pass at once. */
  readonly waits: number[];
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

export async function standIn(...given: Parameters<typeof startStandIn>): Promise<StandIn> {
  const discord = await startStandIn(...given);
  open.push(() => discord.close());
  return discord;
}

/** A bot whose dispatcher is `answer`. Waits pass at once, but for those that guard an answer or the start. */
export function bot(
  discord: StandIn,
  answer: (request: Request) => Reply | Promise<Reply>,
  given: Partial<DiscordOptions> = {},
): Bot {
  const requests: Request[] = [];
  const lines: Line[] = [];
  const gone: Address[] = [];
  const back: Address[] = [];
  const fatal: Error[] = [];
  const waits: number[] = [];
  const log = (level: string) => (fields: object, message: string) => void lines.push({ level, fields, message });
  const adapter = createDiscord({
    token: discord.token,
    apiUrl: discord.url,
    guildId: null,
    registry: REGISTRY,
    words,
    defaultLanguage: 'en',
    dispatch: async (request) => {
      requests.push(request);
      return await answer(request);
    },
    complete: (kind, typed) => [{ label: `${kind}: ${typed}`, value: typed === '' ? 'nothing' : typed }],
    log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    now: () => Temporal.Instant.from('2026-11-24T09:00:00Z'),
    onGone: (address) => void gone.push(address),
    onBack: (address) => void back.push(address),
    onFatal: (error) => void fatal.push(error),
    wait: (ms, signal) => {
      waits.push(ms);
      // The guards never run out here; the waits between attempts are stepped over.
      return isGuard(ms)
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
        : new Promise((resolve) => setImmediate(resolve));
    },
    ...given,
  });
  open.push(() => adapter.stop());
  return { adapter, requests, lines, gone, back, fatal, waits };
}

/** The first answer's, the drain's and the publishing's: see limits.ts and discord.ts. */
const isGuard = (ms: number): boolean => ms === 1800 || ms === 6000 || ms === 15_000 || ms === 20_000;

export async function started(
  discord: StandIn,
  answer: (request: Request) => Reply | Promise<Reply>,
  given: Partial<DiscordOptions> = {},
): Promise<Bot> {
  const made = bot(discord, answer, given);
  await made.adapter.start();
  return made;
}

/** The first message of an answer, once it is there. */
export async function answerTo(discord: StandIn, turn: Turn): Promise<Message> {
  await discord.until(() => turn.original !== null);
  return turn.original as Message;
}

/** All a message says: texts, labels and addresses. */
export function everything(message: { components: unknown[] }): string {
  return componentsOf(message as Message)
    .flatMap((component) => {
      if (component.type === 10) return [component.content];
      if (component.type === 2) return [component.label ?? '', component.url ?? ''];
      if (component.type === 3)
        return [component.placeholder ?? '', ...component.options.map((option) => option.label)];
      return component.type === 13 ? [component.file.url] : [];
    })
    .join('\n');
}

/** The id of the button or menu with that label. */
export function idOf(message: Message, label: string): string {
  for (const component of componentsOf(message)) {
    if (component.type === 2 && component.label === label) return component.custom_id ?? '';
    if (component.type === 3 && component.options.some((option) => option.label === label)) return component.custom_id;
  }
  throw new Error(`nothing is called "${label}"`);
}

export function choiceOf(message: Message, label: string): string {
  for (const component of componentsOf(message)) {
    if (component.type !== 3) continue;
    const option = component.options.find((each) => each.label === label);
    if (option !== undefined) return option.value;
  }
  throw new Error(`no choice is called "${label}"`);
}
