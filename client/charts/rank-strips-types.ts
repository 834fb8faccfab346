/** Actors with one value on a strip. */
export type StripDot = {
  readonly ids: readonly string[];
  /** Where on the strip, 0–1. */
  readonly at: number;
  /** Among the first: a ring instead of a tick. */
  readonly isFirst: boolean;
};

/** One measure: all who have a place, from nothing to the highest. */
export type RankStrip = {
  readonly title: string;
  /** Who is first, in words. */
  readonly first: string;
  readonly ends: readonly [string, string];
  readonly dots: readonly StripDot[];
};

/** One actor through all strips; where it has no place, its words say so. */
export type StripLine = {
  readonly id: string;
  readonly label: string;
  readonly places: readonly { readonly at: number | null; readonly text: string }[];
  /** Under the pointer, and not chosen. */
  readonly isPassing: boolean;
};

export type RankStripsState = {
  readonly summary: string;
  readonly strips: readonly RankStrip[];
  readonly lines: readonly StripLine[];
  /** Who is under the pointer; nobody when it leaves. */
  readonly onPoint: (ids: readonly string[]) => void;
  readonly onChoose: (id: string) => void;
};
