import { cellVerdict } from "#analysis/findings/cell-verdict.ts";
import { type GroupVerdict, groupVerdict } from "#analysis/findings/group-verdict.ts";
import { judged } from "#analysis/findings/judged.ts";
import type { AnalysisResult, GroupResult, Mixing } from "#analysis/model/result.ts";

import { type Doubt, type Doubts, noDoubts } from "../../survey-doubts.ts";

/** All that the card of one group tells. Groups are positions in the partition. */
export type GroupFigures = {
  readonly group: number;
  readonly result: GroupResult;
  readonly verdict: GroupVerdict | null;
  /** Other groups with clearly more, or fewer, ties with it than chance gives; the furthest from chance first. */
  readonly more: readonly number[];
  readonly fewer: readonly number[];
  /** Other groups of which that changes with how answers are counted; they are in neither list. */
  readonly unsure: readonly number[];
  /** Of what it keeps inside. */
  readonly doubt: Doubt;
  /** Over how many communities it is spread; null where none were found. */
  readonly communities: number | null;
};

const UNSAID = {
  internalTies: 0,
  externalTies: 0,
  internalShare: null,
  eiIndex: null,
  pValue: null,
  expectedInternalShare: null,
  effect: null,
  qValue: null,
  densityInside: null,
  densityOutside: null,
  eiSizeCorrected: null,
  coleman: null,
  segregationMatrixIndex: null,
  spectralSegregation: null,
} as const satisfies Omit<GroupResult, "key" | "size">;

/** The group that keeps most beyond what its size gives first; those of which nothing is said last. */
export function groupFigures(
  result: Pick<AnalysisResult, "siloing">,
  doubts: Doubts = noDoubts,
): readonly GroupFigures[] {
  const { groups, mixing, communities } = judged(result).siloing;
  const spread = new Map(communities?.perGroup.map(({ key, effectiveCommunities }) => [key, effectiveCommunities]));
  return groups
    .map((own, group) => {
      const doubt = doubts([own.key, own.key]);
      const more = contactsOf(mixing, group, { direction: "more", doubts });
      const fewer = contactsOf(mixing, group, { direction: "fewer", doubts });
      return {
        group,
        result: doubt.isHidden ? { ...own, ...UNSAID } : own,
        verdict: doubt.isHidden ? null : groupVerdict(own),
        more: more.sure,
        fewer: fewer.sure,
        unsure: [...more.unsure, ...fewer.unsure],
        doubt,
        communities: doubt.isHidden ? null : (spread.get(own.key) ?? null),
      };
    })
    .sort((a, b) => (b.result.effect ?? -2) - (a.result.effect ?? -2) || a.group - b.group);
}

/** Groups with clearly more, or fewer, ties, those that are sure apart. In a directed network either direction will do. */
function contactsOf(
  mixing: Mixing,
  group: number,
  { direction, doubts }: { readonly direction: "more" | "fewer"; readonly doubts: Doubts },
): { readonly sure: readonly number[]; readonly unsure: readonly number[] } {
  const beyond = mixing.groups.flatMap((key, other) => {
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
    const { isHidden, changes } = doubts([mixing.groups[group] ?? "", key], { direction, strength: "clear" });
    return z.length > 0 && !isHidden ? [{ other, z: Math.max(...z), changes }] : [];
  });
  const sorted = beyond.sort((a, b) => b.z - a.z || a.other - b.other);
  const others = (isUnsure: boolean) => sorted.flatMap(({ other, changes }) => (changes === isUnsure ? [other] : []));
  return { sure: others(false), unsure: others(true) };
}
