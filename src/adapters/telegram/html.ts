/** A part of a message that is never cut: markup, how long people see it, and how many entities it has. */
export interface Piece {
  readonly html: string;
  /** In UTF-16 units, after parsing. */
  readonly length: number;
  readonly entities: number;
}

export const NOTHING: Piece = { html: '', length: 0, entities: 0 };

/** Any text, made harmless: it shows as it is, whatever is in it, and mentions nobody. */
export function plain(text: string): Piece {
  const shown = quieten(clean(text));
  return { html: escapeHtml(shown), length: shown.length, entities: 0 };
}

export function tagged(tag: 'b' | 'i', inner: Piece): Piece {
  return inner.length === 0
    ? inner
    : { html: `<${tag}>${inner.html}</${tag}>`, length: inner.length, entities: inner.entities + 1 };
}

export function link(label: string, url: string): Piece {
  const inner = plain(label);
  return { html: `<a href="${escapeHtml(url)}">${inner.html}</a>`, length: inner.length, entities: 1 };
}

export function join(...pieces: readonly Piece[]): Piece {
  return pieces.reduce((sum, piece) => ({
    html: sum.html + piece.html,
    length: sum.length + piece.length,
    entities: sum.entities + piece.entities,
  }));
}

/** Telegram links an address only when it can open it; any other must be shown as text. */
export function opens(url: string | null): url is string {
  if (url === null || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
}

/** Without what Telegram refuses (half a surrogate pair) or would show as nothing (control characters). */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be sent
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
}

/** Is there anything to see in it? Telegram takes a message without it for empty, and drops a link without it. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text.toWellFormed());
}

/** Breaks mentions with a mark nobody sees, so that nobody is called; addresses of mail and pages stay whole. */
function quieten(text: string): string {
  return text.replace(
    /(https?:\/\/\S+)|(?<![\p{L}\p{N}_.+-])@(?=\w)/gu,
    (found, address: string | undefined) => address ?? `${found}\u2060`,
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
