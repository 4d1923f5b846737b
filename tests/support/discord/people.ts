import { channelPayload, memberPayload, messagePayload, userPayload } from './payloads.ts';
import type { Records } from './records.ts';
import type { Backend } from './routes/types.ts';
import type { InteractionType } from './rules/callbacks.ts';
import { type AnyComponent, flatten, type TopLevel } from './rules/components.ts';
import {
  botPermissions,
  type Channel,
  type Command,
  type Guild,
  isThread,
  type Message,
  memberPermissions,
  type Turn,
  type User,
  type World,
} from './world.ts';

/** Who does something, and where. */
export interface Person {
  readonly user: User;
  /** As Discord names it: `de`, `en-GB`. */
  readonly locale: string;
  readonly channel: Channel;
  /** The app is the user's own and not in that server. */
  readonly userInstalled: boolean;
}

export type OptionValue = string | number | boolean;

/** What a person can do in Discord's client. Each act is only possible where the client would offer it. */
export interface People {
  /** A person in a channel; by default somebody new, in the first server's first channel, in English. */
  person(given?: Partial<Person>): Person;
  /** The same in direct messages with the bot. */
  inDirect(given?: Partial<Person>): Person;
  /** `/name` or `/name subcommand` */
  slash(person: Person, name: string, options?: Readonly<Record<string, OptionValue>>): Turn;
  /** Types into an option that is completed. */
  typing(
    person: Person,
    name: string,
    option: string,
    text: string,
    others?: Readonly<Record<string, OptionValue>>,
  ): Turn;
  /** Apps → command, on a message. */
  onMessage(person: Person, name: string, message: Message): Turn;
  press(person: Person, message: Message, customId: string): Turn;
  choose(person: Person, message: Message, customId: string, values: readonly string[]): Turn;
  /** Fills in the modal that a turn was answered with. */
  submit(person: Person, shown: Turn, values: Readonly<Record<string, string>>): Turn;
  /** Writes a message; `mentionsBot` as a person does with @. */
  say(person: Person, content: string, options?: { mentionsBot?: boolean; author?: User; webhook?: boolean }): Message;
}

