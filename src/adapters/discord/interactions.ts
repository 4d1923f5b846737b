import {
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type CommandInteractionOption,
  type Interaction,
  InteractionResponseType,
  type Message,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Ask } from '#chat/request.ts';
import type { Adapter } from './adapter.ts';
import { answer, say, turnOf } from './answer.ts';
import { autocomplete } from './autocomplete.ts';
import { readSlip } from './custom-id.ts';
import { openForm, submitForm } from './forms.ts';
import { MAX_QUESTION } from './limits.ts';
import { acknowledge } from './outgoing.ts';
import { shown } from './show.ts';

/** Handles one interaction from its arrival to its last message. Rejects when Discord could not be answered. */
export async function receiveInteraction(interaction: Interaction, adapter: Adapter): Promise<void> {
  if (interaction.isAutocomplete()) return await autocomplete(interaction, adapter);
  if (interaction.isChatInputCommand())
    return await answer(interaction, commandAsk(interaction.commandName, interaction.options.data), adapter);
  if (interaction.isMessageContextMenuCommand())
    return await readMessage(interaction, textOf(interaction.targetMessage), adapter);
  if (interaction.isStringSelectMenu()) return await press(interaction, interaction.values[0] ?? '', adapter);
  if (interaction.isButton()) return await press(interaction, interaction.customId, adapter);
  if (interaction.isModalSubmit()) return await submit(interaction, adapter);
}

type Pressed = Exclude<Interaction, AutocompleteInteraction>;

async function press(interaction: Pressed & { message: Message }, id: string, adapter: Adapter): Promise<void> {
  const slip = readSlip(id);
  switch (slip?.kind) {
    case 'action':
      return await answer(interaction, { kind: 'action', action: slip.action }, adapter);
    case 'form':
      return await openForm(interaction, slip, adapter);
    case 'show': {
      const components = interaction.message.components.map(
        (component) => component.toJSON() as APIMessageTopLevelComponent,
      );
      const { files: _, ...data } = shown(components);
      await acknowledge(turnOf(interaction, adapter), { type: InteractionResponseType.ChannelMessageWithSource, data });
      return;
    }
    case 'menu':
    case 'filled':
    case undefined:
      return await say(interaction, 'discord-button-old', adapter);
  }
}

async function submit(interaction: ModalSubmitInteraction, adapter: Adapter): Promise<void> {
  const slip = readSlip(interaction.customId);
  if (slip?.kind !== 'filled') return await say(interaction, 'discord-button-old', adapter);
  const values = Object.fromEntries(
    interaction.fields.fields.map((field) => [field.customId, 'value' in field ? String(field.value) : '']),
  );
  return await submitForm(interaction, slip, values, adapter);
}

async function readMessage(interaction: Pressed, text: string, adapter: Adapter): Promise<void> {
  return text === ''
    ? await say(interaction, 'discord-no-text', adapter)
    : await answer(interaction, { kind: 'text', text }, adapter);
}

/** `/countdown add` arrives as an option that holds the options. */
function commandAsk(command: string, data: readonly CommandInteractionOption[]): Ask {
  const subcommand = data.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const options = Object.fromEntries(
    (subcommand?.options ?? (subcommand === undefined ? data : [])).map(({ name, value }) => [
      name,
      String(value ?? ''),
    ]),
  );
  return {
    kind: 'command',
    command,
    options: subcommand === undefined ? options : { ...options, subcommand: subcommand.name },
  };
}

/** What a message says, also when it says it in an embed. */
function textOf({ content, embeds }: Message): string {
  const embedded = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [content, ...embedded].join('\n').trim().slice(0, MAX_QUESTION);
}
