import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Link } from '#chat/reply.ts';
import { MAX_BUTTON_LABEL, MAX_BUTTON_URL } from '../limits.ts';
import { type Atom, itemOf, LONGEST, linesOf } from './atoms.ts';
import { escapeLine, hasAddress } from './escape.ts';
import { kept, type Part, rows, text, titled } from './part.ts';

/** A link with a name where Discord can show one, else the name and the address. */
export function linkAtoms({ label, url }: Link, first: string): Atom[] {
  if (url === null) return itemOf(label, first, escapeLine);
  if (/^https?:\/\/[^\s<>]+$/.test(url) && !hasAddress(label) && !label.includes('\n') && label.trim() !== '') {
    const masked = `${first}[${escapeLine(label.trim())}](<${url}>)`;
    if (masked.length <= LONGEST) return [{ text: masked, keepWithNext: false }];
  }
  const address = url.replace(/^mailto:/, '');
  return address === label
    ? itemOf(label, first, escapeLine)
    : [
        ...itemOf(label, first, escapeLine).map(kept),
        ...linesOf(address, (line) => (hasAddress(line) ? line : escapeLine(line))),
      ];
}

/** Buttons to go to; a mail address, a long address or a long name is text. */
export function actLinks(title: string | null, links: readonly Link[]): Part[] {
  const fits = links.filter(isButton);
  const others = links.filter((link) => !isButton(link));
  const buttons = fits.map(
    ({ label, url }): APIButtonComponent => ({ type: ComponentType.Button, style: ButtonStyle.Link, label, url }),
  );
  return [text([...titled(title), ...others.flatMap((link) => linkAtoms(link, '- '))]), ...rows(buttons)];
}

function isButton(link: Link): link is Link & { url: string } {
  const { label, url } = link;
  return (
    url !== null &&
    url.length <= MAX_BUTTON_URL &&
    URL.canParse(url) &&
    /^https?:/.test(url) &&
    label.trim() !== '' &&
    label.length <= MAX_BUTTON_LABEL
  );
}
