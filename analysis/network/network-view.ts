import type { CoalitionRows, Picture } from "#analysis/model/coalition.ts";
import type { ProjectId } from "#analysis/model/id.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { isDerived } from "./derived.ts";
import { groupLabel } from "./group-label.ts";
import type { OpenLens } from "./open-lens.ts";
import { groupsOf } from "./partition.ts";
import { responseBehind } from "./response-behind.ts";

/** What a picture draws under a lens: actors with their groups, and either their projects or the ties between them. */
export function networkView(
  { revision }: { readonly revision: number },
  { rows, lens, partition, network, memberships, imagined }: OpenLens,
  asked: Picture | undefined,
): NetworkView {
  const picture = asked ?? rows.coalition.defaults.picture;
  const label = groupLabel(rows, partition.source);
  const groups = network.actors.map((_, actor) => groupsOf(memberships, actor));
  const sizes = memberships.groups.map(() => 0);
  for (const [group, share] of groups.flat()) sizes[group] = (sizes[group] ?? 0) + share;
  return {
    coalition: rows.coalition.id,
    revision,
    fictional: rows.coalition.fictional,
    picture,
    lens,
    partition: {
      key: partition.key,
      derived: isDerived(network, partition.key),
      groups: memberships.groups.map((key, at) => ({ key, label: label(key), size: sizes[at] ?? 0 })),
      unassigned: groups.filter((own) => own.length === 0).length,
    },
    actors: network.actors.map((actor, at) => ({
      id: actor.id,
      name: actor.name,
      form: actor.form,
      partyType: actor.partyType,
      world: actor.world,
      partOf: actor.partOf,
      place: actor.place,
      doNotRank: actor.doNotRank,
      groups: (groups[at] ?? []).map(([group, share]) => [group, share]),
    })),
    ...projectsOf(network, rows, picture),
    ties:
      picture === "one-mode"
        ? network.links.map(({ source, target, weight, count, kinds }) => ({ source, target, weight, count, kinds }))
        : [],
    response: responseBehind(rows, { lens, partition }),
    imagined,
    leftOut: {
      ...network.leftOut,
      plenaryProjects: named(network, network.leftOut.plenaryProjects),
      definingProjects: named(network, network.leftOut.definingProjects),
    },
  };
}

function projectsOf(
  network: NetworkRows,
  rows: CoalitionRows,
  picture: Picture,
): Pick<NetworkView, "projects" | "participations"> {
  const { hideProjectsOver } = rows.coalition.defaults;
  const participants = network.projects.map(() => 0);
  for (const [, project] of network.participations) participants[project] = (participants[project] ?? 0) + 1;
  return {
    projects: network.projects.map((project, at) => ({
      id: project.id,
      name: project.name,
      kind: project.kind,
      from: project.from,
      until: project.until,
      domains: project.domains.map(({ domain }) => domain),
      drawn: picture === "two-mode" && (hideProjectsOver === null || (participants[at] ?? 0) <= hideProjectsOver),
    })),
    participations: network.participations.map(([actor, project]) => [actor, project]),
  };
}

function named(network: NetworkRows, ids: readonly ProjectId[]): { id: string; name: string }[] {
  const wanted = new Set(ids);
  return network.projects.filter((project) => wanted.has(project.id)).map(({ id, name }) => ({ id, name }));
}
