import type { ActorResult, AnalysisResult } from "#analysis/model/result.ts";
import { decimal, percent, whole } from "./text-numbers.ts";
import { figures, MOST_ROWS, names, textTable } from "./text-table.ts";

type Bridging = AnalysisResult["bridging"];

/** Who carries what crosses: by the routes between groups, or by the ties where routes are left out. */
export function actorSection({ actors }: Bridging): readonly string[] {
  const hasRoutes = actors.some(({ crossGroupBetweenness }) => crossGroupBetweenness !== null);
  const rank = (actor: ActorResult) => (hasRoutes ? actor.crossGroupBetweenness : actor.crossShare) ?? 0;
  const carriers = actors.filter((actor) => rank(actor) > 0);
  if (carriers.length === 0) return [];
  const shown = carriers.toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_ROWS);
  const routes = [
    figures<ActorResult>("routes between groups", ({ crossGroupBetweenness }) => decimal(crossGroupBetweenness, 1)),
    figures<ActorResult>("all routes", ({ betweenness }) => decimal(betweenness, 1)),
  ];
  const table = textTable(shown, [
    names("actor", ({ label }) => label),
    names("group", ({ group }) => group ?? "–"),
    figures("partners", ({ degree }) => whole(degree)),
    ...(hasRoutes ? routes : []),
    figures("part of what crosses", ({ crossShare }) => percent(crossShare)),
    figures("E-I", ({ eiIndex }) => decimal(eiIndex)),
  ]);
  return [`Who carries what crosses (${shown.length} of ${whole(carriers.length)})`, ...table];
}

/** Without whom a part comes loose from the rest. */
export function cutSection({ cutActors }: Bridging): readonly string[] {
  if (cutActors.length === 0) return [];
  const shown = cutActors.slice(0, MOST_ROWS);
  const table = textTable(shown, [
    names("actor", ({ label }) => label),
    figures("cuts off", ({ lost }) => whole(lost)),
    figures("pairs of different groups that lose contact", ({ brokenPairs }) => decimal(brokenPairs)),
  ]);
  return [
    `Cut actors: without any one of them a part comes loose from the rest (${shown.length} of ${whole(cutActors.length)})`,
    ...table,
  ];
}
