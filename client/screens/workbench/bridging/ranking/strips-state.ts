import type { RankStrip, RankStripsState, StripDot, StripLine } from "#client/charts/rank-strips-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Agreement, Order } from "./orders.ts";
import { writeMeasure } from "./rank-measures.ts";
import { agreementWords, firstWords, rankWords } from "./ranking-words.ts";

/** Whom a line is drawn for: the one that was chosen, and who is under the pointer. */
export type Followed = { readonly chosen: string | null; readonly passing: readonly string[] };

/** More lines at once are a tangle. */
const MOST_PASSING = 5;

export function stripsState(
  orders: readonly Order[],
  {
    agreement,
    followed,
    labelOf,
    speaker,
  }: {
    readonly agreement: Agreement;
    readonly followed: Followed;
    readonly labelOf: (id: string) => string;
    readonly speaker: Speaker;
  },
): Omit<RankStripsState, "onPoint" | "onChoose"> {
  const { text } = speaker;
  const drawn = orders.filter(({ most }) => most > 0);
  const lineOf = (id: string, isPassing: boolean): StripLine => ({
    id,
    label: labelOf(id),
    isPassing,
    places: drawn.map(({ placeOf, isUndefined, ranked, most }) => {
      const place = placeOf.get(id);
      if (!place) return { at: null, text: text(isUndefined(id) ? "ranking.undefined" : "ranking.nothing") };
      return {
        at: place.value / most,
        text: text("ranking.place", { rank: rankWords(place, speaker), count: ranked.length }),
      };
    }),
  });
  const { chosen, passing } = followed;
  return {
    summary: text("ranking.summary", {
      finding: agreementWords(agreement, speaker),
      measures: drawn
        .map((order) =>
          text("ranking.summary.measure", {
            title: text(`ranking.title.${order.measure}`),
            first: firstWords(order, speaker),
          }),
        )
        .join(" "),
    }),
    strips: drawn.map((order) => stripOf(order, speaker)),
    lines: [
      ...(chosen === null ? [] : [lineOf(chosen, false)]),
      ...passing
        .filter((id) => id !== chosen)
        .slice(0, MOST_PASSING)
        .map((id) => lineOf(id, true)),
    ],
  };
}

function stripOf(order: Order, speaker: Speaker): RankStrip {
  const { text } = speaker;
  const { measure, ranked, first, most } = order;
  const last = first.at(-1)?.rank ?? 0;
  const dots = new Map<number, { ids: string[]; at: number; isFirst: boolean }>();
  for (const { id, rank, value } of ranked) {
    const dot = dots.get(rank) ?? { ids: [], at: value / most, isFirst: rank <= last };
    dot.ids.push(id);
    dots.set(rank, dot);
  }
  return {
    title: text(`ranking.title.${measure}`),
    first: firstWords(order, speaker),
    ends: [writeMeasure(measure, 0, speaker), writeMeasure(measure, most, speaker)],
    dots: [...dots.values()] satisfies readonly StripDot[],
  };
}
