import type { Speaker } from "#client/i18n/speaker.ts";
import type { Ranked } from "../../rank-actors.ts";
import type { Agreement, Order } from "./orders.ts";
import { writeMeasure } from "./rank-measures.ts";

/** So many names are read; more are counted. */
const MOST_NAMED = 6;

/** Who is among the first whatever the measure, and who by one measure only. */
export function agreementWords({ measures, byAll, byOne }: Agreement, { text, list }: Speaker): string {
  if (measures === 0) return text("ranking.finding.nobody");
  if (measures === 1) return text("ranking.finding.single");
  const all =
    byAll.length === 0
      ? text("ranking.finding.none", { measures })
      : text("ranking.finding.all", { names: list(byAll), count: byAll.length, measures });
  if (byOne.length === 0) return all;
  const names = byOne.map(({ label, measure }) =>
    text("ranking.finding.by", { name: label, measure: text(`ranking.short.${measure}`) }),
  );
  const one =
    byOne.length > MOST_NAMED
      ? text("ranking.finding.ones", { count: byOne.length })
      : text("ranking.finding.one", { names: list(names), count: byOne.length });
  return `${all} ${one}`;
}

/** "3" or "=3". */
export function rankWords({ rank, isShared }: Pick<Ranked, "rank" | "isShared">, { text }: Speaker): string {
  return text("ranking.rank", { rank, shared: isShared ? "yes" : "no" });
}

/** "=3" as a voice says it: "shared 3rd". */
export function spokenRank({ rank, isShared }: Pick<Ranked, "rank" | "isShared">, { text }: Speaker): string {
  return text("ranking.rank.spoken", { rank, shared: isShared ? "yes" : "no" });
}

/** The first places of an order, equals together: "1 A (18 %) · =2 B, C (9 %)". */
export function firstWords({ measure, first, ranked }: Order, speaker: Speaker): string {
  const { text } = speaker;
  if (first.length === 0) return text(ranked.length === 0 ? "ranking.first.nobody" : "ranking.first.equal");
  return first
    .filter(({ rank }, at) => first[at - 1]?.rank !== rank)
    .map((one) =>
      text("ranking.first", {
        rank: rankWords(one, speaker),
        names: first.flatMap(({ rank, label }) => (rank === one.rank ? [label] : [])).join(", "),
        value: writeMeasure(measure, one.value, speaker),
      }),
    )
    .join(" · ");
}
