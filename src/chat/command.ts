import type { House } from './house.ts';
import type { Reply } from './reply.ts';
import type { Platform, Request } from './request.ts';

/** A command, defined once for every platform. Its words are `command-<name>…` in `data/locales/<language>/commands.ftl`. */
export type Command = {
  /** a-z and `_`, 1 to 32 characters: the narrowest rule of all platforms (Telegram's). */
  readonly name: string;
  /** Other names it answers to where a platform has room for them. */
  readonly aliases: readonly string[];
  readonly platforms: readonly Platform[];
  readonly where: 'anywhere' | 'private';
  /** `managers`: only who manages the place may run it; the command itself asks `request.reach` when it acts. */
  readonly audience: 'everyone' | 'managers';
} & (
  | {
      readonly options: readonly Option[];
      run(request: Call, house: House): Promise<Reply>;
    }
  | { readonly subcommands: readonly Subcommand[] }
);

/** `/countdown add`: the second word is the subcommand's name. */
export interface Subcommand {
  readonly name: string;
  readonly options: readonly Option[];
  run(request: Call, house: House): Promise<Reply>;
}

/** One option. Whatever its kind, a person may type anything: the command checks it again. */
export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  readonly required: boolean;
  /** In characters; platforms refuse more at once. */
  readonly maxLength: number;
  /** Set by buttons only: menus do not show it. */
  readonly hidden?: true;
  /** Platforms where this option makes no sense leave it out. */
  readonly platforms?: readonly Platform[];
}

/** What an option holds, which decides how it is completed and, on Discord, picked. */
export type OptionKind =
  | 'service'
  | 'country'
  | 'language'
  | 'time-zone'
  | 'date'
  | 'time'
  | 'days'
  | 'text'
  | 'channel';

/** A request whose command, language and options have been settled by the dispatcher. */
export interface Call extends Request {
  /** The language to answer in; one that `house.words` has. */
  readonly language: string;
  /** Whether somebody chose that language (a setting, the platform); else it is the default and the question's own may replace it. */
  readonly languageChosen: boolean;
  /** The options that were given, trimmed, never empty, each at most its `maxLength` long. */
  readonly options: Readonly<Record<string, string>>;
  /** The country that the person or the channel set, ISO 3166. */
  readonly country: string | null;
  /** The IANA zone that the person or the channel set, else the default one: it decides which day it is. */
  readonly timeZone: string;
}
