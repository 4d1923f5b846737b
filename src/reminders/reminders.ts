import { randomUUID } from 'node:crypto';
import type { ScheduledTask } from 'node-cron';
import type { Log } from '../chat/log.ts';
import type { Platform } from '../chat/request.ts';
import type { Address, Sender } from '../chat/sender.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Lexicon } from '../knowledge/words.ts';
import type { Store } from '../storage/store.ts';
import { type Facts, learnFacts } from './dates/facts.ts';
import { keepHouse } from './housekeeping.ts';
import { describeProcess, giveUpLease, HEARTBEAT_MS, takeLease } from './lease.ts';
import { createGroupCommit } from './outbox/group-commit.ts';
import { createLane, type Lane } from './outbox/lane.ts';
import { createOutbox } from './outbox/outbox.ts';
import { planDue, rewind } from './planning/plan-due.ts';
import { readStatus, type Status } from './status.ts';
import { followMove, resumeBack, suspendGone } from './subscriptions/whereabouts.ts';
import { wakeUp } from './wake-up.ts';

export interface RemindersParts {
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly words: Lexicon;
  /** For a place whose language is not there any more. */
  readonly defaultLanguage: string;
  readonly senders: readonly Sender[];
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  /** Five or six cron fields, in UTC: how often it is looked whether something fell due. */
  readonly cron: string;
}

export interface Reminders {
  /** Plans and sends from now on, or stands by while another process does. */
  start(): Promise<void>;
  /** Takes nothing more, waits for what is being sent, and lets another process take over. */
  stop(): Promise<void>;
  /** Looks once whether something fell due. @returns how many messages came of it */
  tick(): Promise<number>;
  /** Other facts from now on: what changed is told to the places that follow it. */
  update(knowledge: Knowledge, words: Lexicon): Promise<void>;
  status(): Promise<Status>;
  /** The bot is out of a place; `onBack` when it is in again. */
  onGone(address: Address): Promise<void>;
  onBack(address: Address): Promise<void>;
  /** A conversation has another id now. */
  onMoved(platform: Platform, from: string, to: string): Promise<void>;
}

/** So long a normal stop waits for messages that have left: a platform may hold a call for 8 s before it answers. */
const PATIENCE_MS = 8500;
/** Clocks are set right by a little all the time. */
const CLOCK_BACK_MS = 60_000;
const DAY_MS = 86_400_000;
/** Nothing is forgotten on the word of a clock that has just jumped: it may be wrong, and set right soon. */
const JUMP_MS = 2 * 3_600_000;
const STEADY_MS = 3_600_000;

