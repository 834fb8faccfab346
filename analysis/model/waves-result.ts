import type { Localised } from "./language.ts";
import type { Reason, Strength } from "./result.ts";

/** A wave of the coalition, or a day somebody asked for: then there is no label. */
export type Moment = { readonly key: string; readonly day: string | null; readonly label: Localised | null };

export type NamedActor = { readonly id: string; readonly label: string };

/** The part of the ties that stays inside groups, with what chance gives: exact, and null where nothing is said of chance. */
export type ShareAt = {
  readonly actors: number;
  readonly ties: number;
  readonly share: number | null;
  readonly expected: number | null;
  readonly sd: number | null;
  /** Share minus expected: what can be compared between moments of different size. */
  readonly effect: number | null;
  readonly reason: Reason | null;
};

/** One moment, with all that was there and with those who were there at every moment. */
export type MomentShare = Moment & {
  readonly everyone: ShareAt;
  readonly stayers: ShareAt;
  /** Lowest and highest share of the stayers, however reports are counted; null without reports. */
  readonly band: readonly [number, number] | null;
};

/** What became of the ties among actors who were there at both moments. Pairs in several groups count for their part. */
export type Turnover = {
  readonly possible: number;
  readonly kept: number;
  readonly ended: number;
  readonly formed: number;
  /** kept / (kept + ended + formed). */
  readonly jaccard: number | null;
  /** kept / (kept + ended). */
  readonly retention: number | null;
  /** formed / pairs that had no tie before. */
  readonly formation: number | null;
  /** (ended + formed) / possible. */
  readonly hamming: number | null;
};

/** What a number of ties is made of: before + all parts = after, exactly. What is lost stands below 0. */
export type Waterfall = {
  readonly before: number;
  /** Ties that stayed, but whose actors changed group. */
  readonly moved: number;
  readonly formed: number;
  readonly ended: number;
  /** Ties that stayed and grew stronger or weaker; 0 where ties have no strength. */
  readonly strength: number;
  readonly joined: number;
  readonly left: number;
  readonly after: number;
};

export type WaterfallSides = { readonly all: Waterfall; readonly inside: Waterfall; readonly across: Waterfall };

export type ChangeCell = {
  readonly groups: readonly [string, string];
  readonly turnover: Turnover;
  /** In ties, each 1. */
  readonly waterfall: Waterfall;
};

/** Do ties across groups last as well as ties inside them? */
export type Survival = {
  readonly inside: number | null;
  readonly across: number | null;
  /** across / inside; below 1 bridges end sooner. */
  readonly riskRatio: number | null;
  readonly pValue: number | null;
  readonly reason: Reason | null;
};

/** What the way of asking leaves open in a change, in the effect on those who stayed. */
export type MeasurementBand = {
  /** Part of the ties that the other side reports too, where both answered; per moment. */
  readonly confirmation: readonly [number | null, number | null];
  /** Ties that one side reported; per moment. */
  readonly oneSided: readonly [number, number];
  /** Each of those kept or dropped by the chance that it is reported again: 2.5 and 97.5 % of the draws. */
  readonly redrawn: readonly [number, number] | null;
  readonly draws: number;
  /** When one side's word is enough, and when both must say so. */
  readonly union: number | null;
  readonly confirmed: number | null;
  /** The same sign in all of them. */
  readonly isStable: boolean;
};

export type TiePair = { readonly source: NamedActor; readonly target: NamedActor; readonly isInside: boolean };
export type ProjectStep = {
  readonly actor: NamedActor;
  readonly project: { readonly id: string; readonly label: string };
};

/** The first of a list, and how many there are. */
export type Listed<Entry> = { readonly total: number; readonly entries: readonly Entry[] };

export type MergedActor = NamedActor & {
  readonly into: NamedActor;
  readonly on: string;
  readonly isMunicipality: boolean;
};

/** Divided over several. Nobody knows which tie went where, so it is followed only to a part that got more than half of it. */
export type SplitActor = NamedActor & {
  readonly into: readonly (NamedActor & { readonly share: number | null })[];
  readonly on: string | null;
  readonly followedTo: string | null;
  readonly isMunicipality: boolean;
};

export type ChangeVerdict = {
  readonly direction: "more-inside" | "less-inside" | "same";
  readonly strength: Strength;
};

export type WaveChange = {
  readonly from: string;
  readonly to: string;
  readonly stayers: { readonly from: ShareAt; readonly to: ShareAt };
  readonly everyone: { readonly from: ShareAt; readonly to: ShareAt };
  readonly verdict: ChangeVerdict | null;
  /** Null where no tie was reported by anybody: then there is nothing to ask again. */
  readonly measurement: MeasurementBand | null;
  readonly turnover: { readonly all: Turnover; readonly inside: Turnover; readonly across: Turnover };
  readonly survival: Survival;
  /** In ties, and in their weight. */
  readonly waterfall: { readonly ties: WaterfallSides; readonly weight: WaterfallSides };
  /** Empty where there are too many groups. */
  readonly cells: readonly ChangeCell[];
  readonly stayed: number;
  readonly joined: Listed<NamedActor>;
  readonly left: Listed<NamedActor>;
  readonly merged: Listed<MergedActor>;
  readonly split: readonly SplitActor[];
  readonly formed: Listed<TiePair>;
  readonly ended: Listed<TiePair>;
  readonly projectsJoined: Listed<ProjectStep>;
  readonly projectsLeft: Listed<ProjectStep>;
};

/** Two successive moments, in short. */
export type WaveStep = {
  readonly from: string;
  readonly to: string;
  readonly stayed: number;
  readonly joined: number;
  readonly left: number;
  readonly jaccard: number | null;
  /** Change of the effect on those who stayed. */
  readonly effect: number | null;
};

export type WavesResult = {
  readonly schema: "schakelwerk.waves/1";
  readonly partition: string;
  readonly derived: boolean;
  readonly weighted: boolean;
  readonly directed: boolean;
  readonly groups: readonly { readonly key: string; readonly label: Localised }[];
  readonly moments: readonly MomentShare[];
  readonly steps: readonly WaveStep[];
  /** Null where there is one moment, or none. */
  readonly change: WaveChange | null;
  readonly parameters: { readonly seed: number; readonly permutations: number };
};
