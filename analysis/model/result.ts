import type { BlockTest, Chance, Draws, SecondNull } from "./chance.ts";
import type { Communities } from "./communities.ts";
import type { GroupPairResult } from "./group-pair.ts";
import type { Kernel } from "./lens.ts";
import type { ProjectMix, ProjectTwoMode } from "./two-mode.ts";

/** Why a value is not there; undefined is never zero (METHODS 1.5). */
export const REASONS = [
  "no-ties",
  "isolate",
  "single-group",
  "no-groups",
  "group-of-one",
  "group-without-ties",
  "too-few-actors",
  "no-variance",
  "derived-partition",
  "too-large",
  "left-out",
  "no-communities",
  "nothing-crosses",
  "no-strata",
  "no-routes",
  "no-projects",
  "no-places",
] as const;
export type Reason = (typeof REASONS)[number];

/** How sure a sentence may be (METHODS 3.5). */
export const STRENGTHS = ["clear", "slight", "none"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A number with what chance would give. Null with a reason where it is not defined. */
export type Measured = {
  readonly value: number | null;
  readonly reason: Reason | null;
  /** Exact mean and standard deviation when the labels of the actors are dealt at random over the same network. */
  readonly expected: number | null;
  readonly sd: number | null;
  readonly z: number | null;
  /** Two-sided, from seeded permutations or from all there are. */
  readonly pValue: number | null;
  /** What this p rests on, which may be fewer deals than were asked for; null where there is no p. */
  readonly draws: Draws | null;
  readonly interval: readonly [number, number] | null;
  /** Value minus expected: does not grow with the number of actors. */
  readonly effect: number | null;
};

/** Every number of a whole network under a partition that the result holds; each has a descriptor of the same id. */
export const SILOING_METRICS = [
  "internalShare",
  "eiIndex",
  "modularity",
  "bestModularity",
  "siloRatio",
  "adjustedRand",
  "adjustedMutualInformation",
  "variationOfInformation",
  "splitJoin",
  "eiSizeCorrected",
  "assortativity",
  "freeman",
  "guptaAndersonMay",
  "withinOddsRatio",
  "densityRatio",
  "spectralSegregation",
  "mantelHaenszel",
  "crossEfficiency",
  "withinEfficiency",
  "pathSilo",
  "unreachableShare",
  "warmPairs",
] as const;
export type SiloingMetric = (typeof SILOING_METRICS)[number];

/**
 * Those that are told against deals over whole organisations too, where groups go by organisation. The others divide by how large
 * or how active the groups are, which differs from one such deal to the next: their p would tell of that as much as of ties.
 */
export const BLOCK_METRICS = [
  "eiIndex",
  "spectralSegregation",
  "mantelHaenszel",
] as const satisfies readonly SiloingMetric[];
export type BlockMetric = (typeof BLOCK_METRICS)[number];

export type Matrix = readonly (readonly (number | null)[])[];

/** Group × group, in the order of `groups`. */
export type Mixing = {
  readonly groups: readonly string[];
  /** Full counts: inside a group on the diagonal, off it all ties between two groups; directed: row = sender. */
  readonly ties: Matrix;
  /** Pairs of actors with a link, whatever its weight; domain shares split a pair. */
  readonly pairs: Matrix;
  readonly pairsExpected: Matrix;
  readonly possible: Matrix;
  readonly density: Matrix;
  readonly expected: Matrix;
  /** Ties over expected. */
  readonly ratio: Matrix;
  /** Standard deviation of what chance gives. */
  readonly sd: Matrix;
  readonly z: Matrix;
  /** Two-sided, over all cells, from the same permutations, per side. */
  readonly pAdjusted: Matrix;
  /** Part of the cells at least as far from chance that chance alone would put there (Benjamini & Hochberg). */
  readonly qValue: Matrix;
};

/** What the ties of a group are. */
export type GroupTies = {
  readonly key: string;
  readonly size: number;
  readonly internalTies: number;
  readonly externalTies: number;
  readonly internalShare: number | null;
  readonly eiIndex: number | null;
  /** Of the internal share, two-sided, from the same permutations as the network's. */
  readonly pValue: number | null;
};

export type GroupResult = GroupTies & {
  /** The part that would stay inside if its contacts were with anybody: what its size gives. */
  readonly expectedInternalShare: number | null;
  /** Internal share minus expected. */
  readonly effect: number | null;
  /** Of p, over all groups: the part of false findings among those at least as rare. */
  readonly qValue: number | null;
  /** Weight per possible pair, among its members and with others. */
  readonly densityInside: number | null;
  readonly densityOutside: number | null;
  readonly eiSizeCorrected: number | null;
  readonly coleman: number | null;
  readonly segregationMatrixIndex: number | null;
  readonly spectralSegregation: number | null;
};

/** Open triples by the role of who is in between; ordered, so that an undirected pair counts twice. */
export type RoleNumbers = Readonly<
  Record<"coordinator" | "consultant" | "representative" | "gatekeeper" | "liaison", number>
>;

/** Where an actor stands between its contacts; null where there are none, or too many routes to look at. */
export type ActorRoles = {
  /** Contacts minus what they overlap (Burt). */
  readonly effectiveSize: number | null;
  /** The same as a part of the contacts. */
  readonly efficiency: number | null;
  /** Not bounded by 1. */
  readonly constraint: number | null;
  readonly hierarchy: number | null;
  /** Pairs of its contacts with a group that are not tied to each other, and the part of them from different groups, 0–1. */
  readonly openPairs: number | null;
  readonly crossHoles: number | null;
  /** Gould & Fernandez' roles; null for who has no group. */
  readonly brokerage:
    | (RoleNumbers & {
        readonly total: number;
        /** Each pair divided over its brokers, and pairs without another broker: over all roles. */
        readonly partial: number;
        readonly exclusive: number;
        /** Pairs that share no group, of which this actor shares one with each. */
        readonly linkingPin: number;
        /** When the groups of all others are dealt over the same network; null where nothing is said of chance. */
        readonly expected: RoleNumbers | null;
      })
    | null;
};

export type ActorResult = ActorRoles & {
  readonly id: string;
  readonly label: string;
  /** Group with the largest share; null when unassigned. */
  readonly group: string | null;
  readonly degree: number;
  readonly strength: number;
  readonly eiIndex: number | null;
  /** The same drawn towards 0 for who has few partners, k/(k + 2): for an order. */
  readonly eiShrunk: number | null;
  /** Part of its ties that leaves its groups, 0–1. */
  readonly foreignShare: number | null;
  /** As many groups in equal parts would mix its contacts as much. */
  readonly effectiveGroups: number | null;
  /** 1 − Σq² over the groups of its contacts; low for who has few of them. */
  readonly participationCoefficient: number | null;
  /** How much two different contacts of it differ, 0–1. */
  readonly participationUnbiased: number | null;
  /** What that would be by chance. */
  readonly participationExpected: number | null;
  /** What the part of open pairs from different groups would be by chance. */
  readonly crossHolesExpected: number | null;
  /** Part of all weight between groups that has this actor at one end, 0–1; null when nothing crosses. */
  readonly crossShare: number | null;
  /** Partners in other groups that this actor meets in one project only; null without projects. */
  readonly onlyHere: number | null;
  /** Shortest routes between two others that run through this actor, each counted by its part; null when left out. */
  readonly betweenness: number | null;
  /** The same over pairs from different groups: as far as the two differ. */
  readonly crossGroupBetweenness: number | null;
  /** As a part of all pairs from different groups that this actor is not in, 0–1. */
  readonly crossGroupBetweennessNormalised: number | null;
  /** Pairs of others from different groups of whom every shortest route passes this actor. */
  readonly unavoidablePairs: number | null;
  /** Without this actor a part of the network falls apart. */
  readonly cutVertex: boolean;
  /** Pairs of others from different groups that lose all contact without this actor; null where such pairs are not counted. */
  readonly brokenPairs: number | null;
  /** What its projects have to do with policy domains; null without a project with a domain. */
  readonly projectMix: ProjectMix | null;
};

/** Routes from some actors, drawn at random, in place of all. */
export type RouteSample = {
  /** Actors that were searched from. */
  readonly sources: number;
  /**
   * In 95 of 100 samples every estimate of every actor is so near to the exact value: betweenness as a part of all pairs of others,
   * cross-group betweenness and pairs without a way around as a part of those from different groups.
   */
  readonly bound: number;
};

export type CutActorResult = {
  readonly id: string;
  readonly label: string;
  /** Sizes of the pieces that are left, largest first. */
  readonly pieces: readonly number[];
  /** Actors outside the largest piece. */
  readonly lost: number;
  readonly brokenPairs: number | null;
  /** Pairs of groups that lose each other altogether; null where it was not worked out. */
  readonly groups: readonly (readonly [string, string])[] | null;
};

export type CutTieResult = {
  readonly source: string;
  readonly target: string;
  /** Actors on either side once it is gone. */
  readonly sides: readonly [number, number];
  readonly brokenPairs: number | null;
};

export type ProjectResult = ProjectTwoMode & {
  readonly id: string;
  readonly label: string;
  readonly participants: number;
  /** Distinct groups of its participants. */
  readonly groups: number;
  /** Pairs of participants from different groups. */
  readonly crossPairs: number;
  /** Those of them that meet in no other project. */
  readonly onlyHere: number;
  /** Its part of all weight between groups, 0–1; null when nothing crosses. */
  readonly crossShare: number | null;
};

/**
 * What dealing the groups over whole organisations gives, of all that can be told from it: it takes the place of what is dealt
 * over actors wherever something is judged.
 */
export type BlockResult = BlockTest & {
  /** In the order of `groups`; empty as these are. */
  readonly groups: readonly Pick<GroupResult, "key" | "expectedInternalShare" | "pValue" | "qValue">[];
  /** Null where there is no matrix. */
  readonly mixing: Pick<Mixing, "pairsExpected" | "expected" | "sd" | "z" | "pAdjusted" | "qValue"> | null;
  /** Of every actor in the groups of most of its organisation; without those that are not defined then. */
  readonly metrics: Readonly<Partial<Record<BlockMetric, Measured>>>;
};

export type Warning = { readonly code: string; readonly message: string };

/** The one shape of a result: HTTP, command line and export (DESIGN 5). No times and no clock. */
export type AnalysisResult = {
  readonly schema: "schakelwerk.analysis/1";
  readonly network: {
    readonly actors: number;
    readonly ties: number;
    readonly totalWeight: number;
    readonly directed: boolean;
    readonly weighted: boolean;
    readonly density: number | null;
    readonly components: number;
    readonly isolates: number;
    readonly projects: number;
    readonly participations: number;
    readonly sha256: string;
  };
  readonly partition: {
    readonly attribute: string;
    /** How much two actors have in common; all kernels are the same where nobody is in several groups. */
    readonly kernel: Kernel;
    /** Actors in several groups. */
    readonly inSeveral: number;
    readonly derived: boolean;
    readonly groups: readonly { readonly key: string; readonly size: number }[];
    readonly unassigned: number;
    /** Part of all tie weight that touches an unassigned actor, 0–1. */
    readonly unassignedWeight: number | null;
  };
  readonly parameters: {
    readonly seed: number;
    readonly permutations: number;
    readonly nullModel: "label-permutation";
    readonly version: string;
  };
  readonly siloing: {
    readonly metrics: Readonly<Record<SiloingMetric, Measured>>;
    readonly groups: readonly GroupResult[];
    readonly mixing: Mixing;
    /** What each deal of the groups gave; null where nothing is said of chance. */
    readonly chance: Chance | null;
    readonly secondNull: SecondNull;
    /** Null unless organisations lie in one group each, or nearly so. */
    readonly blocks: BlockResult | null;
    /** Null where they are left out, or there is nothing to find. */
    readonly communities: Communities | null;
  };
  readonly bridging: {
    /** How what shortest routes give was estimated; null when all of them were searched, or none. */
    readonly sample: RouteSample | null;
    readonly actors: readonly ActorResult[];
    readonly projects: readonly ProjectResult[];
    /** What separates most first. */
    readonly cutActors: readonly CutActorResult[];
    readonly cutTies: readonly CutTieResult[];
    /** Every two groups, and every group with itself; empty where distances are left out or groups are too many. */
    readonly pairs: readonly GroupPairResult[];
  };
  readonly warnings: readonly Warning[];
};
