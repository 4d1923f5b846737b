import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RawFile,
} from 'discord.js';
import type { Reply } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import { SHOW } from '../custom-id.ts';
import { MAX_BUTTON_LABEL, MAX_COMPONENTS, MAX_FILES, MAX_REQUEST_BYTES, MAX_TEXT } from '../limits.ts';
import { shortened } from '../shorten.ts';
import type { Atom } from './atoms.ts';
import type { Part } from './part.ts';
import { partsOf } from './parts.ts';

/** One message as Discord's API takes it. It pings nobody. */
export interface Outgoing {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly RawFile[];
}

export interface RenderOptions {
  /** Adds a button that shows the answer to the channel; for answers only one person sees. */
  readonly show: boolean;
  /** Written into each message as its container's id, so that it is found again in a channel's history. */
  readonly marker?: number;
}

/**
 * Writes a reply as messages in Components V2, at least one, each within every limit of Discord's.
 * @param words those of `reply.language`
 */
export function render(reply: Reply, words: Words, { show, marker }: RenderOptions): Outgoing[] {
  let count = 0;
  const parts = reply.blocks.flatMap((block) => partsOf(block, words, () => count++));
  // A form is one person's own, and so is a file made for them.
  const isPersonal = reply.blocks.some(({ kind }) => kind === 'form' || kind === 'file');
  const drafts = pack(parts);
  return drafts.map(({ components, files }) => ({
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      { type: ComponentType.Container, ...(marker !== undefined && { id: marker }), components },
      ...(show && !isPersonal ? [showRow(words)] : []),
    ],
    files,
  }));
}

interface Draft {
  components: APIComponentInContainer[];
  files: RawFile[];
  /** Components and characters so far. */
  count: number;
  length: number;
  bytes: number;
}

/** The container, and the row with its button below it. */
const FRAME = 3;

function pack(parts: readonly Part[]): Draft[] {
  const messages: Draft[] = [emptyDraft()];
  let lines: Atom[] = [];
  const last = (): Draft => messages.at(-1) as Draft;
  const begin = () => messages.push(emptyDraft());

  /** Moves the lines gathered so far into one text component. */
  const flush = () => {
    const content = lines.map(({ text }) => text).join('\n');
    lines = [];
    if (content.trim() === '') return;
    last().components.push({ type: ComponentType.TextDisplay, content });
    last().count += 1;
    last().length += content.length;
  };
  const addLine = (atom: Atom) => {
    const size = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (last().length + size + atom.text.length > MAX_TEXT || last().count + 1 > MAX_COMPONENTS) {
      const moved = trailing(lines);
      lines = lines.slice(0, lines.length - moved.length);
      flush();
      begin();
      const fits = moved.reduce((sum, { text }) => sum + text.length + 1, 0) + atom.text.length <= MAX_TEXT;
      lines = fits ? [...moved] : [];
      if (!fits) for (const each of moved) addLine({ ...each, keepWithNext: false });
    }
    lines.push(atom);
  };
  const addComponents = (component: APIComponentInContainer, count: number, length: number) => {
    flush();
    if (last().count + count > MAX_COMPONENTS || last().length + length > MAX_TEXT) begin();
    last().components.push(component);
    last().count += count;
    last().length += length;
  };

  for (const part of parts) {
    if (part.kind === 'text') {
      if (lines.length > 0 && part.atoms.length > 0)
        addLine({ text: '', keepWithNext: lines.at(-1)?.keepWithNext ?? false });
      for (const atom of part.atoms) addLine(atom);
    } else if (part.kind === 'buttons') {
      const labels = part.buttons.reduce(
        (sum, button) => sum + ('label' in button ? (button.label?.length ?? 0) : 0),
        0,
      );
      addComponents({ type: ComponentType.ActionRow, components: [...part.buttons] }, 1 + part.buttons.length, labels);
    } else if (part.kind === 'menu') {
      const menu: APIStringSelectComponent = {
        type: ComponentType.StringSelect,
        custom_id: part.customId,
        placeholder: part.placeholder,
        options: [...part.options],
      } as const;
      addComponents({ type: ComponentType.ActionRow, components: [menu] }, 2, part.placeholder.length);
    } else {
      flush();
      const isFull =
        last().files.length >= MAX_FILES ||
        last().bytes + part.content.byteLength > MAX_REQUEST_BYTES ||
        last().count + 1 > MAX_COMPONENTS;
      if (isFull) begin();
      const name = fileName(part.name, last().files);
      last().files.push({ name, data: Buffer.from(part.content) });
      last().bytes += part.content.byteLength;
      last().components.push({ type: ComponentType.File, file: { url: `attachment://${name}` } });
      last().count += 1;
    }
  }
  flush();
  const full = messages.filter(({ components }) => components.length > 0);
  return full.length > 0
    ? full
    : [{ ...emptyDraft(), components: [{ type: ComponentType.TextDisplay, content: '…' }] }];
}

const emptyDraft = (): Draft => ({ components: [], files: [], count: FRAME, length: MAX_BUTTON_LABEL, bytes: 0 });

/** The lines at the end that belong to what follows. */
function trailing(lines: readonly Atom[]): readonly Atom[] {
  const end = lines.findLastIndex(({ keepWithNext }) => !keepWithNext);
  return lines.slice(end + 1);
}

/** Discord refers to a file by its name: letters it would change are changed here, and no name is there twice. */
function fileName(name: string, others: readonly RawFile[]): string {
  const safe =
    name
      .normalize('NFKD')
      .replace(/[^\w.-]+/g, '_')
      .slice(-80) || 'file';
  return others.some((other) => other.name === safe) ? fileName(`${others.length}-${safe}`, others) : safe;
}

function showRow(words: Words): APIMessageTopLevelComponent {
  const label = shortened(words.say('discord-show'), MAX_BUTTON_LABEL);
  return {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: SHOW, emoji: { name: '📢' } },
    ],
  };
}
