import {
  type AutocompleteInteraction,
  ButtonStyle,
  ComponentType,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Adapter } from './adapter.ts';
import { answer, defer, deliver, say, send, turnOf, wordsFor } from './answer.ts';
import { formId, type Slip } from './custom-id.ts';
import { FIRST_ANSWER_MS, MAX_BUTTON_LABEL } from './limits.ts';
import { filledAction, modalOf } from './modal.ts';
import { acknowledge } from './outgoing.ts';
import { escapeLine } from './render/escape.ts';
import type { Outgoing } from './render/render.ts';
import { interactionRequest } from './request.ts';
import { shortened } from './shorten.ts';

type Answerable = Exclude<Interaction, AutocompleteInteraction>;

/**
 * Opens a page of a form. A window has to be the first answer, so the form is asked for before anything is acknowledged:
 * its action without any value gives the form again. When that takes too long, it is said as a message that has the button once more.
 */
export async function openForm(
  interaction: Answerable,
  { submit, page, draft }: Slip & { kind: 'form' },
  adapter: Adapter,
): Promise<void> {
  const asking = adapter.dispatch(interactionRequest(interaction, { kind: 'action', action: submit }, adapter));
  const given = new AbortController();
  const reply = await Promise.race([asking, adapter.wait(FIRST_ANSWER_MS, given.signal).then(() => null)]);
  given.abort();
  const form = reply?.blocks.find((block) => block.kind === 'form');
  const modal = form === undefined ? null : modalOf(form, page, draft);
  if (modal !== null) {
    await acknowledge(turnOf(interaction, adapter), { type: InteractionResponseType.Modal, data: modal });
    return;
  }
  if (await defer(interaction, adapter)) await deliver(interaction, reply ?? (await asking), adapter);
}

/** Takes a page that was filled in: the last one runs the form's action, an earlier one leads on to the next. */
export async function submitForm(
  interaction: Answerable,
  { submit, page, pages, draft }: Slip & { kind: 'filled' },
  values: Readonly<Record<string, string>>,
  adapter: Adapter,
): Promise<void> {
  const { drafts, now } = adapter;
  const earlier = draft === '' ? {} : drafts.take(draft, interaction.user.id, now());
  if (earlier === null) return await say(interaction, 'discord-form-forgotten', adapter);
  const all = { ...earlier, ...values };
  if (page + 1 >= pages)
    return await answer(interaction, { kind: 'action', action: filledAction(submit, all) }, adapter);

  const next = formId(0, submit, page + 1, drafts.keep(interaction.user.id, all, now()));
  if (next === null) return await say(interaction, 'discord-form-forgotten', adapter);
  if (!(await defer(interaction, adapter))) return;
  const words = wordsFor(interaction.locale, adapter);
  const message: Outgoing = {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.TextDisplay,
        content: escapeLine(words.say('discord-form-continues', { page: page + 1, pages })),
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            custom_id: next,
            label: shortened(words.say('discord-form-continue'), MAX_BUTTON_LABEL),
          },
        ],
      },
    ],
    files: [],
  };
  await send(interaction, [message], words.language, adapter);
}