export function createPeople(backend: Backend): People {
  const { world, gateway, records } = backend;

  const people: People = {
    person(given = {}) {
      const channel = given.channel ?? [...world.channels.values()].find((each) => each.type === 0);
      if (channel === undefined) throw new Error('there is no channel');
      return {
        user: given.user ?? world.addUser(),
        locale: given.locale ?? 'en-GB',
        channel,
        userInstalled: given.userInstalled ?? false,
      };
    },
    inDirect(given = {}) {
      const user = given.user ?? world.addUser();
      const channel = given.channel ?? world.addChannel({ type: 1, recipient: user.id, name: 'direct' });
      return { user, locale: given.locale ?? 'en-GB', channel, userInstalled: given.userInstalled ?? false };
    },
    slash(person, name, options = {}) {
      return interact(person, 2, commandData(person, name, options, null), null);
    },
    typing(person, name, option, text, others = {}) {
      return interact(person, 4, commandData(person, name, { ...others, [option]: text }, option), null);
    },
    onMessage(person, name, message) {
      const command = commandOf(world, name, 3);
      return interact(
        person,
        2,
        {
          id: command.id,
          name,
          type: 3,
          target_id: message.id,
          resolved: { messages: { [message.id]: messagePayload(message, world) } },
        },
        null,
      );
    },
    press(person, message, customId) {
      const component = componentOf(message, customId);
      if (component.type !== 2) throw new Error(`"${customId}" is no button`);
      return interact(person, 3, { component_type: 2, custom_id: customId, id: 1 }, message);
    },
    choose(person, message, customId, values) {
      const component = componentOf(message, customId);
      if (component.type !== 3) throw new Error(`"${customId}" is no select menu`);
      for (const value of values)
        if (!component.options.some((option) => option.value === value)) throw new Error(`"${value}" is not offered`);
      return interact(person, 3, { component_type: 3, custom_id: customId, values, id: 1 }, message);
    },
    submit(person, shown, values) {
      if (shown.callback?.kind !== 'modal') throw new Error('no modal was shown');
      const { modal } = shown.callback;
      const inputs = modal.components.flatMap((label, index) => {
        if (label.type !== 18) return [];
        const { component } = label;
        const value = values[component.custom_id] ?? '';
        if (component.type !== 4) throw new Error('only text inputs are filled in');
        if (component.required !== false && value === '') throw new Error(`"${component.custom_id}" is required`);
        if (value.length > (component.max_length ?? 4000))
          throw new Error(`"${component.custom_id}" takes no more than ${component.max_length}`);
        return [
          {
            type: 18,
            id: index * 2 + 1,
            component: { type: 4, id: index * 2 + 2, custom_id: component.custom_id, value },
          },
        ];
      });
      for (const id of Object.keys(values))
        if (!inputs.some(({ component }) => component.custom_id === id)) throw new Error(`the modal has no "${id}"`);
      return interact(person, 5, { custom_id: modal.custom_id, components: inputs, resolved: {} }, shown.source);
    },
    say(person, content, { mentionsBot = false, author = person.user, webhook = false } = {}) {
      const message: Message = {
        id: world.newId(),
        channelId: person.channel.id,
        author,
        nonce: null,
        content,
        components: [],
        attachments: [],
        flags: 0,
        reference: null,
      };
      world.keepMessage(message);
      const { guildId } = person.channel;
      const guild = guildId === null ? undefined : world.guilds.get(guildId);
      gateway.dispatch(
        'MESSAGE_CREATE',
        {
          ...messagePayload(message, world),
          mentions: mentionsBot ? [{ ...userPayload(world.bot), member: {} }] : [],
          channel_type: person.channel.type,
          ...(webhook && { webhook_id: world.newId() }),
          ...(guild !== undefined && {
            guild_id: guild.id,
            member: { ...memberPayload(guild, author), user: undefined },
          }),
        },
        { guildId, isDirect: person.channel.type === 1 },
      );
      return message;
    },
  };
  return people;

  function interact(person: Person, type: InteractionType, data: object, source: Message | null): Turn {
    const { channel } = person;
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
    const turn: Turn = {
      id: world.newId(),
      // As long as a real one, so that a token which ends up in a log is found by its length.
      token: `aW50ZXJhY3Rpb24${world.newId()}`.padEnd(120, 'x'),
      type,
      createdAt: world.now(),
      userInstalledOnly: person.userInstalled,
      channelId: channel.id,
      source,
      callback: null,
      original: null,
      followUps: [],
    };
    world.keepTurn(turn);
    records.counts.interactions += 1;
    gateway.dispatch('INTERACTION_CREATE', interactionPayload(world, turn, person, guild, data), {
      guildId: channel.guildId,
      isDirect: channel.type === 1,
    });
    return turn;
  }

  function commandData(
    person: Person,
    name: string,
    given: Readonly<Record<string, OptionValue>>,
    focused: string | null,
  ): object {
    const [first = '', second] = name.split(' ');
    const command = commandOf(world, first, 1);
    const top = command.body.type === 1 ? (command.body.options ?? []) : [];
    const subcommand =
      second === undefined ? undefined : top.find((option) => option.type === 1 && option.name === second);
    if (second !== undefined && subcommand === undefined) throw new Error(`/${first} has no "${second}"`);
    const known = subcommand !== undefined && 'options' in subcommand ? (subcommand.options ?? []) : top;
    const options = Object.entries(given).map(([key, value]) => {
      const option = known.find((each) => each.name === key);
      if (option === undefined) throw new Error(`/${name} has no option "${key}"`);
      if (focused === key && !('autocomplete' in option && option.autocomplete === true))
        throw new Error(`"${key}" is not completed`);
      const limit = 'max_length' in option ? (option.max_length ?? 6000) : 6000;
      if (focused === null && String(value).length > limit)
        throw new Error(`"${key}" takes no more than ${limit} characters`);
      return { name: key, type: option.type, value, ...(focused === key && { focused: true }) };
    });
    for (const option of known)
      if (focused === null && 'required' in option && option.required === true && !(option.name in given))
        throw new Error(`"${option.name}" is required`);
    const named = Object.values(given).map(String);
    const channels = [...world.channels.values()].filter(({ id }) => named.includes(id));
    return {
      id: command.id,
      name: first,
      type: 1,
      options: subcommand === undefined ? options : [{ name: second, type: 1, options }],
      ...(channels.length > 0 && {
        resolved: {
          channels: Object.fromEntries(
            channels.map((each) => {
              const guild = world.guilds.get(each.guildId ?? '');
              const permissions = guild === undefined ? '0' : memberPermissions(guild, person.user.id).toString();
              return [
                each.id,
                {
                  id: each.id,
                  type: each.type,
                  name: each.name,
                  parent_id: each.parentId,
                  permissions,
                  app_permissions: botPermissions(world, each).toString(),
                },
              ];
            }),
          ),
        },
      }),
    };
  }
}

function interactionPayload(world: World, turn: Turn, person: Person, guild: Guild | undefined, data: object): object {
  const { channel, user } = person;
  return {
    id: turn.id,
    application_id: world.applicationId,
    type: turn.type,
    token: turn.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel, world), ...(isThread(channel) && { parent_id: channel.parentId }) },
    locale: person.locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    app_permissions: botPermissions(world, channel).toString(),
    authorizing_integration_owners: person.userInstalled ? { 1: user.id } : { 0: guild?.id ?? '0' },
    context: guild === undefined ? 1 : 0,
    ...(turn.source !== null && { message: messagePayload(turn.source, world) }),
    ...(guild === undefined
      ? { user: userPayload(user) }
      : {
          guild_id: guild.id,
          guild_locale: 'en-US',
          guild: { id: guild.id, locale: 'en-US', features: [] },
          member: { ...memberPayload(guild, user), permissions: memberPermissions(guild, user.id).toString() },
        }),
  };
}

function commandOf(world: World, name: string, type: 1 | 3): Command {
  const command = [...world.commands.values()].find(({ body }) => body.name === name && body.type === type);
  if (command === undefined) throw new Error(`the command "${name}" was not published`);
  return command;
}

/** Every component of a message, whatever it is nested in. */
export function componentsOf(message: Message): AnyComponent[] {
  return (message.components as TopLevel[]).flatMap(flatten);
}

function componentOf(message: Message, customId: string): AnyComponent {
  const component = componentsOf(message).find((each) => 'custom_id' in each && each.custom_id === customId);
  if (component === undefined) throw new Error(`the message has no "${customId}"`);
  return component;
}

export type { Records };
