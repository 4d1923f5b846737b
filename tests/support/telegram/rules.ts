import { broken } from './api-error.ts';
import { type Entity, isShown, parseHtml } from './html.ts';

/** Limits of the Bot API: https://core.telegram.org/bots/api, and its server's source where the reference is silent. */
const TEXT_MAX = 4096;
const CAPTION_MAX = 1024;
const ENTITIES_MAX = 100;
const CALLBACK_DATA_MAX_BYTES = 64;
const KEYBOARD_MAX_BUTTONS = 100;
const ROW_MAX_BUTTONS = 8;
const KEYBOARD_MAX_BYTES = 10_240;
const FILE_MAX_BYTES = 50 * 1024 * 1024;
const PLACEHOLDER_MAX = 64;

type Parameters = Readonly<Record<string, unknown>>;

export interface Text {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** @returns the text as people see it. @throws ApiError when it is empty, too long, or its markup is broken */
export function readText(raw: string, parameters: Parameters): Text {
  const { text, entities } = parse(raw, parameters);
  if (!/[^\s\p{Cf}]/u.test(text)) throw broken('message text is empty');
  if ([...text].length > TEXT_MAX) throw broken('message is too long');
  return { text, entities };
}

/** As `readText`, for what stands under a file. */
export function readCaption(raw: string, parameters: Parameters): Text {
  const parsed = parse(raw, parameters);
  if ([...parsed.text].length > CAPTION_MAX) throw broken('message caption is too long');
  return parsed;
}

function parse(raw: string, { parse_mode: mode }: Parameters): Text {
  if (!raw.isWellFormed()) throw broken('strings must be encoded in UTF-8');
  if (mode !== undefined && mode !== 'HTML') throw broken('unsupported parse_mode');
  const parsed = mode === 'HTML' ? parseHtml(raw) : { text: raw, entities: [] };
  if (parsed.entities.length > ENTITIES_MAX)
    throw broken(`more than ${ENTITIES_MAX} entities: the rest would be dropped`);
  return parsed;
}

/** Checks a `reply_markup` that has the right shape already. */
export function checkMarkup(markup: unknown): void {
  if (typeof markup !== 'object' || markup === null) return;
  if ('force_reply' in markup) {
    if ('input_field_placeholder' in markup) {
      const length = [...String(markup.input_field_placeholder)].length;
      if (length < 1 || length > PLACEHOLDER_MAX) throw broken('input_field_placeholder must have 1 to 64 characters');
    }
    return;
  }
  if (!('inline_keyboard' in markup)) return;
  const rows = markup.inline_keyboard as readonly (readonly InlineButton[])[];
  if (rows.flat().length > KEYBOARD_MAX_BUTTONS || Buffer.byteLength(JSON.stringify(rows)) > KEYBOARD_MAX_BYTES)
    throw broken('reply markup is too long');
  for (const row of rows) {
    if (row.length === 0) throw broken('a row of the keyboard is empty');
    if (row.length > ROW_MAX_BUTTONS)
      throw broken(`more than ${ROW_MAX_BUTTONS} buttons in a row: the rest would be dropped`);
    for (const button of row) checkButton(button);
  }
}

interface InlineButton {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly [other: string]: unknown;
}

function checkButton(button: InlineButton): void {
  if (!/[^\s\p{Cf}]/u.test(button.text))
    throw broken("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  const does = Object.keys(button).filter((key) => !['text', 'style', 'icon_custom_emoji_id'].includes(key));
  if (does.length !== 1) throw broken('BUTTON_TYPE_INVALID');
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(button.callback_data);
    if (bytes < 1 || bytes > CALLBACK_DATA_MAX_BYTES) throw broken('BUTTON_DATA_INVALID');
  }
  if (button.url !== undefined && !(isShown(button.url) && /^(https?|tg):/.test(button.url)))
    throw broken(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
}

/** Checks an uploaded file. */
export function checkFile(file: unknown): void {
  if (!(file instanceof Blob)) return;
  if (file.size === 0) throw broken('file must be non-empty');
  if (file.size > FILE_MAX_BYTES) throw broken('file is too big');
  if (!(file instanceof File) || file.name === '' || /[/\\\r\n\0]/.test(file.name))
    throw broken('a file needs a name without slashes');
}
