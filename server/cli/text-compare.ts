import type { PartitionComparison, PartitionsResult, UnrankedReason } from "#analysis/model/partitions-result.ts";
import { reasonWords } from "./reason-words.ts";
import { decimal, percent, whole } from "./text-numbers.ts";
import { figures, names, textTable } from "./text-table.ts";

const unranked: Readonly<Record<UnrankedReason, string>> = {
  derived: "made of the ties themselves",
  "few-assigned": "leaves out most actors",
  undefined: "not defined",
};

/** Partitions of one network side by side: never by z or p, which grow with the number of actors. */
export function compareSection({ partitions, found }: PartitionsResult): readonly string[] {
  const table = textTable(partitions, [
    figures("rank", ({ rank }) => (rank === null ? "–" : whole(rank))),
    names("partition", ({ key }) => key),
    figures("groups", ({ groups }) => whole(groups)),
    figures("actors", ({ assigned }) => whole(assigned)),
    figures("stays inside", ({ internalShare }) => percent(internalShare)),
    figures("by chance", ({ expected }) => percent(expected)),
    figures("points", ({ gap }) => decimal(gap === null ? null : 100 * gap, 1)),
    figures("agreement with the contacts", ({ agreement }) => decimal(agreement, 3)),
    figures("silo ratio", ({ siloRatio }) => decimal(siloRatio, 3)),
    names("", whyUnranked),
  ]);
  const contacts = found
    ? [`  the contacts themselves show ${whole(found.groups)} groups, with modularity ${decimal(found.modularity, 4)}`]
    : [];
  return ["Partitions side by side, by silo ratio", ...table, ...contacts];
}

function whyUnranked(row: PartitionComparison): string {
  if (row.reason !== null) return reasonWords[row.reason];
  return row.unranked === null ? "" : unranked[row.unranked];
}
