import type { NetworkView } from "#analysis/model/network-view.ts";
import { unrankedActors } from "./survey-doubts.ts";

/** Why a list that puts actors in order leaves one out: somebody asked for that, or too few of its group answered. */
export type WhyUnranked = "marked" | "unanswered";
export type LeftOut = Readonly<Record<WhyUnranked, number>>;

export type Rankable = {
  readonly whyNot: (id: string) => WhyUnranked | null;
  /** Rows of which every actor may be named in an order, and how many actors the others are about. */
  readonly keep: <Row>(
    rows: readonly Row[],
    idsOf: (row: Row) => readonly string[],
  ) => { readonly ranked: readonly Row[]; readonly leftOut: LeftOut };
};

/** Who may be named in a list that puts actors in order: the one rule for every such list on screen. */
export function rankable(network: NetworkView): Rankable {
  const unanswered = unrankedActors(network);
  const marked = new Set(network.actors.flatMap(({ id, doNotRank }) => (doNotRank ? [id] : [])));
  const whyNot: Rankable["whyNot"] = (id) => (marked.has(id) ? "marked" : unanswered.has(id) ? "unanswered" : null);
  return {
    whyNot,
    keep: (rows, idsOf) => {
      const reasons = [...new Set(rows.flatMap(idsOf))].map(whyNot);
      const count = (why: WhyUnranked) => reasons.filter((reason) => reason === why).length;
      return {
        ranked: rows.filter((row) => idsOf(row).every((id) => whyNot(id) === null)),
        leftOut: { marked: count("marked"), unanswered: count("unanswered") },
      };
    },
  };
}
