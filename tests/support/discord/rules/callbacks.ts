import { z } from 'zod';
import { invalidForm, parseBody } from '../errors.ts';
import { StringSelect } from './components.ts';
import { checkMessage, FLAGS, type Upload, WebhookMessage } from './message.ts';

/** Discord's rules for the first answer to an interaction: https://docs.discord.com/developers/interactions/receiving-and-responding */

/** 1 ping, 2 command, 3 component, 4 autocomplete, 5 modal. */
export type InteractionType = 2 | 3 | 4 | 5;

/** Which answers each kind of interaction takes. */
const ANSWERS: Readonly<Record<InteractionType, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

const TextInput = z.strictObject({
  type: z.literal(4),
  id: z.int32().nullish(),
  custom_id: z.string().min(1).max(100),
  style: z.literal([1, 2]),
  label: z.string().min(1).max(45).nullish(),
  value: z.string().max(4000).nullish(),
  placeholder: z.string().max(100).nullish(),
  required: z.boolean().nullish(),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
});
const Label = z.strictObject({
  type: z.literal(18),
  id: z.int32().nullish(),
  label: z.string().trim().min(1).max(45),
  description: z.string().min(1).max(100).nullish(),
  component: z.discriminatedUnion('type', [TextInput, StringSelect]),
});
const Note = z.strictObject({ type: z.literal(10), id: z.int32().nullish(), content: z.string().min(1).max(4000) });

export const Modal = z.strictObject({
  custom_id: z.string().min(1).max(100),
  title: z.string().trim().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [Label, Note]))
    .min(1)
    .max(5),
});
export type Modal = z.infer<typeof Modal>;

const Choice = z.strictObject({
  name: z.string().trim().min(1).max(100),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  value: z.string().min(1).max(100),
});

const Envelope = z.strictObject({ type: z.int(), data: z.unknown() });
const Deferred = z.strictObject({ flags: z.int().nullish() }).nullish();

export type Callback =
  | { readonly kind: 'message' | 'update'; readonly body: z.infer<typeof WebhookMessage> }
  | { readonly kind: 'deferred'; readonly ephemeral: boolean }
  | { readonly kind: 'deferred-update' }
  | { readonly kind: 'choices'; readonly choices: readonly { name: string; value: string }[] }
  | { readonly kind: 'modal'; readonly modal: Modal };

/** @throws ApiError as Discord answers */
export function checkCallback(interaction: InteractionType, body: unknown, uploads: readonly Upload[]): Callback {
  const { type, data } = parseBody(Envelope, body);
  const wrong = (path: PropertyKey[], message: string) =>
    invalidForm([{ path, code: 'INTERACTION_CALLBACK_INVALID', message }]);
  if (!ANSWERS[interaction].includes(type))
    throw wrong(['type'], `${type} does not answer an interaction of type ${interaction}`);
  if (type === 4 || type === 7) {
    // The client library always sends these two; on an interaction they do nothing.
    const { nonce: _, enforce_nonce: __, ...message } = z.looseObject({}).parse(data ?? {});
    return { kind: type === 4 ? 'message' : 'update', body: checkMessage(WebhookMessage, message, uploads, 'webhook') };
  }
  if (type === 5) {
    const flags = parseBody(Deferred, data)?.flags ?? 0;
    if ((flags & ~FLAGS.ephemeral) !== 0) throw wrong(['data', 'flags'], 'Only EPHEMERAL can be set when deferring');
    return { kind: 'deferred', ephemeral: flags === FLAGS.ephemeral };
  }
  if (type === 6) return { kind: 'deferred-update' };
  if (type === 8)
    return { kind: 'choices', choices: parseBody(z.strictObject({ choices: z.array(Choice).max(25) }), data).choices };
  const modal = parseBody(Modal, data);
  const ids = modal.components.flatMap((component) => (component.type === 18 ? [component.component.custom_id] : []));
  if (new Set(ids).size < ids.length) throw wrong(['data', 'components'], 'Component custom id cannot be duplicated');
  return { kind: 'modal', modal };
}
