import type { Entity } from './html.ts';

/** A message that the bot posted, as people see it. */
export interface Post {
  readonly chat: number;
  readonly thread: number | null;
  readonly id: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly markup: unknown;
  /** The name of the file it carries. */
  readonly file: string | null;
  /** Milliseconds. */
  readonly at: number;
}

export interface Posts {
  add(post: Post): void;
  replace(post: Post): void;
  find(chat: number, id: number): Post | undefined;
  /** In the order they were posted; edited ones where they were. */
  all(): readonly Post[];
}

/** @param keep how many are remembered; older ones are forgotten, and can't be edited any more */
export function createPosts(keep: number): Posts {
  const posts = new Map<string, Post>();
  const keyOf = ({ chat, id }: { chat: number; id: number }) => `${chat}:${id}`;
  return {
    add(post) {
      posts.set(keyOf(post), post);
      const [oldest] = posts.keys();
      if (posts.size > keep && oldest !== undefined) posts.delete(oldest);
    },
    replace: (post) => void posts.set(keyOf(post), post),
    find: (chat, id) => posts.get(keyOf({ chat, id })),
    all: () => [...posts.values()],
  };
}
