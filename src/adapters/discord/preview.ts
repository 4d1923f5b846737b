import { type APIComponentInContainer, type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Outgoing } from './render/render.ts';

/** Draws a message much as Discord's client does, for people who change facts or words and have no token. @returns HTML */
export function previewDiscord({ components, files }: Outgoing): string {
  const names = files.map((file) => `<div class="file">📎 ${escaped(file.name)}</div>`).join('');
  return `<div class="discord-message">${components.map(topLevel).join('')}${names}</div>`;
}

function topLevel(component: APIMessageTopLevelComponent): string {
  if (component.type === ComponentType.Container)
    return `<div class="container">${component.components.map(inner).join('')}</div>`;
  return inner(component as APIComponentInContainer);
}

function inner(component: APIComponentInContainer): string {
  if (component.type === ComponentType.TextDisplay) return `<div class="text">${markdown(component.content)}</div>`;
  if (component.type !== ComponentType.ActionRow) return '';
  const pressed = component.components.map((each) => {
    if (each.type === ComponentType.StringSelect)
      return `<span class="select">${escaped(each.placeholder ?? '')} ⌄</span>`;
    if (each.type !== ComponentType.Button || !('label' in each)) return '';
    const label = escaped(each.label ?? '');
    if (each.style === ButtonStyle.Link && 'url' in each)
      return `<a class="button link" href="${escaped(each.url)}">${label} ↗</a>`;
    return `<span class="button style-${each.style}">${label}</span>`;
  });
  return `<div class="row">${pressed.join('')}</div>`;
}

/** The part of Discord's Markdown that the bot writes. */
function markdown(text: string): string {
  return text.split('\n').map(line).join('');
}

const LINES: readonly (readonly [RegExp, string])[] = [
  [/^## (.*)$/s, 'h2'],
  [/^-# (.*)$/s, 'small'],
  [/^> (.*)$/s, 'blockquote'],
  [/^- (.*)$/s, 'li'],
];

function line(text: string): string {
  for (const [pattern, tag] of LINES) {
    const [, rest] = pattern.exec(text) ?? [];
    if (rest !== undefined) return `<${tag}>${spans(rest)}</${tag}>`;
  }
  return `<p>${spans(text)}</p>`;
}

function spans(text: string): string {
  // Escaped characters are set aside first: they mean nothing but themselves.
  const literal: string[] = [];
  const held = text.replace(
    /\\([^\p{L}\p{N}\s])/gu,
    (_, character: string) => `\uE000${literal.push(character) - 1}\uE001`,
  );
  const marked = escaped(held)
    .replace(/\[([^\]]*)\]\(&lt;(.*?)&gt;\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/&lt;t:(\d+):R&gt;/g, '<span class="moment">…</span>')
    .replace(
      /&lt;t:(\d+):\w&gt;/g,
      (_, seconds: string) =>
        `<span class="moment">${Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000).toString()}</span>`,
    );
  return marked.replace(/\uE000(\d+)\uE001/g, (_, index: string) => escaped(literal[Number(index)] ?? ''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