/** Countdown reminders: when is what due, and the delivery that makes it so. */
export function createReminders(parts: RemindersParts): Reminders {
  const { store, senders, log } = parts;
  const { db } = store;
  const now = () => parts.now().epochMilliseconds;
  const holder = describeProcess(randomUUID());
  let { knowledge, words } = parts;
  let facts: Facts = { dates: [], since: new Map(), news: [] };
  let isLeading = false;
  let isStopping = false;
  let lanes: Lane[] = [];
  let task: ScheduledTask | null = null;
  let heartbeat: NodeJS.Timeout | null = null;
  let lastTick = 0;
  let lastBeat = 0;
  let steadySince = 0;
  let houseKept = 0;
  let trouble: string | null = null;
  let work: Promise<unknown> = Promise.resolve();

  /** One thing at a time: a tick, a heartbeat and an update never meet. */
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const result = work.then(job);
    work = result.catch(() => {});
    return result;
  };

  const lead = async () => {
    facts = await learnFacts(db, knowledge, now());
    await rewind(db, now());
    lanes = [];
    const commit = createGroupCommit(db);
    for (const sender of senders) {
      const outbox = createOutbox(db, commit, sender.platform, holder);
      const unknown = await outbox.recover(sender.repeat, now());
      for (const delivery of unknown)
        log.warn(
          { platform: sender.platform, delivery },
          'nobody can tell whether this reminder arrived: it is not sent again',
        );
      const press = () => ({ knowledge, facts, words, defaultLanguage: parts.defaultLanguage });
      lanes.push(createLane({ sender, outbox, press, log, now }));
    }
    isLeading = true;
    log.info({ platforms: senders.map(({ platform }) => platform) }, 'reminders are planned and sent here');
  };

  const retire = async (patience: number) => {
    const stopped = lanes;
    lanes = [];
    isLeading = false;
    await Promise.all(stopped.map((lane) => lane.stop(patience)));
  };

  const keepLease = async () => {
    lastBeat = now();
    return await takeLease(db, holder, lastBeat);
  };

  const beat = async () => {
    if (isStopping) return;
    const holds = await keepLease();
    if (!holds && isLeading) {
      log.warn({}, 'another process has taken over the reminders');
      await retire(PATIENCE_MS);
    }
    if (!holds || isLeading) return;
    await lead();
    await look();
  };

  const look = async () => {
    if (!isLeading || isStopping) return 0;
    const at = now();
    if (at < lastTick - CLOCK_BACK_MS) {
      log.warn({ seconds: Math.round((lastTick - at) / 1000) }, 'the clock was put back');
      await rewind(db, at);
    }
    if (Math.abs(at - lastTick) > JUMP_MS) steadySince = at;
    lastTick = at;
    let planned = 0;
    for (const { platform } of senders) {
      for (;;) {
        const batch = await planDue(db, platform, facts, at, holder);
        planned += batch.planned;
        if (batch.looked === 0 || isStopping) break;
        // A long look must not be taken for the end of this process.
        if (now() - lastBeat > HEARTBEAT_MS) await keepLease();
        wakeAll();
        // Between two batches somebody's question is answered.
        await new Promise(setImmediate);
      }
    }
    wakeAll();
    if (at - steadySince >= STEADY_MS && Math.abs(at - houseKept) >= DAY_MS) {
      const ended = await keepHouse(db, at);
      houseKept = at;
      if (ended > 0) log.warn({ places: ended }, 'reminders ended: these places have been gone for days');
    }
    if (planned > 0) log.info({ planned }, 'reminders fell due');
    return planned;
  };

  const wakeAll = () => {
    for (const lane of lanes) lane.wake();
  };

  /** The database may be full, locked or read-only for a while: said once, tried again until it can. */
  const patiently = async (job: () => Promise<unknown>, what: string) => {
    try {
      await inTurn(job);
      trouble = null;
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      if (trouble !== cause) log.error({ cause }, what);
      trouble = cause;
    }
  };

  return {
    async start() {
      await patiently(beat, 'reminders cannot start: the database cannot be used');
      heartbeat = setInterval(
        () => void patiently(beat, 'reminders stand still: the database cannot be used'),
        HEARTBEAT_MS,
      );
      task = wakeUp(parts.cron, () => patiently(look, 'reminders cannot be planned: the database cannot be used'), log);
      await task.start();
    },
    async stop() {
      isStopping = true;
      if (heartbeat !== null) clearInterval(heartbeat);
      await task?.destroy();
      await inTurn(() => retire(PATIENCE_MS));
      await giveUpLease(db, holder).catch(() => {});
    },
    tick: () => inTurn(look),
    update: (nextKnowledge, nextWords) =>
      inTurn(async () => {
        knowledge = nextKnowledge;
        words = nextWords;
        if (!isLeading) return;
        facts = await learnFacts(db, knowledge, now());
        await look();
      }),
    status: () => readStatus(db, now()),
    onGone: (address) => patiently(() => suspendGone(db, address, now()), NOT_WRITTEN),
    onBack: (address) => patiently(() => resumeBack(db, address, now()).then(wakeAll), NOT_WRITTEN),
    onMoved: (platform, from, to) => patiently(() => followMove(db, platform, from, to, now()), NOT_WRITTEN),
  };
}

const NOT_WRITTEN = 'a place came, went or moved, and that could not be written down';
