import type { MessageBody, Upload } from '../rules/message.ts';
import { FLAGS } from '../rules/message.ts';
import type { Message, User, World } from '../world.ts';

interface Making {
  readonly channelId: string;
  readonly author: User;
  readonly body: MessageBody;
  readonly uploads: readonly Upload[];
  readonly nonce: string | number | null;
  readonly reference: string | null;
}

/** Makes a message out of a body that was checked, and keeps it in the channel's history unless only one person sees it. */
export function makeMessage(world: World, { channelId, author, body, uploads, nonce, reference }: Making): Message {
  const message: Message = {
    id: world.newId(),
    channelId,
    author,
    nonce,
    content: body.content ?? '',
    components: body.components ?? [],
    attachments: attachmentsOf(world, body, uploads),
    flags: body.flags ?? 0,
    reference,
  };
  if ((message.flags & FLAGS.ephemeral) === 0) world.keepMessage(message);
  return message;
}

export function attachmentsOf(world: World, body: MessageBody, uploads: readonly Upload[]): Message['attachments'] {
  return uploads.map((upload) => {
    const key = /\d+/.exec(upload.field)?.[0] ?? '';
    const filename = body.attachments?.find(({ id }) => String(id) === key)?.filename ?? upload.name;
    return {
      id: world.newId(),
      filename,
      size: upload.bytes,
      url: `https://cdn.discordapp.com/attachments/${filename}`,
    };
  });
}
