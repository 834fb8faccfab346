import { join } from "node:path";
import type { Arrangement } from "./arrangements.ts";
import { organKeys } from "./organs.ts";
import { cell, readCsv } from "./read-csv.ts";
import { sortBy } from "./write-csv.ts";

export type Participation = {
  readonly actor: string;
  readonly arrangement: string;
  readonly from: string;
  readonly until: string;
  /** Part of the cost, 0–1; empty where the register does not say. */
  readonly share: string;
  readonly organs: string;
};

type Terms = { readonly share: string; readonly organs: string };

function shareOf(percent: string): string {
  return percent === "" ? "" : String(Math.round(Number(percent) * 1e4) / 1e6);
}

/** Shares and organs of the version that stands for the arrangement, by `actor arrangement`. */
function readTerms(from: string): ReadonlyMap<string, Terms> {
  const rows = readCsv(join(from, "data/roo-nl/memberships.csv"), [
    "arrangement_id",
    "actor_id",
    "share_pct",
    "organs",
  ]);
  return new Map(
    rows.map((row) => [
      `${cell(row, "actor_id")} ${cell(row, "arrangement_id")}`,
      { share: shareOf(cell(row, "share_pct")), organs: organKeys(cell(row, "organs")) },
    ]),
  );
}

/** Who takes part in what, from when to when, over the versions of each regulation. */
export function readParticipations(from: string, arrangements: readonly Arrangement[]): readonly Participation[] {
  const terms = readTerms(from);
  const byChain = new Map(arrangements.map((arrangement) => [arrangement.chain, arrangement]));
  const rows = readCsv(join(from, "data/roo-nl/edges_dynamic.csv"), ["source", "target", "start", "end"]);
  const participations = rows.map((row) => {
    const arrangement = byChain.get(cell(row, "target"));
    if (arrangement === undefined) throw new Error(`unknown arrangement: ${cell(row, "target")}`);
    const period = { from: cell(row, "start"), until: cell(row, "end") };
    const { versionFrom, id } = arrangement;
    const isOfThisVersion = period.until === "" || period.until > versionFrom;
    const known = isOfThisVersion ? terms.get(`${cell(row, "source")} ${id}`) : undefined;
    return {
      actor: cell(row, "source"),
      arrangement: id,
      ...period,
      share: known?.share ?? "",
      organs: known?.organs ?? "",
    };
  });
  return sortBy(participations, ({ arrangement, actor, from: day }) => `${arrangement} ${actor} ${day}`);
}
