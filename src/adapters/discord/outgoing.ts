import { DiscordAPIError, MessageFlags, type REST, Routes } from 'discord.js';
import type { Outgoing } from './render/render.ts';

/** An interaction's own address: valid for 15 minutes, and no bot token is needed. */
export interface Turn {
  readonly rest: REST;
  readonly applicationId: string;
  readonly id: string;
  readonly token: string;
}

/** Only the person who asked sees the answer. Fixed by the first answer. */
export type Visibility = 'private' | 'public';

/**
 * Gives the first answer, whatever it is.
 * @returns false when the interaction is over (10062: too late, or unknown to Discord): then nothing can be said any more
 */
export async function acknowledge(
  { rest, id, token }: Turn,
  body: object,
  files: Outgoing['files'] = [],
): Promise<boolean> {
  try {
    await rest.post(Routes.interactionCallback(id, token), { body, files: [...files], auth: false });
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // Already acknowledged: the library sent it twice, because the first answer to it was lost on the way.
    if (error.code === 40060) return true;
    if (error.code === 10062) return false;
    throw error;
  }
}

/** Replaces the "thinking" of a deferred answer by its first message. */
export async function complete({ rest, applicationId, token }: Turn, { files, ...body }: Outgoing): Promise<void> {
  await rest.patch(Routes.webhookMessage(applicationId, token, '@original'), { body, files: [...files], auth: false });
}

/** Adds a message below the first. */
export async function followUp(
  { rest, applicationId, token }: Turn,
  { files, ...body }: Outgoing,
  visibility: Visibility,
): Promise<void> {
  const flags = body.flags | (visibility === 'private' ? MessageFlags.Ephemeral : 0);
  await rest.post(Routes.webhook(applicationId, token), { body: { ...body, flags }, files: [...files], auth: false });
}
