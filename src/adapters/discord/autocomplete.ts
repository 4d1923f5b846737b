import { type AutocompleteInteraction, InteractionResponseType } from 'discord.js';
import type { Command, OptionKind } from '#chat/command.ts';
import type { Adapter } from './adapter.ts';
import { turnOf, wordsFor } from './answer.ts';
import { MAX_CHOICE_NAME, MAX_CHOICE_VALUE, MAX_CHOICES } from './limits.ts';
import { acknowledge } from './outgoing.ts';
import { shortened } from './shorten.ts';

/** Offers what fits the letters typed so far, in the person's language. */
export async function autocomplete(interaction: AutocompleteInteraction, adapter: Adapter): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const kind = optionKind(adapter.registry, interaction.commandName, interaction.options.getSubcommand(false), name);
  const { language } = wordsFor(interaction.locale, adapter);
  const found = kind === null ? [] : adapter.complete(kind, value.slice(0, MAX_CHOICE_VALUE), language);
  const choices = found
    .filter((choice) => choice.label.trim() !== '' && choice.value !== '' && choice.value.length <= MAX_CHOICE_VALUE)
    .slice(0, MAX_CHOICES)
    .map((choice) => ({ name: shortened(choice.label, MAX_CHOICE_NAME), value: choice.value }));
  await acknowledge(turnOf(interaction, adapter), {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

function optionKind(
  registry: readonly Command[],
  commandName: string,
  subcommandName: string | null,
  optionName: string,
): OptionKind | null {
  const command = registry.find(({ name }) => name === commandName);
  if (command === undefined) return null;
  const options =
    'subcommands' in command
      ? command.subcommands.find(({ name }) => name === subcommandName)?.options
      : command.options;
  return options?.find(({ name }) => name === optionName)?.kind ?? null;
}
