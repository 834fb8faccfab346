import type { Ranking, StabilityResult } from "#analysis/model/stability-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

export function exactShare(value: number, { number }: Speaker): string {
  return number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** "3–7", or "1" where it never moves. */
export function rangeWords([best, worst]: readonly [number, number], { text }: Speaker): string {
  return text("stability.range", { same: best === worst ? "yes" : "no", best, worst });
}

/** Who stays among the first ten, and how far the headline moves. */
export function stabilityFinding(
  { shares }: StabilityResult,
  ranking: Ranking | undefined,
  { speaker, own }: { readonly speaker: Speaker; readonly own: string },
): string {
  const { text } = speaker;
  const stable = ranking?.actors.filter(({ firmness }) => firmness === "stable").length ?? 0;
  const reason = ranking?.reason ?? null;
  const first =
    reason === null
      ? text("stability.finding", { top: ranking?.actors.length ?? 0, stable })
      : text(`stability.none.${reason}`);
  const range = shares[1]?.range ?? null;
  if (range === null) return first;
  const [low, high] = range.map((share) => exactShare(share, speaker));
  return `${first} ${text("stability.finding.share", { own, low: low ?? "", high: high ?? "" })}`;
}
