import type { Localised } from "./language.ts";
import type { TiePair } from "./waves-result.ts";

/** Pairs of actors that two lenses tie, or one of them; pairs in several groups count for their part. */
export type Overlap = {
  readonly possible: number;
  readonly onlyFirst: number;
  readonly both: number;
  readonly onlySecond: number;
  /** Pairs in both by chance, if within each pair of groups either lens tied just anybody. Null where nothing is said of chance. */
  readonly expectedBoth: number | null;
};

export type LensOverlap = {
  readonly schema: "schakelwerk.lenses/1";
  readonly partition: string;
  readonly derived: boolean;
  /** The two lenses are "on paper" and "in practice", or two that the reader chose. */
  readonly kind: "paper-and-practice" | "chosen";
  readonly groups: readonly { readonly key: string; readonly label: Localised }[];
  readonly actors: number;
  readonly first: { readonly ties: number };
  readonly second: { readonly ties: number };
  readonly all: Overlap;
  readonly inside: Overlap;
  readonly across: Overlap;
  /** Spread and two-sided p of all pairs in both, when the actors of the second lens are dealt within their groups. */
  readonly chance: { readonly sd: number; readonly pValue: number | null } | null;
  /** Empty where there are too many groups. */
  readonly cells: readonly (Overlap & { readonly groups: readonly [string, string] })[];
  /** The first of each list; pairs across groups come first. */
  readonly lists: {
    readonly onlyFirst: readonly TiePair[];
    readonly both: readonly TiePair[];
    readonly onlySecond: readonly TiePair[];
  };
  readonly parameters: { readonly seed: number; readonly permutations: number };
};
