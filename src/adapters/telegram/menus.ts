import { isDeepStrictEqual } from 'node:util';
import type { BotCommand } from 'telegraf/types';
import type { Command } from '#chat/command.ts';
import type { Lexicon, Words } from '#knowledge/words.ts';
import type { TelegramClient } from './client.ts';
import { COMMAND_DESCRIPTION_MAX, DESCRIPTION_MAX, SHORT_DESCRIPTION_MAX } from './limits.ts';

/** Makes one call as patiently as needed. */
type Call = <T>(call: () => Promise<T>) => Promise<T>;

interface MenuParts {
  readonly client: TelegramClient;
  readonly commands: readonly Command[];
  readonly words: Lexicon;
  readonly defaultLanguage: string;
  readonly call: Call;
}

/** `default` is what any other place shows. */
const SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'] as const;
type Scope = (typeof SCOPES)[number];

/**
 * Publishes the lists of commands and the bot's descriptions, in every language, writing only what differs. A list replaces
 * the one that would be shown without it, so each is complete.
 * @returns how many were written
 * @throws TelegramError, NetworkError
 */
export async function publishMenus(parts: MenuParts): Promise<number> {
  let written = 0;
  // Without a language code it is what people see whose language the bot does not have.
  const faces = [
    { code: undefined, words: parts.words.in(parts.defaultLanguage) },
    ...parts.words.languages.map((code) => ({ code, words: parts.words.in(code) })),
  ];
  for (const { code, words } of faces) {
    const language = code === undefined ? {} : { language_code: code };
    for (const type of SCOPES)
      written += await publishList(parts, menuOf(parts.commands, type, words), { scope: { type }, ...language });
    written += await publishDescriptions(parts, words, language);
  }
  return written;
}

/** What a scope's list holds: only what works there, and for everybody only what everybody may. */
export function menuOf(commands: readonly Command[], scope: Scope, words: Words): BotCommand[] {
  return commands
    .filter((command) => scope === 'all_private_chats' || command.where === 'anywhere')
    .filter(
      (command) =>
        scope === 'all_private_chats' || scope === 'all_chat_administrators' || command.audience === 'everyone',
    )
    .map(({ name }) => ({
      command: name,
      description: words.say(`command-${name}-description`).slice(0, COMMAND_DESCRIPTION_MAX),
    }));
}

type Target = { readonly scope: { readonly type: Scope }; readonly language_code?: string };

async function publishList({ client, call }: MenuParts, commands: BotCommand[], target: Target): Promise<number> {
  const there = await call(() => client.callApi('getMyCommands', target));
  if (isDeepStrictEqual(there, commands)) return 0;
  await call(() => client.callApi('setMyCommands', { ...target, commands }));
  return 1;
}

async function publishDescriptions(
  { client, call }: MenuParts,
  words: Words,
  language: { language_code?: string },
): Promise<number> {
  let written = 0;
  const description = words.say('telegram-description').slice(0, DESCRIPTION_MAX);
  const short = words.say('telegram-short-description').slice(0, SHORT_DESCRIPTION_MAX);
  if ((await call(() => client.callApi('getMyDescription', language))).description !== description) {
    await call(() => client.callApi('setMyDescription', { ...language, description }));
    written += 1;
  }
  if ((await call(() => client.callApi('getMyShortDescription', language))).short_description !== short) {
    await call(() => client.callApi('setMyShortDescription', { ...language, short_description: short }));
    written += 1;
  }
  return written;
}
