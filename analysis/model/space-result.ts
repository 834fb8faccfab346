import type { Measured, Reason } from "./result.ts";

/** Pairs of actors, by how much of each is inside a group or across; and how many of them are tied. */
export type PairsTied = { readonly pairs: number; readonly tied: number };

/** Pairs of municipalities that lie so many steps over the map apart. */
export type SpaceStep = {
  /** 0 for two actors in one municipality, 1 for neighbours; null where no way leads over borders. */
  readonly steps: number | null;
  readonly within: PairsTied;
  readonly across: PairsTied;
  /** Weight of the ties. */
  readonly weight: number;
  readonly weightWithin: number;
};

/** Whether groups keep to themselves, or only lie far apart. */
export type SpaceResult = {
  readonly partition: {
    readonly attribute: string;
    readonly derived: boolean;
    readonly groups: readonly { readonly key: string; readonly size: number }[];
  };
  readonly parameters: { readonly seed: number; readonly permutations: number };
  /** Why nothing is told; null where something is. */
  readonly reason: Reason | null;
  /** Municipalities with a group, as actors and as places on the map; and the actors with a group that are elsewhere. */
  readonly actors: number;
  readonly places: number;
  readonly elsewhere: number;
  /** Of the ties between municipalities, beside what chance gives when groups are dealt over all of them. */
  readonly internalShare: Measured;
  readonly distance: {
    /** The share inside if at every distance ties fell inside and across as the pairs at that distance do. */
    readonly expected: number | null;
    /** Part of the gap between the share and plain chance that this explains; null where the gap is under 5 points. */
    readonly part: number | null;
  };
  /** The same share, beside what chance gives when groups are dealt within regions only; null without regions. */
  readonly regions: {
    readonly attribute: string;
    readonly count: number;
    readonly internalShare: Measured;
  } | null;
  /** By number of steps, those without a way last. */
  readonly steps: readonly SpaceStep[];
};
