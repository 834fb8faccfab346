import type { Actor } from "./actor.ts";
import type { ProjectId } from "./id.ts";
import type { Kernel, Lens } from "./lens.ts";
import type { Project } from "./project.ts";
import type { TieKind } from "./tie.ts";

/** What a lens left out, and how much of it: shown on the lens bar. */
export type LeftOut = {
  /** Projects with so many participants that they swamp every count (METHODS 8). */
  readonly plenaryProjects: readonly ProjectId[];
  /** Projects that define the partition, so that it is not measured by itself (DESIGN 3). */
  readonly definingProjects: readonly ProjectId[];
  /** Ties between two parts of what is one actor at this level. */
  readonly selfTies: number;
  /** Actors without any tie or project under this lens, when the lens leaves them out. */
  readonly isolates: number;
};

/** A link between two actors of `NetworkRows.actors`, by their position there. */
export type Link = {
  readonly source: number;
  readonly target: number;
  /** Above 0. */
  readonly weight: number;
  /** Ties or shared projects beneath it. */
  readonly count: number;
  /** Distinct recorded actors that carry its ties, on the side that has fewer; 0 when it comes from projects only. */
  readonly carriers: number;
  /** Empty when it comes from shared projects only. */
  readonly kinds: readonly TieKind[];
};

/**
 * What one lens makes of one coalition: the actors in it, the links between them, and the projects behind those.
 * Both shapes of a network, graphology graph and index, are built from this.
 */
export type NetworkRows = {
  readonly lens: Lens;
  readonly directed: boolean;
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  /** Projects in force under the lens with at least one participant, those that the numbers leave out included. */
  readonly projects: readonly Project[];
  /** Per project whether the links count it: false for those in `leftOut`, and for all when only ties make links. */
  readonly counted: readonly boolean[];
  /** Actor and project by position; one row per pair. */
  readonly participations: readonly (readonly [actor: number, project: number])[];
  readonly leftOut: LeftOut;
};

/** Which groups the actors of one network are in, and how much of each: METHODS 2, p_ig. */
export type Memberships = {
  readonly groups: readonly string[];
  /** Per actor where its shares begin in `group` and `share`; length actors + 1. None: unassigned. */
  readonly offsets: Uint32Array;
  readonly group: Uint32Array;
  /** Sums to 1 for each assigned actor. */
  readonly share: Float64Array;
  /** How much two actors have in common. */
  readonly kernel: Kernel;
};
