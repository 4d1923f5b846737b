import { randomBytes } from 'node:crypto';
import { type AutocompleteInteraction, type Interaction, InteractionResponseType, MessageFlags } from 'discord.js';
import { plainReply } from '#calls/replies.ts';
import type { Reply } from '#chat/reply.ts';
import type { Ask } from '#chat/request.ts';
import type { WordArguments, Words } from '#knowledge/words.ts';
import type { Adapter } from './adapter.ts';
import { describeError } from './errors.ts';
import { acknowledge, complete, followUp, type Turn } from './outgoing.ts';
import type { Outgoing } from './render/render.ts';
import { render } from './render/render.ts';
import { interactionRequest, isDirect } from './request.ts';

type Answerable = Exclude<Interaction, AutocompleteInteraction>;

/** Acknowledges at once, then asks the dispatcher, then says what it says: to the person alone, who can show it to the channel. */
export async function answer(interaction: Answerable, ask: Ask, adapter: Adapter): Promise<void> {
  if (!(await defer(interaction, adapter))) return;
  await deliver(interaction, await adapter.dispatch(interactionRequest(interaction, ask, adapter)), adapter);
}

/** Says one sentence of the adapter's own. */
export async function say(
  interaction: Answerable,
  id: string,
  adapter: Adapter,
  values: WordArguments = {},
): Promise<void> {
  if (!(await defer(interaction, adapter))) return;
  const words = wordsFor(interaction.locale, adapter);
  await deliver(
    interaction,
    plainReply(words.language, [{ kind: 'text', text: words.say(id, values), tone: 'plain' }]),
    adapter,
  );
}

/** @returns false when the interaction is over and nothing more can be said */
export async function defer(interaction: Answerable, adapter: Adapter): Promise<boolean> {
  const data = isDirect(interaction) ? {} : { flags: MessageFlags.Ephemeral };
  const isOpen = await acknowledge(turnOf(interaction, adapter), {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data,
  });
  if (!isOpen)
    adapter.log.info({ platform: 'discord', code: 10062 }, 'interaction was over before it could be answered');
  return isOpen;
}

/** Writes a reply in the place of a deferred answer. */
export async function deliver(interaction: Answerable, reply: Reply, adapter: Adapter): Promise<void> {
  const direct = isDirect(interaction);
  const messages = render(reply, adapter.words.in(reply.language), { show: !direct });
  await send(interaction, messages, reply.language, adapter);
}

/** Sends messages that are ready. In place of one that Discord does not take, and of those after it, the person gets one sentence with a code. */
export async function send(
  interaction: Answerable,
  messages: readonly Outgoing[],
  language: string,
  adapter: Adapter,
): Promise<void> {
  const turn = turnOf(interaction, adapter);
  const visibility = isDirect(interaction) ? 'public' : 'private';
  const post = (message: Outgoing, isFirst: boolean) =>
    isFirst ? complete(turn, message) : followUp(turn, message, visibility);
  for (const [index, message] of messages.entries()) {
    try {
      await post(message, index === 0);
    } catch (error) {
      const code = randomBytes(4).toString('hex');
      adapter.log.error({ platform: 'discord', code, cause: describeError(error) }, 'answer not taken');
      const words = adapter.words.in(language);
      const apology = plainReply(language, [
        { kind: 'text', text: words.say('error-internal', { code }), tone: 'plain' },
      ]);
      for (const each of render(apology, words, { show: false })) await post(each, index === 0);
      return;
    }
  }
}

export function turnOf({ applicationId, id, token }: Interaction, { answers }: Adapter): Turn {
  return { rest: answers, applicationId, id, token };
}

/** The bot's words in the language that a person uses Discord in. */
export function wordsFor(locale: string, { words, defaultLanguage }: Adapter): Words {
  return words.in(words.nearest(locale) ?? defaultLanguage);
}
