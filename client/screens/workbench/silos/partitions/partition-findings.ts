import type { Lens } from "#analysis/model/lens.ts";
import type { FoundGrouping, PartitionsResult } from "#analysis/model/partitions-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { inOrder } from "./yardsticks.ts";

/** Which partition comes first, whether the other yardsticks say so too, and whether there are groups to be explained at all. */
export function partitionFindings(result: PartitionsResult, lens: Lens, speaker: Speaker): readonly string[] {
  const { text } = speaker;
  const ranked = inOrder(result, "siloRatio");
  const best = ranked[0];
  if (!best) return [text("partitions.none"), ...foundFinding(result.found, lens, speaker)];
  if ((best.siloRatio ?? 0) <= 0) {
    return [text("partitions.none-explains", { count: ranked.length }), ...foundFinding(result.found, lens, speaker)];
  }
  const name = speaker.pick(best.label);
  const share = speaker.percent(best.siloRatio ?? 0);
  return [
    text("partitions.best", { count: ranked.length, name, share }),
    ...(ranked.length > 1 ? otherYardsticks(result, best.key, speaker) : []),
    ...foundFinding(result.found, lens, speaker),
  ];
}

function otherYardsticks(result: PartitionsResult, best: string, { text, pick }: Speaker): readonly string[] {
  const differing = (["gap", "agreement"] as const).flatMap((by) => {
    const first = inOrder(result, by)[0];
    return first && first.key !== best ? [text(`partitions.differ.${by}`, { name: pick(first.label) })] : [];
  });
  return differing.length > 0 ? differing : [text("partitions.agree")];
}

function foundFinding(found: FoundGrouping | null, lens: Lens, { text, number }: Speaker): readonly string[] {
  if (found === null) return [];
  const modularity = (value: number) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const { groups, rewired } = found;
  if (rewired === null) {
    const why = lens.basis === "ties" ? "fixed" : "projects";
    return [text(`partitions.found.${why}`, { groups, observed: modularity(found.modularity) })];
  }
  const { draws, atLeast } = rewired;
  const values = {
    groups,
    draws,
    atLeast,
    observed: modularity(rewired.observed),
    mean: modularity(rewired.mean),
    highest: modularity(rewired.highest),
  };
  return [text(atLeast === 0 ? "partitions.found.more" : "partitions.found.same", values)];
}
