import type { ActorResult, AnalysisResult } from "#analysis/model/result.ts";
import { counted, decimal, percent, whole } from "./text-numbers.ts";
import { figures, MOST_ROWS, names, textTable } from "./text-table.ts";

type Bridging = AnalysisResult["bridging"];

/** Who carries what crosses: by the routes between groups, or by the ties where routes are left out. */
export function actorSection({ actors }: Bridging, unnamed: ReadonlySet<string>): readonly string[] {
  const hasRoutes = actors.some(({ crossGroupBetweenness }) => crossGroupBetweenness !== null);
  const rank = (actor: ActorResult) => (hasRoutes ? actor.crossGroupBetweenness : actor.crossShare) ?? 0;
  const carriers = actors.filter((actor) => rank(actor) > 0 && !unnamed.has(actor.id));
  if (carriers.length === 0) return leftOutLines(actors, unnamed);
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
  const title = `Who carries what crosses (${shown.length} of ${whole(carriers.length)})`;
  return [title, ...table, ...leftOutLines(actors, unnamed)];
}

/** Without whom a part comes loose from the rest. */
export function cutSection({ cutActors }: Bridging, unnamed: ReadonlySet<string>): readonly string[] {
  if (cutActors.length === 0) return [];
  const shown = cutActors.filter(({ id }) => !unnamed.has(id)).slice(0, MOST_ROWS);
  const table = textTable(shown, [
    names("actor", ({ label }) => label),
    figures("cuts off", ({ lost }) => whole(lost)),
    figures("pairs of different groups that lose contact", ({ brokenPairs }) => decimal(brokenPairs)),
  ]);
  return [
    `Cut actors: without any one of them a part comes loose from the rest (${shown.length} of ${whole(cutActors.length)})`,
    ...table,
    ...leftOutLines(cutActors, unnamed),
  ];
}

function leftOutLines(actors: readonly { readonly id: string }[], unnamed: ReadonlySet<string>): readonly string[] {
  const count = actors.filter(({ id }) => unnamed.has(id)).length;
  return count > 0 ? [`  Left out of this list: ${counted(count, "actor")} marked not to be ranked.`] : [];
}
