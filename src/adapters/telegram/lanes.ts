/** Runs tasks of one lane in their order, and those of different lanes side by side. */
export interface Lanes {
  /** Adds a task, which must not throw. */
  add(lane: string, task: () => Promise<void>): void;
  readonly running: number;
  /** Resolves when no more than `count` tasks are left, running or waiting. */
  downTo(count: number): Promise<void>;
}

/** @returns lanes without tasks */
export function createLanes(): Lanes {
  const ends = new Map<string, Promise<void>>();
  const watchers = new Set<{ count: number; resolve: () => void }>();
  let running = 0;
  return {
    get running() {
      return running;
    },
    add(lane, task) {
      running += 1;
      const end = (ends.get(lane) ?? Promise.resolve()).then(task).finally(() => {
        running -= 1;
        if (ends.get(lane) === end) ends.delete(lane);
        for (const watcher of watchers) {
          if (running > watcher.count) continue;
          watchers.delete(watcher);
          watcher.resolve();
        }
      });
      ends.set(lane, end);
    },
    downTo(count) {
      if (running <= count) return Promise.resolve();
      return new Promise((resolve) => watchers.add({ count, resolve }));
    },
  };
}
