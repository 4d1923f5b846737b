import { z } from 'zod';
import { SNOWFLAKE } from '../snowflake.ts';

/** Discord's component rules for messages: https://docs.discord.com/developers/components/reference */

const id = z.int32().min(0).nullish();
const customId = z.string().min(1).max(100);
const emoji = z.strictObject({
  id: z.string().regex(SNOWFLAKE).nullish(),
  name: z.string().max(32).nullish(),
  animated: z.boolean().nullish(),
});
const linkUrl = z
  .string()
  .max(512)
  .refine((text) => URL.canParse(text) && ['http:', 'https:', 'discord:'].includes(new URL(text).protocol), {
    params: { code: 'URL_TYPE_INVALID_SCHEME' },
    error: 'Not a well formed URL with the scheme http, https or discord',
  });

export const Button = z
  .strictObject({
    type: z.literal(2),
    id,
    style: z.int().min(1).max(6),
    label: z.string().max(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: linkUrl.nullish(),
    sku_id: z.string().regex(SNOWFLAKE).nullish(),
    disabled: z.boolean().nullish(),
  })
  .check(({ value, issues }) => {
    const fault = (field: string, code: string, message: string) =>
      issues.push({ code: 'custom', input: value, path: [field], message, params: { code } });
    const isLink = value.style === 5;
    if (isLink && value.url == null) fault('url', 'BASE_TYPE_REQUIRED', 'A url is required');
    if (isLink && value.custom_id != null)
      fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
    if (value.style < 5 && value.custom_id == null) fault('custom_id', 'BASE_TYPE_REQUIRED', 'A custom id is required');
    if (value.style < 5 && value.url != null)
      fault('url', 'BUTTON_COMPONENT_INVALID_URL', 'Only a link button has a url');
    if (value.style !== 6 && (value.label ?? '').trim() === '' && value.emoji == null)
      fault('label', 'BUTTON_COMPONENT_LABEL_OR_EMOJI', 'A label or an emoji is required');
  });

const SelectOption = z.strictObject({
  label: z.string().trim().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().nullish(),
  emoji: emoji.nullish(),
});

const selectFields = {
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

export const StringSelect = z
  .strictObject({ type: z.literal(3), ...selectFields, options: z.array(SelectOption).min(1).max(25) })
  .check(({ value, issues }) => {
    const fault = (path: PropertyKey[], code: string, message: string) =>
      issues.push({ code: 'custom', input: value, path, message, params: { code } });
    const seen = new Set<string>();
    for (const [index, option] of value.options.entries()) {
      if (seen.has(option.value))
        fault(
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
      seen.add(option.value);
    }
    if ((value.min_values ?? 1) > (value.max_values ?? 1))
      fault(['min_values'], 'BASE_TYPE_MAX', 'min_values is greater than max_values');
    if ((value.max_values ?? 1) > value.options.length)
      fault(['max_values'], 'BASE_TYPE_MAX', 'max_values is greater than the number of options');
  });

const EntitySelect = z.strictObject({
  type: z.literal([5, 6, 7, 8]),
  ...selectFields,
  channel_types: z.array(z.int()).nullish(),
  default_values: z
    .array(z.strictObject({ id: z.string().regex(SNOWFLAKE), type: z.string() }))
    .max(25)
    .nullish(),
});

const ActionRow = z
  .strictObject({
    type: z.literal(1),
    id,
    components: z
      .array(z.discriminatedUnion('type', [Button, StringSelect, EntitySelect]))
      .min(1)
      .max(5),
  })
  .refine((row) => row.components.length === 1 || row.components.every((component) => component.type === 2), {
    path: ['components'],
    params: { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
    error: 'A row holds up to five buttons or one select',
  });

/** Discord trims a text and refuses what is then empty. */
const TextDisplay = z.strictObject({
  type: z.literal(10),
  id,
  content: z
    .string()
    .max(4000)
    .refine((text) => text.trim() !== '', { params: { code: 'BASE_TYPE_REQUIRED' }, error: 'This field is required' }),
});

const Media = z.strictObject({ url: z.string().min(1).max(2048) });
const Thumbnail = z.strictObject({
  type: z.literal(11),
  id,
  media: Media,
  description: z.string().max(1024).nullish(),
  spoiler: z.boolean().nullish(),
});
const Section = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(TextDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [Button, Thumbnail]),
});
const Gallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(
      z.strictObject({ media: Media, description: z.string().max(1024).nullish(), spoiler: z.boolean().nullish() }),
    )
    .min(1)
    .max(10),
});
const File = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({
    url: z
      .string()
      .max(2048)
      .regex(/^attachment:\/\/[\w.-]+$/),
  }),
  spoiler: z.boolean().nullish(),
});
const Separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().nullish(),
  spacing: z.literal([1, 2]).nullish(),
});

const Content = z.discriminatedUnion('type', [ActionRow, Section, TextDisplay, Gallery, File, Separator]);
const Container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
  components: z.array(Content).min(1).max(40),
});

export const TopLevel = z.discriminatedUnion('type', [
  ActionRow,
  Section,
  TextDisplay,
  Gallery,
  File,
  Separator,
  Container,
]);
export type TopLevel = z.infer<typeof TopLevel>;

/** What is in a tree of components, whatever it is nested in. */
export interface Census {
  readonly total: number;
  readonly textLength: number;
  readonly customIds: readonly string[];
  readonly ids: readonly number[];
  readonly attachments: readonly string[];
}

export function census(components: readonly TopLevel[]): Census {
  const all = components.flatMap(flatten);
  return {
    total: all.length,
    textLength: all.reduce((sum, component) => sum + (component.type === 10 ? component.content.length : 0), 0),
    customIds: all.flatMap((component) =>
      'custom_id' in component && component.custom_id != null ? [component.custom_id] : [],
    ),
    ids: all.flatMap((component) => (component.id == null || component.id === 0 ? [] : [component.id])),
    attachments: all.flatMap((component) =>
      urlsOf(component).flatMap((url) => /^attachment:\/\/(.+)$/.exec(url)?.[1] ?? []),
    ),
  };
}

export type AnyComponent =
  | TopLevel
  | z.infer<typeof Button>
  | z.infer<typeof StringSelect>
  | z.infer<typeof EntitySelect>
  | z.infer<typeof Thumbnail>;

/** The component itself and everything in it. */
export function flatten(component: AnyComponent): AnyComponent[] {
  const inner: AnyComponent[] = 'components' in component ? component.components : [];
  const accessory: AnyComponent[] = 'accessory' in component ? [component.accessory] : [];
  return [component, ...[...inner, ...accessory].flatMap(flatten)];
}

function urlsOf(component: AnyComponent): string[] {
  if (component.type === 13) return [component.file.url];
  if (component.type === 12) return component.items.map((item) => item.media.url);
  if (component.type === 11) return [component.media.url];
  return [];
}
