const SECOND = 1000;
/** How soon it is looked again when only an answer can make room. */
const LOOK_AGAIN_MS = 5;

export interface WindowGuard {
  /** When one more may leave, in epoch milliseconds. */
  nextAt(now: number): number;
  /** Counts one that leaves now. @returns what is to be called when it has been answered */
  take(now: number): (now: number) => void;
}

/**
 * Sees to it that a platform never counts more than `perSecond` messages within one second, whatever delays this process,
 * the network or the platform cause. The platform counted a message at some moment between its leaving and its answer: it
 * is taken for the latest one that the fastest way there and back allows.
 */
export function createWindowGuard(perSecond: number): WindowGuard {
  /** When each was answered, oldest first. */
  let answered: number[] = [];
  let waiting = 0;
  let fastest = Number.POSITIVE_INFINITY;

  const countedSince = (now: number) => now - SECOND + Math.min(fastest, SECOND / 2);

  return {
    nextAt(now) {
      answered = answered.filter((at) => at > countedSince(now) && at <= now);
      const excess = waiting + answered.length - perSecond + 1;
      if (excess <= 0) return 0;
      const freed = answered[excess - 1];
      return freed === undefined ? now + LOOK_AGAIN_MS : freed + SECOND - Math.min(fastest, SECOND / 2) + 1;
    },
    take(now) {
      waiting += 1;
      return (answeredAt) => {
        waiting -= 1;
        answered.push(answeredAt);
        // A platform that gets slower is noticed too, if not at once.
        fastest = Math.min(fastest * 1.002, Math.max(0, answeredAt - now));
      };
    },
  };
}
