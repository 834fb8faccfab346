import type { AnalysisResult } from "#analysis/model/result.ts";
import { whole } from "./text-numbers.ts";
import { cutTitle, figures, MOST_ROWS, names, textTable } from "./text-table.ts";

type Pair = AnalysisResult["bridging"]["pairs"][number];

/** For every two groups without how few they have no contact left, those that rest on the fewest first. */
export function touchSection({ network, bridging }: AnalysisResult): readonly string[] {
  const pairs = bridging.pairs.filter(({ minimumCut }) => minimumCut !== null);
  if (pairs.length === 0) return [];
  const labels = new Map(bridging.actors.map(({ id, label }) => [id, label]));
  const fewest = ({ minimumCut }: Pair) => minimumCut ?? 0;
  const always = ({ criticalActors, minimumCut }: Pair) =>
    minimumCut === 0
      ? "–"
      : (criticalActors ?? []).map((id) => labels.get(id) ?? id).join(", ") || "nobody in particular";
  const shown = pairs.toSorted((a, b) => fewest(a) - fewest(b)).slice(0, MOST_ROWS);
  const table = textTable(shown, [
    names(network.directed ? "from" : "between", ({ groups }) => groups[0]),
    names(network.directed ? "to" : "and", ({ groups }) => groups[1]),
    figures("fewest", (pair) => whole(fewest(pair))),
    figures("only others", ({ minimumCutOthers }) =>
      minimumCutOthers === null ? "they touch" : whole(minimumCutOthers),
    ),
    names("always among the fewest", always),
  ]);
  return [cutTitle("Without how few actors two groups have no contact left", shown, pairs), ...table];
}
