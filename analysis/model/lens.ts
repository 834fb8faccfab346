import type { Localised } from "./language.ts";
import type { TieKind } from "./tie.ts";

export const LEVELS = ["recorded", "unit", "organisation"] as const;
/** The level at which ties roll up: as recorded, to units, or to whole organisations. */
export type Level = (typeof LEVELS)[number];

export const BASES = ["ties", "projects", "both"] as const;
/** What makes two actors tied: a tie between them, a project they share, or either. */
export type Basis = (typeof BASES)[number];

export const DIRECTIONS = ["union", "confirmed", "directed"] as const;
/** Undirected when either side says so, undirected when both do, or as it was reported (METHODS 1.3). */
export type Direction = (typeof DIRECTIONS)[number];

export const WEIGHTS = ["strength", "none"] as const;
export type WeightRule = (typeof WEIGHTS)[number];

export const PROJECTIONS = ["newman", "count"] as const;
/** How a shared project weighs: 1/(participants − 1) each, or 1 each (METHODS 8). */
export type Projection = (typeof PROJECTIONS)[number];

export const SUCCESSIONS = ["as-recorded", "follow"] as const;
/**
 * Whether a body that was succeeded counts as its successor from that day on. A register may keep a merged municipality in
 * an arrangement for years; followed, it is the new one that takes part.
 */
export type Succession = (typeof SUCCESSIONS)[number];

export const KERNELS = ["min", "any", "product"] as const;
/**
 * How much two actors in several groups have in common: the share that both have, all where they share any group, or the chance
 * that a group drawn of each is one and the same (METHODS 2.1). With one group an actor it is the same 0 or 1.
 */
export type Kernel = (typeof KERNELS)[number];

export const KEEP_OR_LEAVE_OUT = ["keep", "leave-out"] as const;
export type KeepOrLeaveOut = (typeof KEEP_OR_LEAVE_OUT)[number];

/** A choice of ties, date, direction, weight, projection and filters: it fixes one network. */
export type Lens = {
  /** ISO day on which things must hold; null takes everything, whenever it held. */
  readonly date: string | null;
  /** Key of a wave: ties count as reported in it. Null takes ties by their period. */
  readonly wave: string | null;
  readonly basis: Basis;
  /** Null takes every kind that stands for contact: all but `approaches` and `in-conflict`. */
  readonly tieKinds: readonly TieKind[] | null;
  readonly level: Level;
  readonly direction: Direction;
  readonly weight: WeightRule;
  readonly projection: Projection;
  /** Projects with over 25 % of the actors or over 30 participants (METHODS 8). */
  readonly plenary: KeepOrLeaveOut;
  /** Actors without any tie or project under this lens. */
  readonly isolates: KeepOrLeaveOut;
  /** Projects that define the partition; kept, the partition is derived and gets no expectation. */
  readonly definingProjects: KeepOrLeaveOut;
  readonly succession: Succession;
  readonly kernel: Kernel;
};

export type PartitionSource =
  | { readonly by: "domain" | "world" | "party-type" | "layer" | "organisation" | "form" }
  | { readonly by: "attribute"; readonly attribute: string };

/** How actors are put in groups; the groups are the silos under study. */
export type PartitionDefinition = {
  readonly key: string;
  readonly label: Localised;
  /** "eigen veiligheidsregio": the group as a sentence names it. */
  readonly ownGroup: Localised;
  readonly source: PartitionSource;
  /** What a reader must know of this partition (its date, its origin); null when nothing. */
  readonly note: Localised | null;
};

/** A lens as it is asked for: what is left out comes from the coalition's own defaults. */
export type LensQuery = {
  /** ISO day; `all` lifts the limit. */
  readonly date?: string | undefined;
  readonly wave?: string | undefined;
  readonly basis?: Basis | undefined;
  /** Kinds with commas between them; `contact` for all that stand for contact, `all` for every kind. */
  readonly ties?: string | undefined;
  readonly level?: Level | undefined;
  readonly direction?: Direction | undefined;
  readonly weight?: WeightRule | undefined;
  readonly projection?: Projection | undefined;
  readonly plenary?: KeepOrLeaveOut | undefined;
  readonly isolates?: KeepOrLeaveOut | undefined;
  readonly definingProjects?: KeepOrLeaveOut | undefined;
  readonly succession?: Succession | undefined;
  readonly kernel?: Kernel | undefined;
  /** What is imagined otherwise than it is, as one line of text. Never part of a coalition's defaults. */
  readonly imagine?: string | undefined;
  /** Key of a partition, or `attribute:` and the name of a column. */
  readonly partition?: string | undefined;
};
