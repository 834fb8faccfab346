import type { Measured } from "#analysis/model/result.ts";
import type { CellConclusion, Conclusion, SurveyWave } from "#analysis/model/survey-result.ts";
import { strengthOf } from "./wording.ts";

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

function said({ strength, direction }: Conclusion | CellConclusion): string {
  return strength === "none" ? "none" : `${strength} ${direction}`;
}

/** What another section must grey: a group × group cell whose conclusion changes with how answers are counted. */
export function cellChanges({ cells }: SurveyWave, one: string, other: string): boolean {
  return cells.some(
    ({ groups: [first, second], changes }) =>
      changes && ((first === one && second === other) || (first === other && second === one)),
  );
}
