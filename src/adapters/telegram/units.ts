import type { Block, Fact, Link, Tone } from '#chat/reply.ts';
import { isVisible, join, link, NOTHING, opens, type Piece, plain, tagged } from './html.ts';
import { BUTTON_LABEL_MAX, TEXT_MAX } from './limits.ts';

/** Pieces that stand below each other; `apart` ones have a blank line before them. */
export interface Unit extends Piece {
  readonly apart: boolean;
}

/**
 * What a block says in words, in units that are never cut: a paragraph, a step, a fact, a link.
 * @param isButton links that are shown as buttons, and so need no line
 */
export function unitsOf(block: Block, isButton: (link: Link) => boolean): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
      return apart(words(block.text, (piece) => tagged('b', piece)));
    case 'text':
      return apart(words(block.text, toned(block.tone)));
    case 'list':
      return apart([...titled(block.title), ...block.items.flatMap((item) => led('• ', item))]);
    case 'steps':
      return apart(block.items.flatMap((item, index) => led(`${index + 1}. `, item)));
    case 'facts':
      return apart(block.items.flatMap(factLine));
    case 'links':
      return apart([...titled(block.title), ...block.items.filter((item) => !isButton(item)).flatMap(linkLine)]);
    case 'buttons':
      return apart(longLabels(block.items));
    case 'choices':
      return apart([...words(block.prompt, (piece) => tagged('b', piece)), ...longLabels(block.items)]);
    case 'form':
      return apart(words(block.title, (piece) => tagged('b', piece)));
    case 'file':
      return [];
  }
}

/** What a button has no room for stands above it. */
function longLabels(items: readonly { readonly label: string }[]): readonly Piece[] {
  return items.filter(({ label }) => label.length > BUTTON_LABEL_MAX).flatMap(({ label }) => led('• ', label));
}

/** Of these pieces below each other, the first has a blank line before it. */
function apart(pieces: readonly Piece[]): readonly Unit[] {
  return pieces.map((piece, index) => ({ ...piece, apart: index === 0 }));
}

function toned(tone: Tone): (piece: Piece) => Piece {
  switch (tone) {
    case 'lead':
    case 'plain':
      return (piece) => piece;
    case 'quiet':
      return (piece) => tagged('i', piece);
    case 'warning':
      return (piece) => join(plain('⚠️ '), tagged('b', piece));
  }
}

function titled(title: string | null): readonly Piece[] {
  return title === null ? [] : words(title, (piece) => tagged('b', piece));
}

function led(mark: string, text: string): readonly Piece[] {
  return words(text, (piece, index) => join(index === 0 ? plain(mark) : NOTHING, piece));
}

function factLine({ label, value }: Fact): readonly Piece[] {
  const name = tagged('b', plain(`${label}: `));
  const rest = chunks(value, LONGEST_PIECE).map(plain);
  if (name.length + (rest[0]?.length ?? 0) > TEXT_MAX) return [...words(label, (piece) => tagged('b', piece)), ...rest];
  return [join(name, rest[0] ?? NOTHING), ...rest.slice(1)];
}

function linkLine({ label, url }: Link): readonly Piece[] {
  if (url === null) return led('• ', label);
  if (!opens(url)) return led('• ', label === addressOf(url) ? label : `${label}: ${addressOf(url)}`);
  const named = chunks(isVisible(label) ? label : url, LONGEST_PIECE);
  const last = named.pop() ?? url;
  return [...named.map(plain), join(plain('• '), link(last, url))];
}

/** Telegram opens no `mailto:`, but makes a plain address clickable. */
function addressOf(url: string): string {
  return url.replace(/^mailto:/, '');
}

/** Room for marks, warning signs and invisible marks beside the text. */
const LONGEST_PIECE = 3500;

function words(text: string, wrap: (piece: Piece, index: number) => Piece): readonly Piece[] {
  return chunks(text, LONGEST_PIECE).map((part, index) => wrap(plain(part), index));
}

/** Cuts a text that is too long at line ends or spaces, and inside a word only when it alone is too long. */
function chunks(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = isVisible(text) ? text.trim() : '';
  while (rest.length > longest) {
    const head = rest.slice(0, longest + 1);
    const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    // Not between the two halves of one character.
    const cut = at > 0 ? at : /[\uD800-\uDBFF]/.test(rest.charAt(longest - 1)) ? longest - 1 : longest;
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}
