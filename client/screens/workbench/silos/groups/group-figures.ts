import { cellVerdict } from "#analysis/findings/cell-verdict.ts";
import { type GroupVerdict, groupVerdict } from "#analysis/findings/group-verdict.ts";
import type { AnalysisResult, GroupResult, Mixing } from "#analysis/model/result.ts";

/** All that the card of one group tells. Groups are positions in the partition. */
export type GroupFigures = {
  readonly group: number;
  readonly result: GroupResult;
  readonly verdict: GroupVerdict | null;
  /** Other groups with clearly more, or fewer, ties with it than chance gives; the furthest from chance first. */
  readonly more: readonly number[];
  readonly fewer: readonly number[];
  /** Over how many communities it is spread; null where none were found. */
  readonly communities: number | null;
};

/** The group that keeps most beyond what its size gives first; those of which nothing is said last. */
export function groupFigures({ siloing }: Pick<AnalysisResult, "siloing">): readonly GroupFigures[] {
  const { groups, mixing, communities } = siloing;
  const spread = new Map(communities?.perGroup.map(({ key, effectiveCommunities }) => [key, effectiveCommunities]));
  return groups
    .map((result, group) => ({
      group,
      result,
      verdict: groupVerdict(result),
      more: contactsOf(mixing, group, "more"),
      fewer: contactsOf(mixing, group, "fewer"),
      communities: spread.get(result.key) ?? null,
    }))
    .sort((a, b) => (b.result.effect ?? -2) - (a.result.effect ?? -2) || a.group - b.group);
}

/** In a directed network either direction will do. */
function contactsOf(mixing: Mixing, group: number, direction: "more" | "fewer"): readonly number[] {
  const beyond = mixing.groups.flatMap((_, other) => {
    if (other === group) return [];
    const cells = [
      [group, other],
      [other, group],
    ] as const;
    const clear = cells.filter(([row, column]) => {
      const verdict = cellVerdict(mixing, row, column);
      return verdict?.direction === direction && verdict.strength === "clear";
    });
    const z = clear.map(([row, column]) => Math.abs(mixing.z[row]?.[column] ?? 0));
    return z.length > 0 ? [{ other, z: Math.max(...z) }] : [];
  });
  return beyond.sort((a, b) => b.z - a.z || a.other - b.other).map(({ other }) => other);
}
