import type { Broker, BrokersOf } from "./brokers.ts";

/** How much is asked of one person in one list. */
export type Caps = { readonly perActor: number; readonly perBroker: number };

export const capDefaults = { perActor: 2, perBroker: 2 } as const satisfies Caps;

export type Taken = {
  /** Who is asked to introduce; null where nobody has to. */
  readonly broker: number | null;
  /** The one that is asked first, then all others that are as strong. */
  readonly via: readonly number[];
};

/** Keeps count of what is asked of whom. */
export type Room = {
  /** Asks for a tie; null where one of the two, or all who know both, have enough already. */
  readonly take: (one: number, other: number) => Taken | null;
};

/**
 * @param brokersOf null: nobody has to introduce them
 */
export function createRoom(count: number, { perActor, perBroker }: Caps, brokersOf: BrokersOf | null): Room {
  const added = new Uint32Array(count);
  const asked = new Uint32Array(count);
  const choose = (brokers: readonly Broker[]): Taken | null => {
    const free = brokers.filter(({ actor }) => asked[actor]! < perBroker);
    const strength = free[0]?.strength;
    if (strength === undefined) return null;
    const strongest = free.filter((broker) => broker.strength === strength).map(({ actor }) => actor);
    const via = strongest.sort((a, b) => asked[a]! - asked[b]! || a - b);
    return { broker: via[0]!, via };
  };
  return {
    take: (one, other) => {
      if (added[one]! >= perActor || added[other]! >= perActor) return null;
      const taken = brokersOf === null ? { broker: null, via: [] } : choose(brokersOf(one, other));
      if (taken === null) return null;
      added[one]! += 1;
      added[other]! += 1;
      if (taken.broker !== null) asked[taken.broker]! += 1;
      return taken;
    },
  };
}
