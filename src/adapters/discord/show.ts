import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import { SHOW } from './custom-id.ts';
import type { Outgoing } from './render/render.ts';

/**
 * A private answer once more, for everybody: what Discord sent along with the press of its button, without that button.
 * So it needs no memory, works after a restart, and shows exactly what the person saw.
 */
export function shown(components: readonly APIMessageTopLevelComponent[]): Outgoing {
  const rest = components.filter(
    (component) =>
      !(
        component.type === ComponentType.ActionRow &&
        component.components.some((inner) => 'custom_id' in inner && inner.custom_id === SHOW)
      ),
  );
  return { flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] }, components: rest, files: [] };
}
