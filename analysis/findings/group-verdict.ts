import type { GroupResult, Strength } from "#analysis/model/result.ts";
import { strengthOf } from "./wording.ts";

/** On which side of what its size gives a group's share lies, and how sure a sentence may say so. */
export type GroupVerdict = { readonly direction: "inward" | "outward"; readonly strength: Strength };

/** Null where nothing was held against chance. With several groups looked at, q stands in for p. */
export function groupVerdict({ effect, qValue }: Pick<GroupResult, "effect" | "qValue">): GroupVerdict | null {
  const strength = strengthOf({ effect, pValue: qValue, z: null });
  return strength === null ? null : { direction: (effect ?? 0) < 0 ? "outward" : "inward", strength };
}
