import type { Period } from "./period.ts";
import type { ProjectKind } from "./project.ts";
import type { LeftOutProject } from "./projects-result.ts";
import type { NamedActor } from "./waves-result.ts";

export const COUPLING_NEARBY = ["same", "neighbours"] as const;
/** Which places count as near: one and the same, or also the municipality next door. */
export type CouplingNearby = (typeof COUPLING_NEARBY)[number];

export const COUPLING_THEMES = ["any", "alike", "complementary"] as const;
/** Whether pairs are put in order by place and time alone, or also by how alike, or how different, their domains are. */
export type CouplingTheme = (typeof COUPLING_THEMES)[number];

export const COUPLING_REASONS = ["no-projects", "one-project", "no-places", "no-periods", "too-large"] as const;
export type CouplingReason = (typeof COUPLING_REASONS)[number];

/** A project that is compared; period and place as they are recorded. */
export type CoupledProject = Period & {
  readonly id: string;
  readonly label: string;
  readonly kind: ProjectKind;
  readonly place: string;
  readonly participants: number;
};

/** The days that two projects have in common. */
export type TimeOverlap = Period & {
  /** Null where it has no recorded beginning or end. */
  readonly days: number | null;
  /** Part of the shorter of the two, 0–1; null where neither has a length and they are open on different sides. */
  readonly share: number | null;
};

/** Somebody in one project of a pair, and in touch with somebody who is in the other alone. */
export type OneStep = NamedActor & {
  /** Which of the two it is in. */
  readonly side: 0 | 1;
  /** Actors in the other, and those of them with whom it has a tie; the rest share another project with it. */
  readonly contacts: number;
  readonly byTie: number;
  /** The first few contacts, in the order of the network. */
  readonly some: readonly NamedActor[];
};

export type CouplingPair = {
  /** Positions in `projects`. */
  readonly projects: readonly [number, number];
  readonly overlap: TimeOverlap;
  readonly place: { readonly between: CouplingNearby; readonly share: number };
  /** What their domains have in common, 0–1; null where one has none. */
  readonly theme: number | null;
  /** Actors in both; expected by the sizes of the projects and how much each actor takes part in. Null where nothing is said. */
  readonly shared: { readonly count: number; readonly expected: number | null; readonly some: readonly NamedActor[] };
  /** Organisations that are in both through different actors. */
  readonly bodies: { readonly count: number; readonly some: readonly NamedActor[] };
  /** What puts the pairs in order, 0–1; null where a part of it is not known. */
  readonly score: number | null;
  readonly oneStep: {
    readonly count: number;
    /** Those with most contacts in the other project. */
    readonly most: readonly OneStep[];
    /** Who stays out of every order, in that of the network: a fact, and no place in a list. */
    readonly unordered: readonly OneStep[];
  };
};

/** Projects at the same time and place that share nobody, or fewer than their sizes give. */
export type CouplingResult = {
  readonly parameters: {
    /** Day from which one looks ahead; null looks at all time. */
    readonly date: string | null;
    readonly nearby: CouplingNearby;
    /** What a border counts for, where the same place counts for 1. */
    readonly neighbourShare: number;
    /** Fewer days in common than this are no overlap. */
    readonly overlapDays: number;
    /** Few shared actors: at most this part of the smaller project, and fewer than expected. */
    readonly sharedAtMost: number;
    readonly theme: CouplingTheme;
  };
  /** Why nothing is told; null where something is. */
  readonly reason: CouplingReason | null;
  readonly projects: readonly CoupledProject[];
  readonly counts: {
    /** Pairs that overlap in time and place; of those the pairs that share few or nobody. */
    readonly together: number;
    readonly few: number;
  };
  /** The first two hundred, the highest score first. */
  readonly pairs: readonly CouplingPair[];
  /** Projects that are not compared, and why. */
  readonly leftOut: {
    readonly plenary: readonly LeftOutProject[];
    readonly noPlace: readonly LeftOutProject[];
    readonly noPeriod: readonly LeftOutProject[];
    /** Goals are no work in a place. */
    readonly goals: number;
    readonly over: number;
    readonly withoutActors: number;
  };
};
