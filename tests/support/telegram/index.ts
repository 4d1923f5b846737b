/**
 * A stand-in for Telegram's Bot API, for tests: HTTP on the loopback, long polling, the real rules, and faults on demand.
 *
 * In the same process:
 *
 *     const telegram = await startTelegram();
 *     // … point the bot at telegram.url with telegram.token …
 *     telegram.push(privateText(42, '/optout instagram'));
 *     telegram.faults.add({ method: 'sendMessage', fault: FAULTS.tooMany(3), times: 1 });
 *     telegram.posts(), telegram.counts(), telegram.unanswered()
 *     expect(telegram.violations).toEqual([]);   // every broken rule, a line each
 *     await telegram.close();
 *
 * In a process of its own: `node tests/support/telegram/run.ts '{"anyChat":true,"keep":0,"pace":true}'` (all of it optional, as
 * `Settings` below) prints one JSON line, `{"url":…,"token":…,"control":…}`, and runs until its standard input ends or it
 * gets SIGTERM. The control endpoint takes JSON:
 *
 * | request | does |
 * |---|---|
 * | `POST <control>/faults` `[{"method":"sendMessage","every":10,"fault":{"kind":"cut","accepted":true}}]` | adds rules, see faults.ts |
 * | `DELETE <control>/faults` | ends all of them |
 * | `POST <control>/updates` `[{"message":{…}}]` | pushes updates; each gets its `update_id` |
 * | `POST <control>/chats` `[{"id":-1001,"type":"supergroup","state":"blocked"}]` | adds or changes chats, see world.ts |
 * | `GET <control>/counts` | `Counts`: calls, answers, refusals by pace, violations, updates waiting |
 * | `GET <control>/posted` | `{"<chat id>": messages accepted}`, for every chat that got one |
 * | `GET <control>/posts` | the messages still remembered, with text, entities, keyboard |
 *
 * A message counts as posted when the call took effect, also when a fault then kept the answer from the bot. With `keep: 0`
 * only counts are kept, so 10,000 chats and 100,000 updates fit into little memory.
 */
import { handleControl } from './control.ts';
import { createFaults, type Faults } from './faults.ts';
import { type Counts, createFrontDesk } from './front-desk.ts';
import { serve } from './http.ts';
import type { Office } from './methods.ts';
import { createPace, type PaceRules, REAL_PACE } from './pace.ts';
import { createPosts, type Post } from './posts.ts';
import { createQueries } from './queries.ts';
import { createUpdateQueue } from './queue.ts';
import { receive } from './receive.ts';
import { createWorld, type World } from './world.ts';

export interface Settings {
  readonly token?: string;
  readonly username?: string;
  /** How many posts are remembered. */
  readonly keep?: number;
  /** Every chat id is there, without having been added. */
  readonly anyChat?: boolean;
  /** Enforces Telegram's pace, or another one. */
  readonly pace?: boolean | PaceRules;
  /** 0 takes a free port. */
  readonly port?: number;
  /** Milliseconds; for the age of queries and the pace. */
  readonly now?: () => number;
}

export interface StandIn {
  readonly url: string;
  readonly token: string;
  readonly bot: Office['bot'];
  readonly world: World;
  readonly faults: Faults;
  readonly violations: readonly string[];
  /** @returns the update's id, or null when privacy mode keeps it from the bot */
  push(update: Readonly<Record<string, unknown>>): number | null;
  posts(): readonly Post[];
  counts(): Counts;
  /** Ids of callback queries that were not answered. */
  unanswered(): readonly string[];
  /** What a callback or inline query was answered with; null before it was. */
  answerTo(query: string): Readonly<Record<string, unknown>> | null;
  /** How often an update was handed to a poller. */
  handedOut(update: number): number;
  /** Resolves when `condition` holds, which is looked at with each call and every few milliseconds. @throws when it does not within `milliseconds` */
  until(condition: () => boolean, milliseconds?: number): Promise<void>;
  /** What setMyCommands and its kin stored. */
  readonly profile: ReadonlyMap<string, unknown>;
  close(): Promise<void>;
}

/** Starts one on the loopback. */
export async function startTelegram(settings: Settings = {}): Promise<StandIn> {
  const { token = '4242:stand-in-token-0123456789abcdefghijk', username = 'ObjectorTestBot', keep = 10_000 } = settings;
  const now = settings.now ?? Date.now;
  const rules = settings.pace === true ? REAL_PACE : settings.pace || null;
  const office: Office = {
    bot: { id: 4242, username },
    world: createWorld(settings.anyChat ?? false),
    queue: createUpdateQueue(),
    posts: createPosts(keep),
    queries: createQueries(now),
    pace: rules === null ? null : createPace(rules, now),
    profile: new Map(),
    now,
  };
  const faults = createFaults();
  const desk = createFrontDesk(token, office, faults);
  const push = (update: Readonly<Record<string, unknown>>) => receive(update, office);
  const server = await serve(
    (incoming) =>
      incoming.url.pathname.startsWith('/control/')
        ? handleControl(incoming, office, faults, desk, push)
        : desk.handle(incoming),
    settings.port ?? 0,
  );
  return {
    url: server.url,
    token,
    bot: office.bot,
    world: office.world,
    faults,
    violations: desk.violations,
    push,
    posts: () => office.posts.all(),
    counts: () => desk.counts(),
    unanswered: () => office.queries.unanswered(),
    answerTo: (query) => office.queries.answerTo(query),
    handedOut: (update) => office.queue.handedOut.get(update) ?? 0,
    until: (condition, milliseconds = 5000) => desk.until(condition, milliseconds),
    profile: office.profile,
    async close() {
      office.queue.close();
      await server.close();
    },
  };
}

export { FAULTS, type Fault, type FaultRule } from './faults.ts';
export type { Counts } from './front-desk.ts';
export { REAL_PACE } from './pace.ts';
export type { Post } from './posts.ts';
export * from './updates.ts';
