import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** What the picture shows, for whoever does not see it. */
export function pictureSummary(network: NetworkView, { text }: Speaker): string {
  const actors = network.actors.length;
  const groups = network.partition.groups.length;
  const groupsOf = (actor: number) => network.actors[actor]?.groups.map(([group]) => group) ?? [];
  if (network.picture === "one-mode") {
    const crossing = network.ties.filter(({ source, target }) => {
      const own = new Set(groupsOf(source));
      const others = groupsOf(target);
      return own.size > 0 && others.length > 0 && !others.some((group) => own.has(group));
    });
    return text("picture.summary.one-mode", { actors, groups, ties: network.ties.length, crossing: crossing.length });
  }
  const reach = network.projects.map(() => new Set<number>());
  for (const [actor, project] of network.participations)
    for (const group of groupsOf(actor)) reach[project]?.add(group);
  return text("picture.summary.two-mode", {
    actors,
    groups,
    projects: network.projects.length,
    spanning: reach.filter((spanned) => spanned.size > 1).length,
  });
}
