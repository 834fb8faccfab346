import type { AnalysisResult } from "#analysis/model/result.ts";
import { counted, decimal, percent, pValue } from "./text-numbers.ts";
import { cutTitle, figures, MOST_ROWS, names, textTable } from "./text-table.ts";

/** What the ties of each group are, against what its size gives; the largest first where there are many. */
export function groupSection({ partition, siloing: { groups } }: AnalysisResult): readonly string[] {
  if (groups.length === 0) return [];
  const shown = groups.length > MOST_ROWS ? groups.toSorted((a, b) => b.size - a.size).slice(0, MOST_ROWS) : groups;
  const table = textTable(shown, [
    names("group", ({ key }) => key),
    figures("size", ({ size }) => decimal(size)),
    figures("inside", ({ internalTies }) => decimal(internalTies)),
    figures("outside", ({ externalTies }) => decimal(externalTies)),
    figures("stays inside", ({ internalShare }) => percent(internalShare)),
    figures("by chance", ({ expectedInternalShare }) => percent(expectedInternalShare)),
    figures("points", ({ effect }) => signed(effect)),
    figures("p", (group) => pValue(group.pValue)),
    figures("E-I", ({ eiIndex }) => decimal(eiIndex)),
    figures("for its size", ({ eiSizeCorrected }) => decimal(eiSizeCorrected)),
    figures("Coleman", ({ coleman }) => decimal(coleman)),
  ]);
  const without =
    partition.unassigned > 0 ? [`  without a group, and left out: ${counted(partition.unassigned, "actor")}`] : [];
  return [cutTitle(`Groups, by ${partition.attribute}`, shown, groups), ...table, ...without];
}

function signed(effect: number | null): string {
  if (effect === null) return decimal(null);
  return `${effect > 0 ? "+" : ""}${(100 * effect).toFixed(1)}`;
}
