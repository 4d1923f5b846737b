import { text } from '#answering/blocks.ts';
import { contextOf } from '#calls/call-context.ts';
import { plainReply, sentence } from '#calls/replies.ts';
import type { Call, Command } from '#chat/command.ts';
import type { House } from '#chat/house.ts';
import type { Block, Button, Reply } from '#chat/reply.ts';
import { readDate } from '#reminders/inputs/date.ts';
import { countdownBlocks, overview } from '#reminders/replies/overview.ts';
import { managedTarget, type Problem, postingProblem, type Target, targetOf } from '#reminders/replies/target.ts';
import { addCountdown, MAX_COUNTDOWNS, removeCountdown } from '#reminders/subscriptions/countdowns.ts';
import { readSubscription } from '#reminders/subscriptions/subscriptions.ts';
import { contextIn, wishesOf } from './subscribe.ts';

const CHANNEL = { name: 'channel', kind: 'channel', required: false, maxLength: 100, platforms: ['discord'] } as const;
const TITLE_MAX = 100;
const YEARS_AHEAD = 10;

/** The channel's own dates, counted down beside the known ones. */
export const countdown: Command = {
  name: 'countdown',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'managers',
  subcommands: [
    {
      name: 'add',
      options: [
        { name: 'date', kind: 'date', required: true, maxLength: 60 },
        { name: 'title', kind: 'text', required: true, maxLength: TITLE_MAX },
        CHANNEL,
      ],
      run: managed(add),
    },
    {
      name: 'remove',
      options: [
        { name: 'number', kind: 'text', required: true, maxLength: 10 },
        { name: 'id', kind: 'text', required: false, maxLength: 20, hidden: true },
        CHANNEL,
      ],
      run: managed(remove),
    },
    { name: 'list', options: [CHANNEL], run: show },
  ],
};

async function add(call: Call, house: House, target: Target): Promise<Reply> {
  const words = house.words.in(call.language);
  const { date } = call.options;
  const title = oneLine(call.options.title ?? '');
  if (date === undefined || title === '') return plainReply(call.language, [form(call, house)]);
  const before = await readSubscription(house.store.db, target.address);
  const wishes = await wishesOf(call, house, target, before);
  const today = call.now.toZonedDateTimeISO(wishes.zone).toPlainDate();
  const day = readDate(date, today, [...new Set([call.language, 'en', ...house.words.languages])]);
  if (day === null) return sentence(house, call.language, 'error-no-such-date', { given: date });
  const wrong =
    Temporal.PlainDate.compare(day, today) < 0
      ? 'passed'
      : Temporal.PlainDate.compare(day, today.add({ years: YEARS_AHEAD })) > 0
        ? 'far'
        : null;
  const shown = (each: Temporal.PlainDate) => words.moment(each.toString());
  if (wrong !== null)
    return sentence(house, call.language, `error-date-${wrong}`, {
      date: shown(day),
      example: shown(today.add({ months: 1 })),
    });
  const problem = postingProblem(await call.reach.posting(target.place), words);
  if (problem !== null) return refuse(problem, call, house);

  const now = call.now.epochMilliseconds;
  const subscription = await addCountdown(house.store.db, target, wishes, { day: day.toString(), title }, now);
  if (subscription === null) return sentence(house, call.language, 'countdown-too-many', { most: MAX_COUNTDOWNS });
  const context = contextIn(subscription, call, house);
  return plainReply(call.language, [
    text(words.say('countdown-done'), 'lead'),
    { kind: 'facts', items: [{ label: words.longDay(day), value: title }] },
    ...overview(subscription, context, now),
  ]);
}

async function remove(call: Call, house: House, target: Target): Promise<Reply> {
  const { number = '', id } = call.options;
  const before = await readSubscription(house.store.db, target.address);
  // Buttons name the date itself: the list may have changed since.
  const wanted = id === undefined ? before?.countdowns[Number(number.replace(/[^\d]/g, '')) - 1]?.id : Number(id);
  const removed =
    wanted !== undefined && (await removeCountdown(house.store.db, target.address, wanted, call.now.epochMilliseconds));
  if (!removed) return sentence(house, call.language, 'countdown-no-such', { number: number === '' ? '?' : number });
  const rest = await show(call, house);
  return { ...rest, blocks: [text(house.words.in(call.language).say('countdown-removed'), 'lead'), ...rest.blocks] };
}

/** Anybody may see what the channel counts down to; the buttons ask again who presses them. */
async function show(call: Call, house: House): Promise<Reply> {
  const words = house.words.in(call.language);
  const target = await targetOf(call);
  if ('id' in target) return refuse(target, call, house);
  const subscription = await readSubscription(house.store.db, target.address);
  const countdowns = subscription?.countdowns ?? [];
  const context = subscription === null ? contextOf(call, house) : contextIn(subscription, call, house);
  if (countdowns.length === 0)
    return plainReply(call.language, [text(words.say('countdown-none'), 'lead'), form(call, house)]);
  const buttons = countdowns.map(
    ({ id, title }): Button => ({
      label: words.say('countdown-remove-this', { title }),
      style: 'secondary',
      action: {
        kind: 'command',
        command: 'countdown',
        options: { subcommand: 'remove', id: String(id), ...channelOf(call) },
      },
    }),
  );
  return plainReply(call.language, [
    { kind: 'heading', text: words.say('countdown-title') },
    ...countdownBlocks({ countdowns }, context),
    { kind: 'buttons', items: buttons },
  ]);
}

function form(call: Call, house: House): Block {
  const words = house.words.in(call.language);
  return {
    kind: 'form',
    title: words.say('countdown-form'),
    submit: { kind: 'command', command: 'countdown', options: { subcommand: 'add', ...channelOf(call) } },
    fields: [
      {
        id: 'date',
        label: words.say('countdown-date'),
        hint: words.say('countdown-date-hint'),
        required: true,
        long: false,
        maxLength: 60,
      },
      {
        id: 'title',
        label: words.say('countdown-what'),
        hint: null,
        required: true,
        long: false,
        maxLength: TITLE_MAX,
      },
    ],
  };
}

function managed(run: (call: Call, house: House, target: Target) => Promise<Reply>) {
  return async (call: Call, house: House): Promise<Reply> => {
    const target = await managedTarget(call);
    return 'id' in target ? refuse(target, call, house) : await run(call, house, target);
  };
}

function refuse({ id, values }: Problem, call: Call, house: House): Reply {
  return sentence(house, call.language, id, values);
}

function channelOf({ options: { channel } }: Call): Record<string, string> {
  return channel === undefined ? {} : { channel };
}

/** A title is one line and runs one way, whatever was pasted. */
function oneLine(title: string): string {
  return title.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
