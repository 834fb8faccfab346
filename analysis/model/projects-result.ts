import type { Bin } from "./chance.ts";
import type { Measured, Reason } from "./result.ts";

/** A project that the lens leaves out of the numbers. */
export type LeftOutProject = { readonly id: string; readonly label: string; readonly participants: number };

export type ProjectMix = {
  readonly id: string;
  readonly label: string;
  /** Actors with a group. */
  readonly participants: number;
  /** Groups that take part, for whatever share. */
  readonly groups: number;
  /** Chance that two draws from its participants' shares are of different groups: Blau, 0 to below 1. */
  readonly blau: number;
};

/** How often two groups meet in projects, beside what chance gives with the same margins. */
export type GroupMeetings = {
  /** Positions; the same twice for meetings inside a group. */
  readonly groups: readonly [number, number];
  /** Projects in which they meet. */
  readonly projects: number;
  /** Pairs of actors in a project, in all projects; those of actors with several groups are spread. */
  readonly meetings: number;
  readonly expected: number | null;
  readonly sd: number | null;
  readonly z: number | null;
  /** Two-sided, of this pair of groups alone. */
  readonly pValue: number | null;
  /** Benjamini and Hochberg's rate over all pairs of groups. */
  readonly qValue: number | null;
  /** Pairs of actors kept by the backbone. */
  readonly kept: number | null;
};

export type ProjectBackbone = {
  readonly reason: Reason | null;
  /** All pairs of actors that take part in something. */
  readonly pairs: number;
  /** Those that share a project; null, as all else, where nothing is said. */
  readonly sharing: number | null;
  readonly kept: number | null;
  /** Of the pairs that share a project, and of those that are kept, the part inside groups. */
  readonly sharingInside: number | null;
  readonly keptInside: number | null;
};

/** What the projects themselves say of the groups: actors × projects, not made into ties first. */
export type ProjectsResult = {
  readonly partition: {
    readonly attribute: string;
    readonly derived: boolean;
    /** By the shares of the actors that take part in something. */
    readonly groups: readonly { readonly key: string; readonly size: number }[];
  };
  readonly parameters: {
    readonly seed: number;
    readonly permutations: number;
    readonly nullModel: "fixed-margins";
    readonly tradesPerProject: number;
  };
  /** With a group, and in some project that counts. */
  readonly actors: number;
  /** In a project that counts, but without a group. */
  readonly unassigned: number;
  readonly participations: number;
  /** Those with two or more such actors, which alone can bring groups together; and those with one. */
  readonly projects: { readonly together: number; readonly alone: number };
  readonly plenary: readonly LeftOutProject[];
  readonly defining: readonly LeftOutProject[];
  /** Part of the projects with two or more participants in which two or more groups take part. */
  readonly mixedShare: Measured;
  /** How often the draws gave which mixed share. */
  readonly mixedBins: readonly Bin[];
  /** Part of all meetings of two in a project that is inside groups. */
  readonly meetingsInside: Measured;
  readonly mixes: readonly ProjectMix[];
  /** Null where there are too many groups. */
  readonly meetings: readonly GroupMeetings[] | null;
  readonly backbone: ProjectBackbone;
};
