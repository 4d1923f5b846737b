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

/** Replaces the "thinking" of a deferred answer by the first message, and adds the others below it. */
export async function complete(
  { rest, applicationId, token }: Turn,
  messages: readonly Outgoing[],
  visibility: Visibility,
): Promise<void> {
  const [first, ...more] = messages;
  if (first === undefined) return;
  const { files, ...body } = first;
  await rest.patch(Routes.webhookMessage(applicationId, token, '@original'), { body, files: [...files], auth: false });
  for (const { files: some, ...other } of more) {
    const flags = other.flags | (visibility === 'private' ? MessageFlags.Ephemeral : 0);
    await rest.post(Routes.webhook(applicationId, token), { body: { ...other, flags }, files: [...some], auth: false });
  }
}
