import type { LensOverlap } from "#analysis/model/lenses-result.ts";
import type { OVERLAP_PARTS } from "#client/charts/overlap-bars.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Comparison } from "./comparisons.ts";

export type PartNames = Readonly<Record<(typeof OVERLAP_PARTS)[number], string>>;

/** What each of the three parts is called: "on paper only", "both", "in practice only". */
export function partNames({ names }: Comparison, { text }: Speaker): PartNames {
  const [first = "", second = ""] = names ?? [];
  const kind = names === null ? "paper" : "chosen";
  return {
    onlyFirst: text(`paper.part.${kind}.onlyFirst`, { first, second }),
    both: text(`paper.part.${kind}.both`),
    onlySecond: text(`paper.part.${kind}.onlySecond`, { first, second }),
  };
}

const RARE = 0.05;

/** What chance would give of pairs in both; null where nothing is said of it. */
export function overlapChanceWords({ all, chance, derived }: LensOverlap, { text, number }: Speaker): string | null {
  if (derived) return text("paper.chance.derived");
  if (chance?.pValue == null || all.expectedBoth === null) return null;
  const expected = number(all.expectedBoth, { maximumFractionDigits: 0 });
  const p = number(chance.pValue, { maximumSignificantDigits: 2 });
  if (chance.pValue >= RARE) return text("paper.chance.none", { expected, p });
  return text(all.both > all.expectedBoth ? "paper.chance.more" : "paper.chance.fewer", { expected, p });
}

/** Why there is nothing to compare; null where there is. */
export function nothingToCompare({ first, second, kind }: LensOverlap, { text }: Speaker): string | null {
  if (first.ties > 0 && second.ties > 0) return null;
  if (kind === "chosen") return text("paper.none.chosen");
  return text(second.ties === 0 ? "paper.none.second" : "paper.none.first");
}

/** The name of a pair of groups, or of the pairs inside one. */
export function groupsName(
  [first, second]: readonly [string, string],
  { groups }: LensOverlap,
  { text, pick }: Speaker,
): string {
  const name = (key: string) => {
    const label = groups.find((group) => group.key === key)?.label;
    return label ? pick(label) : key;
  };
  return first === second
    ? text("time.cells.inside", { group: name(first) })
    : text("time.cells.between", { first: name(first), second: name(second) });
}
