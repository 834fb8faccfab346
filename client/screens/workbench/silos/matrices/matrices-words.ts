import { LEVEL, strengthOf } from "#analysis/findings/wording.ts";
import type { ComparedMatrix, MatricesResult } from "#analysis/model/matrices-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** What a matrix is called: the partition that is looked at by its own name. */
export function comparedName({ key, label }: Pick<ComparedMatrix, "key" | "label">, { text, pick }: Speaker): string {
  return label === null ? text(`matrices.name.${key}`) : text("matrices.name.partition", { partition: pick(label) });
}

/** How far tied goes with it, in percentage points: from nothing to all in common, or per step. */
export function pointsOf(coefficient: number): number {
  return 100 * coefficient;
}

/** What goes most with a tie when all else is held equal; or that nothing does; or why nothing was compared. */
export function matricesFinding(result: MatricesResult, speaker: Speaker): string {
  const { text, number, percent, list } = speaker;
  if (result.reason !== null) {
    return text(`matrices.reason.${result.reason}`, { actors: result.actors, most: result.mostActors });
  }
  const clear = result.compared
    .filter(({ key, coefficient, pValue }) => {
      const strength = strengthOf({ effect: coefficient, pValue, z: null });
      // A step is a small part of the distance: of that, 5 points is too much to ask.
      return strength === "clear" || (key === "distance" && pValue < LEVEL);
    })
    .sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient));
  const [first, ...others] = clear;
  const explained = percent(result.explained ?? 0);
  if (!first) return text("matrices.finding.none", { explained });
  const isDistance = first.key === "distance";
  const points = number(Math.abs(pointsOf(first.coefficient)), { maximumFractionDigits: isDistance ? 1 : 0 });
  const sentence = text("matrices.finding.first", {
    kind: isDistance ? "distance" : "same",
    name: comparedName(first, speaker),
    points,
    direction: first.coefficient < 0 ? "less" : "more",
    others: result.compared.length - 1,
  });
  const names = list(others.map((each) => comparedName(each, speaker)));
  const rest =
    others.length > 0
      ? [text("matrices.finding.others", { names, count: others.length })]
      : result.compared.length > 1
        ? [text("matrices.finding.alone")]
        : [];
  return [sentence, ...rest, text("matrices.finding.explained", { explained })].join(" ");
}
