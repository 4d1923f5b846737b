import type { Action } from '#chat/action.ts';
import type { Block, Link, Reply } from '#chat/reply.ts';
import type { Style } from './style.ts';

export interface Rendered {
  readonly text: string;
  /** What the numbers in the text stand for: number 1 is the first. */
  readonly actions: readonly Action[];
  /** Files to write, since a terminal cannot show them. */
  readonly files: readonly Extract<Block, { kind: 'file' }>[];
  readonly forms: readonly Extract<Block, { kind: 'form' }>[];
}

/** Draws a reply for a terminal: control characters in it are taken out, buttons become numbers. */
export function render(reply: Reply, style: Style): Rendered {
  const actions: Action[] = [];
  const numbered = (items: readonly { readonly label: string; readonly action: Action }[]) =>
    items.map(({ label, action }) => `${style.bold(String(actions.push(action)))} ${safe(label)}`).join('   ');
  const text = reply.blocks
    .map((block) => draw(block, style, numbered))
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    text,
    actions,
    files: reply.blocks.filter((block) => block.kind === 'file'),
    forms: reply.blocks.filter((block) => block.kind === 'form'),
  };
}

function draw(
  block: Block,
  style: Style,
  numbered: (items: readonly { readonly label: string; readonly action: Action }[]) => string,
): string {
  switch (block.kind) {
    case 'heading':
      return style.bold(style.wrap(safe(block.text)));
    case 'text':
      return paint(block.tone, style)(style.wrap(safe(block.text)));
    case 'list':
      return [...titled(block.title, style), ...block.items.map((item) => hang('- ', safe(item), style))].join('\n');
    case 'steps':
      return block.items.map((item, index) => hang(`${index + 1}. `, safe(item), style)).join('\n');
    case 'facts':
      return block.items
        .map(({ label, value }) => hang('', `${style.bold(safe(label))}: ${safe(value)}`, style))
        .join('\n');
    case 'links':
      return [
        ...titled(block.title, style),
        ...block.items.map((item) => hang(block.role === 'act' ? '→ ' : '- ', linkText(item, style), style)),
      ].join('\n');
    case 'buttons':
      return style.wrap(numbered(block.items));
    case 'choices':
      return `${style.wrap(safe(block.prompt))}\n${style.wrap(numbered(block.items))}`;
    case 'form':
      return style.bold(style.wrap(safe(block.title)));
    case 'file':
      return '';
  }
}

function paint(tone: Extract<Block, { kind: 'text' }>['tone'], style: Style): (text: string) => string {
  switch (tone) {
    case 'lead':
    case 'plain':
      return (text) => text;
    case 'quiet':
      return style.dim;
    case 'warning':
      return style.warn;
  }
}

function titled(title: string | null, style: Style): string[] {
  return title === null ? [] : [style.bold(style.wrap(safe(title)))];
}

function linkText({ label, url }: Link, style: Style): string {
  if (url === null) return safe(label);
  if (url.startsWith('mailto:')) return safe(url.slice('mailto:'.length));
  return style.link(safe(label), safe(url));
}

/** Text with a mark before it; further lines stand under the first. */
function hang(mark: string, text: string, style: Style): string {
  const indent = ' '.repeat(mark.length);
  return mark + style.wrap(text, indent).slice(indent.length);
}

/** Takes out what could steer the terminal. */
function safe(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
