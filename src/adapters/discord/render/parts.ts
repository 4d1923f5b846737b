import type { Block, Fact } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { type Atom, itemOf, LONGEST, linesOf } from './atoms.ts';
import { buttonParts, choiceParts, formParts } from './controls.ts';
import { bold, escapeLine } from './escape.ts';
import { actLinks, linkAtoms } from './links.ts';
import { kept, type Part, type Serial, text, titled } from './part.ts';

/** Writes one block. Nothing it says is left out: what does not fit into a component is said in text. */
export function partsOf(block: Block, words: Words, serial: Serial): Part[] {
  switch (block.kind) {
    case 'heading':
      return [text(linesOf(block.text.replace(/\s+/g, ' ').trim(), (line) => `## ${escapeLine(line)}`).map(kept))];
    case 'text':
      return [text(linesOf(block.text, STYLES[block.tone]))];
    case 'list':
      return [text([...titled(block.title), ...block.items.flatMap((item) => itemOf(item, '- ', escapeLine))])];
    case 'steps':
      return [text(block.items.flatMap((item, index) => itemOf(item, `${index + 1}. `, escapeLine)))];
    case 'facts':
      return [text(block.items.flatMap(factAtoms))];
    case 'links':
      return block.role === 'act'
        ? actLinks(block.title, block.items)
        : [text([...titled(block.title), ...block.items.flatMap((link) => linkAtoms(link, '-# '))])];
    case 'buttons':
      return buttonParts(block.items, serial);
    case 'choices':
      return choiceParts(block.prompt, block.items, words, serial);
    case 'form':
      return formParts(block, words, serial);
    case 'file':
      if (block.content.byteLength > MAX_FILE_BYTES)
        return [text(linesOf(words.say('discord-file-too-large', { name: block.name }), escapeLine))];
      return [{ kind: 'file', name: block.name, content: block.content }];
  }
}

const STYLES: Readonly<Record<(Block & { kind: 'text' })['tone'], (line: string) => string>> = {
  lead: bold,
  plain: escapeLine,
  quiet: (line) => (line.trim() === '' ? '' : `-# ${escapeLine(line)}`),
  warning: (line) => (line.trim() === '' ? '' : `> ⚠️ ${escapeLine(line)}`),
};

/** Discord shows a moment in the reader's own zone and language, and how far off it is. */
function factAtoms({ label, value, at }: Fact): Atom[] {
  const seconds = at === undefined ? 0 : Math.floor(at.epochMilliseconds / 1000);
  const moment =
    at === undefined ? '' : at.show === 'date' ? ` (<t:${seconds}:R>)` : ` (<t:${seconds}:f>, <t:${seconds}:R>)`;
  const [first, ...more] = value.split('\n').map(escapeLine);
  const whole = `${bold(label)} — ${[`${first}${moment}`, ...more].join('\n')}`;
  if (whole.length <= LONGEST && !label.includes('\n')) return [{ text: whole, keepWithNext: false }];
  return [
    ...linesOf(label, bold).map(kept),
    ...linesOf(value, escapeLine),
    ...(moment === '' ? [] : [{ text: moment.trim(), keepWithNext: false }]),
  ];
}
