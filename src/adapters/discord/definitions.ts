import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  type RESTPostAPIApplicationCommandsJSONBody as CommandBody,
  InteractionContextType,
} from 'discord.js';
import type { Command, Option, Subcommand } from '#chat/command.ts';
import type { Lexicon, Words } from '#knowledge/words.ts';
import { MAX_COMMAND_NAME, MAX_DESCRIPTION, MAX_OPTION_LENGTH } from './limits.ts';
import { LOCALES } from './locales.ts';
import { shortened } from './shorten.ts';

/** Kinds of options that are completed while a person types. */
export const COMPLETED = ['service', 'country', 'language', 'time-zone'] as const;

/** Where a reminder can be posted: text, announcements, and threads of both. */
const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

/**
 * The commands as Discord wants them, named and described in every language Discord has.
 * @param guildOnly for one server: such commands know no contexts
 */
export function defineCommands(commands: readonly Command[], lexicon: Lexicon, guildOnly: boolean): CommandBody[] {
  const everywhere = guildOnly
    ? {}
    : {
        contexts: CONTEXTS,
        integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      };
  const slash = commands
    .filter(({ platforms }) => platforms.includes('discord'))
    .map((command): CommandBody => {
      const names = named(command.name, [`command-${command.name}`], lexicon);
      const options =
        'subcommands' in command
          ? command.subcommands.map((each) => defineSubcommand(command.name, each, lexicon))
          : defineOptions(command.options, lexicon);
      return {
        type: ApplicationCommandType.ChatInput,
        ...names,
        options,
        ...everywhere,
        ...(!guildOnly && command.where === 'private' && { contexts: [InteractionContextType.BotDM] }),
      };
    });
  const menuName = (words: Words) => shortened(words.say('discord-menu-command'), MAX_COMMAND_NAME);
  const menu: CommandBody = {
    type: ApplicationCommandType.Message,
    name: menuName(lexicon.in('en')),
    name_localizations: localised(lexicon, menuName),
    ...everywhere,
  };
  return [...slash, menu];
}

const CONTEXTS = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel];

function defineSubcommand(command: string, { name, options }: Subcommand, lexicon: Lexicon) {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(name, [`command-${command}-${name}`, `subcommand-${name}`], lexicon),
    options: defineOptions(options, lexicon),
  } as const;
}

function defineOptions(options: readonly Option[], lexicon: Lexicon): APIApplicationCommandBasicOption[] {
  return options
    .filter(({ platforms, hidden }) => hidden !== true && platforms?.includes('discord') !== false)
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map(({ name, kind, required, maxLength }) => {
      const names = { ...named(name, [`option-${name}`], lexicon), required };
      if (kind === 'channel')
        return { ...names, type: ApplicationCommandOptionType.Channel, channel_types: [...POSTABLE] };
      const completed = (COMPLETED as readonly string[]).includes(kind);
      return {
        ...names,
        type: ApplicationCommandOptionType.String,
        max_length: Math.min(maxLength, MAX_OPTION_LENGTH),
        ...(completed && { autocomplete: true }),
      };
    });
}

/** Name and description in English, and in every other language; a language without a name of its own shows the English one. */
function named(name: string, ids: readonly string[], lexicon: Lexicon) {
  const id = ids.find((each) => lexicon.in('en').has(`${each}-description`)) ?? ids[0];
  const describe = (words: Words) =>
    shortened(words.has(`${id}-description`) ? words.say(`${id}-description`) : name, MAX_DESCRIPTION);
  return {
    name,
    name_localizations: localised(
      lexicon,
      (words) => (words.has(`${id}-name`) ? validName(words.say(`${id}-name`)) : null) ?? name,
    ),
    description: describe(lexicon.in('en')),
    description_localizations: localised(lexicon, describe),
  };
}

/** Discord's own rule for names (interactions/application-commands#application-command-object-application-command-naming). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** One name that Discord refuses would take all commands with it: such a one is left out instead. */
function validName(text: string): string | null {
  const name = text.trim().toLowerCase().replace(/\s+/g, '-');
  return NAME.test(name) ? name : null;
}

function localised(lexicon: Lexicon, say: (words: Words) => string): Record<string, string> {
  return Object.fromEntries(
    LOCALES.filter(([language]) => lexicon.languages.includes(language)).map(([language, locale]) => [
      locale,
      say(lexicon.in(language)),
    ]),
  );
}
