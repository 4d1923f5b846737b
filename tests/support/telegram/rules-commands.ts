import { broken } from './api-error.ts';

const COMMANDS_MAX = 100;
const NAME = /^[a-z0-9_]{1,32}$/;
const DESCRIPTION_MAX = 256;
const LANGUAGE = /^[a-z]{2}$/;
const BOT_DESCRIPTION_MAX = 512;
const BOT_SHORT_DESCRIPTION_MAX = 120;

interface BotCommand {
  readonly command: string;
  readonly description: string;
}

/** Checks a list for setMyCommands: https://core.telegram.org/bots/api#botcommand */
export function checkCommands(commands: readonly BotCommand[]): void {
  if (commands.length > COMMANDS_MAX) throw broken('BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of commands) {
    if (!NAME.test(command)) throw broken('BOT_COMMAND_INVALID');
    const length = [...description.trim()].length;
    if (length < 1 || length > DESCRIPTION_MAX) throw broken('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  if (new Set(commands.map(({ command }) => command)).size < commands.length) throw broken('the same command twice');
}

/** A language code is empty or exactly two lowercase letters, whatever `User.language_code` may look like. */
export function checkLanguage(code: unknown): void {
  if (code !== undefined && code !== '' && !LANGUAGE.test(String(code)))
    throw broken('invalid language code specified');
}

/** What a list of commands or a description is stored under. */
export function slotOf(parameters: Readonly<Record<string, unknown>>): string {
  const scope = (parameters.scope ?? { type: 'default' }) as { type: string; chat_id?: unknown; user_id?: unknown };
  return [scope.type, scope.chat_id ?? '', scope.user_id ?? '', parameters.language_code ?? ''].join(':');
}

/** The texts that people see before they start the bot. */
export function checkDescription(method: 'setMyDescription' | 'setMyShortDescription', text: string): void {
  const max = method === 'setMyDescription' ? BOT_DESCRIPTION_MAX : BOT_SHORT_DESCRIPTION_MAX;
  if ([...text].length > max) throw broken('BOT_DESCRIPTION_TOO_LONG');
}
