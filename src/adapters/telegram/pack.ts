import { join, type Piece, plain } from './html.ts';
import { ENTITIES_MAX, TEXT_MAX } from './limits.ts';
import type { Unit } from './units.ts';

/** Puts units into as few messages as they fit into, in order, none of them cut. @returns the messages' HTML */
export function pack(units: readonly Unit[]): string[] {
  const messages: Piece[] = [];
  for (const unit of units) {
    if (unit.length === 0) continue;
    const last = messages.at(-1);
    const longer = last === undefined ? undefined : join(last, plain(unit.apart ? '\n\n' : '\n'), unit);
    if (longer !== undefined && longer.length <= TEXT_MAX && longer.entities <= ENTITIES_MAX)
      messages[messages.length - 1] = longer;
    else messages.push(unit);
  }
  return messages.map((message) => message.html);
}
