/**
 * Who waits, in an order that is fair between users: each has one turn before anybody has a second, so that whoever asks
 * for twenty things does not keep others waiting for the twentieth. After Goyal, Vin & Cheng (1997, doi:10.1109/90.649569),
 * with turns for packets: a user's next turn follows the own last one, but nobody saves up turns by not asking.
 */
export type FairQueue<Entry> = {
  readonly add: (user: string, entry: Entry) => void;
  /** Takes the entry whose turn it is. */
  readonly next: () => Entry | null;
  readonly remove: (entry: Entry) => void;
  /** Everybody who waits, in the order of their turns. */
  readonly order: () => readonly Entry[];
};

type Waiting<Entry> = { readonly user: string; readonly entry: Entry; readonly turn: number };

export function createFairQueue<Entry>(): FairQueue<Entry> {
  let waiting: readonly Waiting<Entry>[] = [];
  let now = 0;
  const served = new Map<string, number>();
  return {
    add: (user, entry) => {
      const previous = waiting.findLast((other) => other.user === user)?.turn ?? served.get(user) ?? -1;
      const turn = Math.max(now, previous + 1);
      const place = waiting.findLastIndex((other) => other.turn <= turn) + 1;
      waiting = waiting.toSpliced(place, 0, { user, entry, turn });
    },
    next: () => {
      const [first, ...others] = waiting;
      if (first === undefined) return null;
      waiting = others;
      now = first.turn;
      served.set(first.user, now);
      // Whoever had an earlier turn is as good as new.
      for (const [user, turn] of served) if (turn < now) served.delete(user);
      return first.entry;
    },
    remove: (entry) => {
      waiting = waiting.filter((other) => other.entry !== entry);
    },
    order: () => waiting.map(({ entry }) => entry),
  };
}
