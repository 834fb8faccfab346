import type { Measured } from "#analysis/model/result.ts";
import type { CellConclusion, Conclusion, Counted, SurveyWave } from "#analysis/model/survey-result.ts";
import { LEVEL, strengthOf } from "./wording.ts";

/** What a sentence may say of a share; null where nothing was held against chance. */
export function conclusionOf(share: Measured): Conclusion | null {
  const strength = strengthOf(share);
  if (strength === null || share.effect === null) return null;
  return { strength, direction: share.effect >= 0 ? "inward" : "outward" };
}

/** Whether conclusions of one thing differ; on which side "no sign" lies makes no difference. Null without any to compare. */
export function differ(conclusions: readonly (Conclusion | CellConclusion | null)[]): boolean | null {
  const known = conclusions.flatMap((each) => (each === null ? [] : [said(each)]));
  return known.length < 2 ? null : known.some((each) => each !== known[0]);
}

/**
 * Whether the headline changes with the way of counting. A gap that chance readily gives is no sign here, however large: of
 * few ties nearly every gap is large, and then some way of counting would nearly always differ.
 */
export function countingsDiffer(countings: readonly Pick<Counted, "conclusion" | "internalShare">[]): boolean | null {
  return differ(
    countings.map(({ conclusion, internalShare: { pValue } }) =>
      conclusion === null || pValue === null || pValue < LEVEL ? conclusion : { ...conclusion, strength: "none" },
    ),
  );
}

function said({ strength, direction }: Conclusion | CellConclusion): string {
  return strength === "none" ? "none" : `${strength} ${direction}`;
}

/**
 * What another section must grey: a group × group cell whose conclusion changes with how answers are counted, or of which
 * that section finds what no way of counting finds alike.
 *
 * @param verdict what the section itself says of the cell; that it sees no sign contradicts nobody
 */
export function cellChanges(
  { cells }: Pick<SurveyWave, "cells">,
  [one, other]: readonly [string, string],
  verdict: CellConclusion | null = null,
): boolean {
  const cell = cells.find(
    ({ groups: [first, second] }) => (first === one && second === other) || (first === other && second === one),
  );
  if (cell === undefined) return false;
  const claim = verdict?.strength === "none" ? null : verdict;
  return cell.changes || (differ([claim, ...Object.values(cell.conclusions)]) ?? false);
}
