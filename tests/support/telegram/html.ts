import { broken } from './api-error.ts';

export interface Entity {
  readonly type: string;
  /** In UTF-16 units, as the Bot API counts them. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

/**
 * Parses a message the way the Bot API's HTML mode does, and stricter where Telegram would silently show something else
 * than what was meant: a bare `&` or `>`, an unknown named entity, a link that it would drop, forbidden nesting.
 * Source: https://core.telegram.org/bots/api#html-style
 * @throws ApiError "can't parse entities: …"
 */
export function parseHtml(html: string): { text: string; entities: Entity[] } {
  let text = '';
  const entities: Entity[] = [];
  const open: Open[] = [];
  for (const token of html.matchAll(/<[^>]*>?|&[^&;<>\s]*;?|>|[^<>&]+/g)) {
    const [raw] = token;
    const at = Buffer.byteLength(html.slice(0, token.index));
    if (raw === '>') throw unparsable(`Unescaped ">" at byte offset ${at}`);
    if (raw.startsWith('&')) text += decode(raw, at);
    else if (raw.startsWith('</')) {
      const entity = close(open, raw, at, text.length);
      if (entity !== null) entities.push(entity);
    } else if (raw.startsWith('<')) open.push(begin(open, raw, at, text.length));
    else text += raw;
  }
  const last = open.at(-1);
  if (last !== undefined) throw unparsable(`Can't find end tag corresponding to start tag "${last.name}"`);
  return { text, entities };
}

interface Open {
  readonly name: string;
  readonly offset: number;
  readonly url?: string;
}

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

const TYPE_OF = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['span', 'spoiler'],
  ['tg-spoiler', 'spoiler'],
  ['a', 'text_link'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
  ['tg-emoji', 'custom_emoji'],
  ['tg-time', 'date_time'],
]);

const ATTRIBUTES = new Map<string, readonly string[]>([
  ['a', ['href']],
  ['span', ['class']],
  ['code', ['class']],
  ['blockquote', ['expandable']],
  ['tg-emoji', ['emoji-id']],
  ['tg-time', ['unix', 'format']],
]);

function begin(open: readonly Open[], raw: string, at: number, offset: number): Open {
  const match = /^<([a-z-]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>$/i.exec(raw);
  if (match === null)
    throw unparsable(
      raw.endsWith('>')
        ? `Unsupported start tag "${raw.slice(1, -1)}" at byte offset ${at}`
        : `Unclosed start tag at byte offset ${at}`,
    );
  const name = (match[1] ?? '').toLowerCase();
  if (!TYPE_OF.has(name)) throw unparsable(`Unsupported start tag "${name}" at byte offset ${at}`);
  const attributes = new Map(
    Array.from((match[2] ?? '').matchAll(/([a-z-]+)(?:="([^"]*)")?/gi), (each) => [
      each[1] ?? '',
      decodeAll(each[2] ?? '', at),
    ]),
  );
  for (const attribute of attributes.keys())
    if (!(ATTRIBUTES.get(name) ?? []).includes(attribute))
      throw unparsable(`Unsupported attribute "${attribute}" of the tag "${name}" at byte offset ${at}`);
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler')
    throw unparsable(`Tag "span" must have class "tg-spoiler" at byte offset ${at}`);
  checkNesting(open, name, at);
  if (name !== 'a') return { name, offset };
  const url = attributes.get('href') ?? '';
  if (!isShown(url)) throw unparsable(`Link "${url}" would be dropped at byte offset ${at}`);
  return { name, offset, url };
}

/** "pre and code entities can't contain other entities", "blockquote entities can't be nested", and a link holds no link. */
function checkNesting(open: readonly Open[], name: string, at: number): void {
  const parent = open.at(-1)?.name;
  const around = open.map((each) => each.name);
  const inCode = around.some((each) => each === 'code' || each === 'pre') && !(name === 'code' && parent === 'pre');
  if (inCode || (name === 'blockquote' && around.includes('blockquote')) || (name === 'a' && around.includes('a')))
    throw unparsable(`Tag "${name}" can't be inside "${parent}" at byte offset ${at}`);
}

function close(open: Open[], raw: string, at: number, end: number): Entity | null {
  const name = raw.slice(2).replace(/>$/, '').trim().toLowerCase();
  if (!raw.endsWith('>')) throw unparsable(`Unclosed end tag at byte offset ${at}`);
  const top = open.pop();
  if (top === undefined) throw unparsable(`Unexpected end tag at byte offset ${at}`);
  if (top.name !== name)
    throw unparsable(`Unmatched end tag at byte offset ${at}, expected "</${top.name}>", found "</${name}>"`);
  if (end === top.offset) return null;
  const entity = { type: TYPE_OF.get(name) ?? name, offset: top.offset, length: end - top.offset };
  return top.url === undefined ? entity : { ...entity, url: top.url };
}

function decodeAll(value: string, at: number): string {
  return value.replace(/&[^&;\s]*;?/g, (raw) => decode(raw, at));
}

function decode(raw: string, at: number): string {
  const name = raw.endsWith(';') ? raw.slice(1, -1) : null;
  const known = name === null ? undefined : NAMED.get(name);
  if (known !== undefined) return known;
  const number = name === null ? null : /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const code = number === null ? 0 : number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  if (code <= 0 || code > 0x10ffff) throw unparsable(`Unsupported entity "${raw}" at byte offset ${at}`);
  return String.fromCodePoint(code);
}

/** Telegram shows a text link only for addresses it can open. */
export function isShown(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'tg:' || ((protocol === 'http:' || protocol === 'https:') && hostname.includes('.'));
}

function unparsable(reason: string): Error {
  return broken(`can't parse entities: ${reason}`);
}
