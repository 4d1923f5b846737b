import { styleText } from 'node:util';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import wrapAnsi from 'wrap-ansi';

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  warn(text: string): string;
  /** A link that can be clicked where the terminal can, else label and address. */
  link(label: string, url: string): string;
  wrap(text: string, indent?: string): string;
}

/** The widest a line may be: longer ones are hard to read. */
const WIDEST = 100;
const UNKNOWN_WIDTH = 80;
/** Narrower than this, wrapping would hurt more than a long line. */
const NARROWEST = 20;

/** Colour and links only where the stream is a terminal that has them, and NO_COLOR is not set. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text, { stream });
  const linked = stream.isTTY === true && createSupportsHyperlinks(stream);
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    warn: paint('yellow'),
    link: (label, url) => (linked ? `\u001B]8;;${url}\u0007${label}\u001B]8;;\u0007` : `${label}: ${url}`),
    wrap(text, indent = '') {
      if (stream.isTTY !== true) return indent + text;
      const width = Math.max(NARROWEST, Math.min(stream.columns || UNKNOWN_WIDTH, WIDEST)) - indent.length;
      // Not hard: an address that is longer than a line must stay whole to be copied.
      return wrapAnsi(text, width, { hard: false })
        .split('\n')
        .map((line) => indent + line)
        .join('\n');
    },
  };
}
