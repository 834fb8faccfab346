import type { RouteActor, RoutesResult } from "#analysis/model/routes-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

const SAME = 1e-9;
/** So many equal names are read. */
const MOST_NAMED = 4;

/** Who lies on most of the routes; or why nobody does. */
export function routesFinding(
  { reason, carriers }: RoutesResult,
  { ranked, sides }: { readonly ranked: readonly RouteActor[]; readonly sides: string },
  { text, list, percent }: Speaker,
): string {
  if (reason === "no-ties" || reason === "too-large") return text(`routes.${reason}`);
  if (reason !== null) return text("routes.no-pairs");
  const [first] = ranked;
  if (first === undefined) return text(carriers > 0 ? "routes.unnamed" : "routes.nobody", { sides });
  const equal = ranked.filter(({ share }) => Math.abs(share - first.share) <= SAME * first.share);
  const hasChance = equal.length === 1 && first.expected !== null;
  return text("routes.finding", {
    sides,
    count: equal.length,
    share: percent(first.share),
    names: list(namesOf(equal, { text })),
    chance: hasChance ? "yes" : "no",
    expected: percent(first.expected ?? 0),
  });
}

/** All of them; of many the first, and how many more. */
function namesOf(equal: readonly RouteActor[], { text }: Pick<Speaker, "text">): readonly string[] {
  const names = equal.slice(0, MOST_NAMED).map(({ label }) => label);
  const more = equal.length - names.length;
  return more > 0 ? [...names, text("routes.more", { count: more })] : names;
}

export function routesChart(shown: readonly RouteActor[], { text, list, percent }: Speaker): RowChartState {
  const inWords = ({ share, expected }: RouteActor) =>
    expected === null ? percent(share) : text("routes.row", { share: percent(share), expected: percent(expected) });
  const most = Math.max(SAME, ...shown.map(({ share, expected }) => Math.max(share, expected ?? 0)));
  return {
    summary: text("bridging.touch.summary", {
      title: text("routes.picture"),
      rows: list(shown.map((actor) => text("bridging.touch.row", { groups: actor.label, value: inWords(actor) }))),
    }),
    domain: [0, most],
    ticks: [0, most].map((at) => ({ at, label: percent(at) })),
    lines: [],
    rows: shown.map((actor) => ({
      label: actor.label,
      value: inWords(actor),
      tone: "firm" as const,
      bar: actor.share,
      ...(actor.expected === null ? {} : { chance: actor.expected }),
    })),
  };
}
