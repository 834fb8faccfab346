import type { NetworkView } from "#analysis/model/network-view.ts";
import { type Described, layoutInput } from "#test/analysis/layout/layout-builder.ts";

/** A network view in a few words; names are the ids in capitals. */
export function networkView(described: Described & { readonly picture?: NetworkView["picture"] }): NetworkView {
  const input = layoutInput(described);
  const sizes = input.partition.groups.map(
    (_, group) => input.actors.filter((actor) => actor.groups[0]?.[0] === group).length,
  );
  return {
    coalition: "example",
    revision: 1,
    fictional: false,
    picture: described.picture ?? "two-mode",
    lens: {
      date: null,
      wave: null,
      basis: "both",
      tieKinds: null,
      level: "recorded",
      direction: "union",
      weight: "strength",
      projection: "newman",
      plenary: "keep",
      isolates: "keep",
      definingProjects: "keep",
      succession: "as-recorded",
      kernel: "min",
    },
    partition: {
      key: "domain",
      derived: false,
      groups: input.partition.groups.map(({ key }, i) => ({
        key,
        label: { nl: `${key} nl`, en: `${key} en` },
        size: sizes[i] ?? 0,
      })),
      unassigned: input.actors.filter((actor) => actor.groups.length === 0).length,
    },
    actors: input.actors.map(({ id, groups }) => ({
      id,
      name: id.toUpperCase(),
      form: "organisation",
      partyType: "other",
      world: "system",
      partOf: null,
      place: null,
      doNotRank: false,
      groups: groups.map(([group, share]): [number, number] => [group, share]),
    })),
    projects: input.projects.map(({ id, drawn }) => ({
      id,
      name: id.toUpperCase(),
      kind: "project",
      from: null,
      until: null,
      domains: [],
      drawn,
    })),
    participations: input.participations.map(([actor, project]): [number, number] => [actor, project]),
    ties: input.ties.map((tie) => ({ ...tie, count: 1, kinds: ["collaborates"] })),
    response: null,
    imagined: [],
    leftOut: { plenaryProjects: [], definingProjects: [], selfTies: 0, isolates: 0 },
  };
}
