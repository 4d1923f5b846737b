import { z } from 'zod';
import { type Fault, invalidForm, parseBody } from '../errors.ts';
import { SNOWFLAKE } from '../snowflake.ts';

/** Discord's rules for commands: https://docs.discord.com/developers/interactions/application-commands */

/** https://docs.discord.com/developers/reference#locales */
export const LOCALES = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
] as const;

const MAX_COMMAND_CHARACTERS = 8000;
export const MAX_CREATED_PER_DAY = 200;
/** By type: chat input, user, message. */
const MAX_OF_TYPE: Readonly<Record<1 | 2 | 3, number>> = { 1: 100, 2: 15, 3: 15 };

const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const slashName = z
  .string()
  .regex(SLASH_NAME)
  .refine((name) => name === name.toLowerCase(), {
    params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
    error: 'Command name is invalid',
  });
const menuName = z.string().min(1).max(32);
const description = z.string().min(1).max(100);
const perLocale = (text: z.ZodType<string>) => z.partialRecord(z.literal(LOCALES), text).nullish();

const Choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: perLocale(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const named = {
  name: slashName,
  name_localizations: perLocale(slashName),
  description,
  description_localizations: perLocale(description),
};

const Option = z
  .strictObject({
    ...named,
    type: z.literal([3, 4, 5, 6, 7, 8, 9, 10, 11]),
    required: z.boolean().nullish(),
    choices: z.array(Choice).max(25).nullish(),
    autocomplete: z.boolean().nullish(),
    channel_types: z.array(z.literal([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16])).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
  })
  .check(({ value, issues }) => {
    const fault = (field: string, message: string) =>
      issues.push({
        code: 'custom',
        input: value,
        path: [field],
        message,
        params: { code: 'APPLICATION_COMMAND_OPTIONS_INVALID' },
      });
    if (value.autocomplete === true && (value.choices ?? []).length > 0)
      fault('autocomplete', 'An option has either choices or autocomplete');
    if (value.autocomplete === true && ![3, 4, 10].includes(value.type))
      fault('autocomplete', 'Only text and numbers can be completed');
    if (value.channel_types != null && value.type !== 7)
      fault('channel_types', 'Only a channel option has channel types');
    if ((value.min_length != null || value.max_length != null) && value.type !== 3)
      fault('max_length', 'Only a text option has a length');
    if (value.choices != null && ![3, 4, 10].includes(value.type))
      fault('choices', 'Only text and numbers have choices');
  });
type Option = z.infer<typeof Option>;

const Subcommand = z.strictObject({ ...named, type: z.literal(1), options: z.array(Option).max(25).nullish() });
const Group = z.strictObject({ ...named, type: z.literal(2), options: z.array(Subcommand).min(1).max(25) });

const settings = {
  id: z.string().regex(SNOWFLAKE).nullish(),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  contexts: z
    .array(z.literal([0, 1, 2]))
    .min(1)
    .nullish(),
  integration_types: z
    .array(z.literal([0, 1]))
    .min(1)
    .nullish(),
};

const SlashCommand = z.strictObject({
  ...settings,
  ...named,
  type: z
    .literal(1)
    .nullish()
    .transform(() => 1 as const),
  options: z
    .array(z.discriminatedUnion('type', [Option, Subcommand, Group]))
    .max(25)
    .nullish(),
});
const MenuCommand = z.strictObject({
  ...settings,
  type: z.literal([2, 3]),
  name: menuName,
  name_localizations: perLocale(menuName),
  description: z.literal('').nullish(),
});

export const CommandBody = z.union([MenuCommand, SlashCommand]);
export type CommandBody = z.infer<typeof CommandBody>;

/** Checks one command. @throws ApiError as Discord answers */
export function checkCommand(body: unknown, scope: 'global' | 'guild'): CommandBody {
  const isMenu = typeof body === 'object' && body !== null && 'type' in body && (body.type === 2 || body.type === 3);
  const command: CommandBody = isMenu ? parseBody(MenuCommand, body) : parseBody(SlashCommand, body);
  const faults: Fault[] = [];
  const fault = (path: PropertyKey[], code: string, message: string) => faults.push({ path, code, message });
  if (scope === 'guild' && (command.contexts != null || command.integration_types != null))
    fault(
      ['contexts'],
      'APPLICATION_COMMAND_CONTEXTS_NOT_ALLOWED',
      'Contexts and integration types are for global commands',
    );
  if (command.type === 1) {
    const options = command.options ?? [];
    const isNested = options.some(({ type }) => type === 1 || type === 2);
    if (isNested && options.some(({ type }) => type > 2))
      fault(['options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands and options cannot be mixed');
    checkOptions(options, ['options'], fault);
    if (charactersOf(command) > MAX_COMMAND_CHARACTERS)
      fault([], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  }
  if (faults.length > 0) throw invalidForm(faults);
  return command;
}

/** Checks that a whole set fits together. @throws ApiError as Discord answers */
export function checkCommandSet(commands: readonly CommandBody[]): void {
  const faults: Fault[] = [];
  for (const type of [1, 2, 3] as const) {
    const ofType = commands.filter((command) => command.type === type);
    if (ofType.length > MAX_OF_TYPE[type])
      faults.push({
        path: [],
        code: 'BASE_TYPE_MAX_LENGTH',
        message: `Maximum number of application commands reached (${MAX_OF_TYPE[type]})`,
      });
    for (const [name, group] of Object.entries(Object.groupBy(ofType, (command) => command.name)))
      if ((group?.length ?? 0) > 1)
        faults.push({
          path: [],
          code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
          message: `Application command names must be unique: ${name}`,
        });
    for (const locale of LOCALES) {
      const names = ofType.map((command) => command.name_localizations?.[locale] ?? command.name);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice !== undefined)
        faults.push({
          path: [],
          code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
          message: `Application command names must be unique in ${locale}: ${twice}`,
        });
    }
  }
  if (faults.length > 0) throw invalidForm(faults);
}

type AnyOption = Option | z.infer<typeof Subcommand> | z.infer<typeof Group>;

function checkOptions(
  options: readonly AnyOption[],
  path: PropertyKey[],
  fault: (path: PropertyKey[], code: string, message: string) => void,
): void {
  let optionalSeen = false;
  const inLocale = new Map<string, Set<string>>();
  const defaults = options.map((option) => option.name);
  if (new Set(defaults).size < defaults.length)
    fault(path, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
  for (const [index, option] of options.entries()) {
    if ('required' in option && option.required === true) {
      if (optionalSeen)
        fault(
          [...path, index],
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        );
    } else optionalSeen = true;
    for (const [locale, name] of Object.entries(option.name_localizations ?? {})) {
      const names = inLocale.get(locale) ?? new Set();
      if (names.has(name) || defaults.some((other, at) => at !== index && other === name))
        fault(
          [...path, index, 'name_localizations', locale],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
        );
      inLocale.set(locale, names.add(name));
    }
    if ((option.type === 1 || option.type === 2) && option.options != null)
      checkOptions(option.options, [...path, index, 'options'], fault);
  }
}

/** Names, descriptions and values; of the localisations only the longest of each field counts. */
function charactersOf(command: z.infer<typeof SlashCommand>): number {
  const one = (part: {
    name: string;
    description?: string | null | undefined;
    name_localizations?: object | null | undefined;
    description_localizations?: object | null | undefined;
  }): number =>
    longest(part.name, part.name_localizations) + longest(part.description ?? '', part.description_localizations);
  const all = (options: readonly AnyOption[]): number =>
    options.reduce((sum, option) => {
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      const inner = 'options' in option ? (option.options ?? []) : [];
      return (
        sum +
        one(option) +
        choices.reduce(
          (total, choice) => total + longest(choice.name, choice.name_localizations) + String(choice.value).length,
          0,
        ) +
        all(inner)
      );
    }, 0);
  return one(command) + all(command.options ?? []);
}

function longest(text: string, localised: object | null | undefined): number {
  return Math.max(text.length, ...Object.values(localised ?? {}).map((value) => String(value).length));
}
