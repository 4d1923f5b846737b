import { randomBytes } from 'node:crypto';
import { sentence } from '../calls/replies.ts';
import type { Settings } from '../storage/store.ts';
import type { Call, Command, Option } from './command.ts';
import { createHammerGuard } from './hammer-guard.ts';
import type { House } from './house.ts';
import type { Log } from './log.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

export type Dispatch = (request: Request) => Promise<Reply>;

/**
 * Answers every request: finds the command, settles the language, bounds what was typed, and runs it.
 * The returned function never throws: a fault becomes one sentence with a reference code for the person and one log
 * line with the cause under that code for the operator. What was asked is never logged.
 */
export function createDispatcher(house: House, commands: readonly Command[], log: Log): Dispatch {
  const byName = new Map(
    commands.flatMap((command) => [command.name, ...command.aliases].map((name) => [name, command] as const)),
  );
  const hammering = createHammerGuard();

  return async (request) => {
    let language = house.defaults.language;
    try {
      const { person, channel } = await settingsOf(request, house);
      const chosen = chosenLanguage(request, [person.language, channel.language], house);
      language = chosen ?? language;
      const wait = hammering.check(request);
      if (wait > 0) return sentence(house, language, 'error-slow-down', { seconds: wait });
      const call = (options: Record<string, string>): Call => ({
        ...request,
        language,
        languageChosen: chosen !== null,
        options,
        country: person.country ?? channel.country,
        timeZone: person.timeZone ?? channel.timeZone ?? house.defaults.timeZone,
      });
      const { name, options } = wanted(request);
      const command = byName.get(name);
      if (command === undefined) return sentence(house, language, 'error-unknown-command');
      if (command.where === 'private' && request.place.kind !== 'private')
        return sentence(house, language, 'error-private-only');
      if (!('subcommands' in command)) return await command.run(call(bounded(options, command.options)), house);
      const subcommand = command.subcommands.find((each) => each.name === options.subcommand);
      if (subcommand === undefined) return sentence(house, language, 'error-unknown-command');
      return await subcommand.run(call(bounded(options, subcommand.options)), house);
    } catch (error) {
      const code = randomBytes(4).toString('hex');
      log.error(
        { code, platform: request.platform, cause: error instanceof Error ? error.stack : String(error) },
        'request failed',
      );
      return sentence(house, language, 'error-internal', { code });
    }
  };
}

/** Free text is `/ask`; a button of an answer is `/ask` with the reading it carries. */
function wanted({ ask }: Request): { name: string; options: Readonly<Record<string, string>> } {
  switch (ask.kind) {
    case 'text':
      return { name: 'ask', options: { question: ask.text } };
    case 'command':
      return { name: ask.command, options: ask.options };
    case 'action':
      return ask.action.kind === 'command'
        ? { name: ask.action.command, options: ask.action.options }
        : { name: 'ask', options: {} };
  }
}

/** Only options the command knows, trimmed, without the empty ones, none longer than it may be. */
function bounded(given: Readonly<Record<string, string>>, options: readonly Option[]): Record<string, string> {
  return Object.fromEntries(
    options.flatMap(({ name, maxLength }) => {
      const value = Object.hasOwn(given, name) ? given[name]?.trim().slice(0, maxLength) : undefined;
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/** In the order: what was set by the person, by the channel, what the platform says. An explicit option and the question's own language are the command's to weigh. */
function chosenLanguage(request: Request, set: readonly (string | null)[], house: House): string | null {
  const asked =
    request.ask.kind === 'action' && request.ask.action.kind === 'answer' ? request.ask.action.language : null;
  for (const tag of [asked, ...set, request.locale]) {
    const language = tag === null ? null : house.words.nearest(tag);
    if (language !== null) return language;
  }
  return null;
}

const UNSET: Settings = { language: null, country: null, timeZone: null };

async function settingsOf(request: Request, house: House): Promise<{ person: Settings; channel: Settings }> {
  const { platform, person, place } = request;
  return {
    person: person === null ? UNSET : await house.store.settings.read({ kind: 'person', platform, id: person }),
    channel:
      place.kind === 'private' ? UNSET : await house.store.settings.read({ kind: 'channel', platform, id: place.id }),
  };
}
