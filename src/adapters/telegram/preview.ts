import type { Rendered } from './render.ts';

/** Draws messages much as Telegram's client does, for people who change facts or words and have no token. @returns HTML */
export function previewTelegram({ messages, files }: Rendered): string {
  const bubbles = messages.map(({ html, keyboard }) => {
    const rows = (keyboard ?? []).map(
      (row) =>
        `<div class="row">${row.map(({ text }) => `<span class="button">${escaped(text)}</span>`).join('')}</div>`,
    );
    // Telegram's own HTML: the tags it knows are the browser's too.
    return `<div class="telegram-message"><div class="bubble">${html.replaceAll('\n', '<br>')}</div>${rows.join('')}</div>`;
  });
  return [...bubbles, ...files.map(({ name }) => `<div class="bubble">📎 ${escaped(name)}</div>`)].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
