import type { World } from "./actor.ts";
import type { CoverageRule } from "./coverage-result.ts";
import type { TableRule } from "./table-result.ts";
import type { ApproachOutcome } from "./tie.ts";

/** What became of approaches; `unrecorded` where nobody wrote it down. */
export type ApproachCounts = Readonly<Record<ApproachOutcome | "unrecorded", number>> & { readonly all: number };

/** Why the other side is a right party to speak with: a gap that it could fill, or that it is missed at the table. */
export type RightParty =
  | { readonly by: "gap"; readonly rule: CoverageRule; readonly project: string; readonly label: string }
  | { readonly by: "table"; readonly rule: TableRule };

type End = { readonly id: string; readonly label: string; readonly world: World };

export type Approach = {
  readonly id: string;
  readonly source: End;
  readonly target: End;
  readonly outcome: ApproachOutcome | null;
  /** The day of it. */
  readonly on: string | null;
  /** Where it stopped, or what was said. */
  readonly note: string | null;
  /** Why whoever was approached is a right party for this; empty where no rule says so. */
  readonly right: readonly RightParty[];
  /** Who knocked is not at the table, by the rules of the table. */
  readonly seekerMissing: boolean;
};

export type Doors = End & {
  readonly counts: ApproachCounts;
  readonly last: string | null;
};

/** Who knocked where, on or before the day of the lens, and what became of it. */
export type DoorsResult = {
  readonly date: string | null;
  readonly reason: "no-approaches" | null;
  readonly counts: ApproachCounts;
  /** Unanswered ones to a right party first, then those of who is not at the table, then other unanswered ones; latest first. */
  readonly approaches: readonly Approach[];
  /** Of those who were approached, and of those who did, most unanswered first. */
  readonly approached: readonly Doors[];
  readonly seekers: readonly Doors[];
  readonly worlds: readonly { readonly from: World; readonly to: World; readonly counts: ApproachCounts }[];
  /** Approaches with somebody whom no list in order names: counted, and not listed. */
  readonly marked: number;
};
