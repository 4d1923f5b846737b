import { z } from 'zod';
import { emptyMessage, type Fault, invalidForm, parseBody } from '../errors.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import { census, TopLevel } from './components.ts';

/** Discord's rules for what a message may hold: https://docs.discord.com/developers/resources/message */

export const FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

export const MAX_COMPONENTS = 40;
export const MAX_TEXT = 4000;
const MAX_FILES = 10;
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_REQUEST_BYTES = 25 * 1024 * 1024;

const AllowedMentions = z.strictObject({
  parse: z.array(z.literal(['roles', 'users', 'everyone'])).nullish(),
  users: z.array(z.string().regex(SNOWFLAKE)).max(100).nullish(),
  roles: z.array(z.string().regex(SNOWFLAKE)).max(100).nullish(),
  replied_user: z.boolean().nullish(),
});

const Attachment = z.strictObject({
  id: z.union([z.int(), z.string()]),
  filename: z.string().max(1024).nullish(),
  title: z.string().max(1024).nullish(),
  description: z.string().max(1024).nullish(),
});

const shared = {
  content: z.string().max(2000).nullish(),
  embeds: z.array(z.looseObject({})).max(10).nullish(),
  allowed_mentions: AllowedMentions.nullish(),
  components: z.array(TopLevel).max(MAX_COMPONENTS).nullish(),
  attachments: z.array(Attachment).max(MAX_FILES).nullish(),
  flags: z.int().nullish(),
};

/** POST /channels/{id}/messages */
export const CreateMessage = z.strictObject({
  ...shared,
  tts: z.boolean().nullish(),
  nonce: z.union([z.int(), z.string().max(25)]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .strictObject({
      type: z.int().nullish(),
      message_id: z.string().regex(SNOWFLAKE),
      channel_id: z.string().regex(SNOWFLAKE).nullish(),
      guild_id: z.string().regex(SNOWFLAKE).nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
});

/** The message in an interaction's first answer, or a follow-up. `nonce` and `enforce_nonce` do nothing there. */
export const WebhookMessage = z.strictObject({ ...shared, tts: z.boolean().nullish() });

/** PATCH of a message. */
export const EditMessage = z.strictObject(shared);

export type MessageBody = z.infer<typeof WebhookMessage>;

export interface Upload {
  /** The form field's name, `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly bytes: number;
}

/** Which flags a call may carry. */
const ALLOWED_FLAGS = {
  create: FLAGS.suppressEmbeds | FLAGS.suppressNotifications | FLAGS.componentsV2,
  webhook: FLAGS.suppressEmbeds | FLAGS.ephemeral | FLAGS.suppressNotifications | FLAGS.componentsV2,
  edit: FLAGS.suppressEmbeds | FLAGS.componentsV2,
} as const;

/**
 * Checks a message as a whole: what depends on more than one field.
 * @param before the flags of the message that is edited; 0 for a new one
 * @throws ApiError as Discord answers
 */
export function checkMessage<T extends MessageBody>(
  schema: z.ZodType<T>,
  body: unknown,
  uploads: readonly Upload[],
  call: keyof typeof ALLOWED_FLAGS,
  before = 0,
): T {
  const message = parseBody(schema, body);
  const faults: Fault[] = [];
  const fault = (path: PropertyKey[], code: string, text: string) => faults.push({ path, code, message: text });
  const flags = (message.flags ?? 0) | (before & FLAGS.componentsV2);
  const components = message.components ?? [];
  const isV2 = (flags & FLAGS.componentsV2) !== 0;

  if (((message.flags ?? 0) & ~ALLOWED_FLAGS[call]) !== 0)
    fault(['flags'], 'MESSAGE_FLAGS_INVALID', 'These flags cannot be set here');
  const found = census(components);
  if (found.total > MAX_COMPONENTS)
    fault(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components cannot exceed ${MAX_COMPONENTS}`,
    );
  if (found.textLength > MAX_TEXT)
    fault(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Total displayable text size exceeds maximum size of ${MAX_TEXT}`,
    );
  if (new Set(found.customIds).size < found.customIds.length)
    fault(['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  if (new Set(found.ids).size < found.ids.length)
    fault(['components'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');

  if (isV2) {
    if ((message.content ?? '') !== '')
      fault(
        ['content'],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        'The content field cannot be used with components v2',
      );
    if ((message.embeds ?? []).length > 0)
      fault(
        ['embeds'],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        'The embeds field cannot be used with components v2',
      );
  } else {
    if (components.length > 5) fault(['components'], 'BASE_TYPE_MAX_LENGTH', 'Must be 5 or fewer in length.');
    for (const [index, component] of components.entries())
      if (component.type !== 1)
        fault(
          ['components', index, 'type'],
          'UNION_TYPE_CHOICES',
          'Value of field "type" must be one of (1,) without the components v2 flag',
        );
  }

  checkFiles(message, uploads, found.attachments, isV2, fault);
  if (faults.length > 0) throw invalidForm(faults);
  const isEmpty =
    components.length === 0 &&
    (message.content ?? '').trim() === '' &&
    (message.embeds ?? []).length === 0 &&
    uploads.length === 0;
  if (isEmpty && call !== 'edit') throw emptyMessage();
  return message;
}

function checkFiles(
  message: MessageBody,
  uploads: readonly Upload[],
  referenced: readonly string[],
  isV2: boolean,
  fault: (path: PropertyKey[], code: string, text: string) => void,
): void {
  if (uploads.length > MAX_FILES)
    fault(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_FILES} or fewer in length.`);
  if (uploads.reduce((sum, { bytes }) => sum + bytes, 0) > MAX_REQUEST_BYTES)
    fault(['attachments'], 'REQUEST_TOO_LARGE', 'Request entity too large');
  const names = new Map<string, string>();
  for (const upload of uploads) {
    const key = /^files\[(\d+)\]$/.exec(upload.field)?.[1];
    if (key === undefined) fault(['attachments'], 'ATTACHMENT_FIELD_INVALID', `"${upload.field}" is not files[n]`);
    else names.set(key, message.attachments?.find(({ id }) => String(id) === key)?.filename ?? upload.name);
    if (upload.bytes > MAX_FILE_BYTES) fault(['attachments'], 'ATTACHMENT_TOO_LARGE', 'The file is larger than 10 MiB');
  }
  for (const [index, { id, filename }] of (message.attachments ?? []).entries())
    if (filename != null && !names.has(String(id)))
      fault(['attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', 'No file was sent for this attachment');
  const present = new Set(names.values());
  for (const name of referenced)
    if (!present.has(name))
      fault(
        ['components'],
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        `The referenced attachment "${name}" was not found`,
      );
  if (isV2)
    for (const name of present)
      if (!referenced.includes(name))
        fault(['attachments'], 'MESSAGE_ATTACHMENT_NOT_SHOWN', `"${name}" is shown by no component`);
}
