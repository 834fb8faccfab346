import type { Layer } from "./actor.ts";
import type { Reason, RoleNumbers } from "./result.ts";
import type { Evidence } from "./tie.ts";
import type { Listed, NamedActor } from "./waves-result.ts";
import { WITHOUT_CHANCE, type WithoutChance } from "./without-chance.ts";

/** One group among the contacts of an actor; who is in several groups counts for its part of each. */
export type ReachedGroup = {
  readonly key: string;
  /** Others in it. */
  readonly members: number;
  readonly contacts: number;
  /** Weight of the ties with it, and that as a part of the ties with anybody who has a group. */
  readonly weight: number;
  readonly share: number;
  /** The part by chance: what its size gives. Null where nothing is said of chance. */
  readonly expected: number | null;
};

/** Why the mix of somebody's contacts gets no verdict. */
export const UNJUDGED = ["few-contacts", ...WITHOUT_CHANCE, "too-large"] as const;
export type Unjudged = (typeof UNJUDGED)[number];

/** How often two contacts come from different groups, beside what chance gives. */
export type ContactMixResult = {
  readonly effectiveGroups: number | null;
  readonly value: number | null;
  readonly expected: number | null;
  readonly effect: number | null;
  /** Two-sided; over `draws` deals, or exact when these are 0. */
  readonly pValue: number | null;
  readonly draws: number;
  readonly verdict: "more-mixed" | "less-mixed" | "no-sign" | null;
  readonly unjudged: Unjudged | null;
};

/** Pairs of contacts without a tie between them. */
export type PairCredit = {
  readonly pairs: number;
  /** Each pair divided over all who join it. */
  readonly partial: number;
  /** Pairs that nobody else joins in one step. */
  readonly exclusive: number;
};

/** From the one group to the other; of undirected ties each pair once, the groups in their order. */
export type JoinedGroups = PairCredit & {
  readonly groups: readonly [string, string];
  readonly expected: number | null;
};

export type JoinedPairs = {
  readonly total: PairCredit;
  /** Pairs that share no group, of which the actor shares one with each. */
  readonly linkingPin: number;
  /** Null for who has no group: it has no own side. */
  readonly roles: Readonly<Record<keyof RoleNumbers, PairCredit & { readonly expected: number | null }>> | null;
  readonly between: Listed<JoinedGroups>;
  /** Why nothing is told of chance; null where something is. */
  readonly withoutChance: WithoutChance | null;
};

/** A contact, with what hangs on the tie. */
export type ProfileContact = NamedActor & {
  readonly group: string | null;
  /** How far it is from another group than the actor, 0–1; null where either has none. */
  readonly foreign: number | null;
  readonly weight: number;
  /** Other contacts of the actor that it has no tie with, and those of them that nobody else joins to it in one step. */
  readonly apart: number;
  readonly alone: number;
  /** Its contacts beside the actor. */
  readonly others: number;
  /** Its part of the actor's constraint, 0–1: how far the actor depends on it. */
  readonly dependence: number;
};

export const REPORTED = ["both", "giver", "receiver", "nobody"] as const;
/** Whose word it is that somebody gives room: nobody's where a document or an interview says so. */
export type Reported = (typeof REPORTED)[number];

export type RoomGiven = {
  readonly kind: "mandates" | "trusts";
  readonly giver: NamedActor;
  readonly layer: Layer | null;
  /** One of those that the receiver is part of. */
  readonly isAbove: boolean;
  readonly reported: Reported;
  readonly evidence: Evidence | null;
};

export type KnowsContacts = NamedActor & {
  readonly group: string | null;
  /** Equals share a place. */
  readonly place: number;
  readonly shared: number;
  readonly total: number;
};

export const WITHOUT_HOURS = ["not-recorded", "not-of-this-actor", "unreadable"] as const;

/** What one actor does between groups: its place in the network, and no word on how well anybody does. */
export type ProfileResult = {
  readonly actor: NamedActor & { readonly groups: readonly { readonly key: string; readonly share: number }[] };
  readonly partition: {
    readonly attribute: string;
    readonly derived: boolean;
    readonly groups: readonly { readonly key: string; readonly size: number }[];
  };
  readonly parameters: { readonly seed: number; readonly draws: number };
  /** Why nothing is told of groups; null where something is. */
  readonly reason: Reason | null;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly actors: number;
  readonly ties: number;
  readonly reached: {
    readonly contacts: number;
    /** Contacts that have no group. */
    readonly unassigned: number;
    readonly groups: readonly ReachedGroup[];
    readonly mix: ContactMixResult;
  };
  readonly joined: JoinedPairs;
  readonly dependence: {
    /** Shortest routes between others from different groups, each by the part that runs through the actor; null when too large. */
    readonly carried: number | null;
    readonly carriedShare: number | null;
    readonly unavoidable: number | null;
    readonly broken: number | null;
  };
  readonly room: {
    readonly given: readonly RoomGiven[];
    /** Of the same kinds, from whoever is neither of a governing layer nor above the receiver. */
    readonly others: number;
    /** Of all others in the whole coalition: without any, nobody wrote down who gives room. */
    readonly recorded: { readonly mandates: number; readonly trusts: number };
  };
  readonly knows: {
    /** Whom it is looked for among; null where there is nobody, or no contact in another group. */
    readonly among: "organisation" | "group" | null;
    readonly candidates: number;
    /** Marked not to be ranked, or of a group of which under half answered. */
    readonly leftOut: number;
    /** Contacts that share no group with the actor. */
    readonly foreign: number;
    readonly first: Listed<KnowsContacts>;
  };
  readonly load: {
    readonly contacts: number;
    /** Of the actor in the middle. */
    readonly medianContacts: number;
    readonly projects: number;
    readonly hours: { readonly column: string; readonly value: number } | null;
    readonly withoutHours: (typeof WITHOUT_HOURS)[number] | null;
  };
  /** The survey behind the ties; null where ties are not what people answered. */
  readonly survey: {
    readonly wave: string;
    readonly asked: number;
    readonly answered: number;
    /** Whether the actor answered; null when it was not asked. */
    readonly didAnswer: boolean | null;
  } | null;
  /** All of them, those that a picture draws first: some of every group, what hangs on the actor alone before the rest. */
  readonly contacts: readonly ProfileContact[];
  /** How many of them a picture draws. */
  readonly drawn: number;
  /** Ties among those, by their position. */
  readonly among: readonly (readonly [number, number])[];
};
