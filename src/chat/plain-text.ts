import type { Block, Link, Reply } from './reply.ts';

/**
 * A reply as plain text with every fact and link in it, for scripts, logs of tests and terminals that can no more.
 * Buttons and choices are left out unless `button` says how one is written: a script cannot press them.
 */
export function plainText(reply: Reply, button: (label: string) => string | null = () => null): string {
  const parts = reply.blocks.map((block) => blockText(block, button)).filter((part) => part !== '');
  return parts.join('\n\n');
}

function blockText(block: Block, button: (label: string) => string | null): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return [...titled(block.title), ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
    case 'facts':
      return block.items.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'links':
      return [...titled(block.title), ...block.items.map(linkText)].join('\n');
    case 'buttons':
      return block.items.flatMap(({ label }) => button(label) ?? []).join('\n');
    case 'choices': {
      const items = block.items.flatMap(({ label }) => button(label) ?? []);
      return items.length === 0 ? '' : [block.prompt, ...items].join('\n');
    }
    case 'form':
      return [
        block.title,
        ...block.fields.map(({ label, hint }) => `- ${label}${hint === null ? '' : ` (${hint})`}`),
      ].join('\n');
    case 'file':
      return block.mediaType.startsWith('text/') || block.mediaType === 'application/json'
        ? new TextDecoder().decode(block.content)
        : block.name;
  }
}

function titled(title: string | null): string[] {
  return title === null ? [] : [`${title}:`];
}

function linkText({ label, url }: Link): string {
  const address = url?.replace(/^mailto:/, '') ?? null;
  return address === null || address === label ? `- ${label}` : `- ${label}: ${address}`;
}
