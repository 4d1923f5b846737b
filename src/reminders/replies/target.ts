import type { Call } from '../../chat/command.ts';
import type { Place, Posting } from '../../chat/request.ts';
import type { Address } from '../../chat/sender.ts';
import type { WordArguments, Words } from '../../knowledge/words.ts';

/** Why something was not done: a message and what belongs into it. */
export interface Problem {
  readonly id: string;
  readonly values: WordArguments;
}

export interface Target {
  readonly place: Place;
  readonly address: Address;
  readonly isPrivate: boolean;
}

/** The place that a command is about: the one its `channel` option names, else where it was given. */
export async function targetOf(call: Call): Promise<Target | Problem> {
  const { channel } = call.options;
  const place = channel === undefined ? call.place : await call.reach.resolve(channel);
  if (place === null) return { id: 'error-no-such-channel', values: { given: channel ?? '' } };
  const thread = place.kind === 'channel' ? place.thread : null;
  return {
    place,
    address: { platform: call.platform, channel: place.id, thread },
    isPrivate: place.kind === 'private',
  };
}

/** The same, for who may change it: asked of the platform at this moment. */
export async function managedTarget(call: Call): Promise<Target | Problem> {
  const target = await targetOf(call);
  if ('id' in target || (await call.reach.manages(target.place))) return target;
  return { id: 'error-not-manager', values: {} };
}

/** @returns null when the bot may post there */
export function postingProblem(posting: Posting, words: Words): Problem | null {
  switch (posting.kind) {
    case 'allowed':
      return null;
    case 'lacking':
      return {
        id: 'posting-lacking',
        values: { permissions: words.and(posting.permissions.map((each) => words.say(`permission-${each}`))) },
      };
    case 'wrong-kind':
    case 'not-a-member':
    case 'unreachable':
      return { id: `posting-${posting.kind}`, values: {} };
  }
}
