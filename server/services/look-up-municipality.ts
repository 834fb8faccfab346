import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Localised } from "#analysis/model/language.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { groupLabel } from "#analysis/network/group-label.ts";
import { mainGroup, partitionActors } from "#analysis/network/partition.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import type { MunicipalityList, MunicipalityView } from "#server/contract/municipality.ts";
import { Problem } from "#server/contract/problem.ts";
import type { StoredCoalition } from "#server/repositories/coalition-rows.ts";

/** Municipalities that exist today: they lie in a region of the partition the register opens with. */
export function listMunicipalities({ rows }: StoredCoalition): MunicipalityList {
  const { partition } = resolveLens(rows, {});
  const inRegion = (actor: Actor) =>
    partition.source.by !== "attribute" || Boolean(actor.attributes[partition.source.attribute]);
  return {
    coalition: rows.coalition.id,
    municipalities: rows.actors
      .filter((actor) => actor.partyType === "municipality" && inRegion(actor))
      .map((actor) => ({ id: actor.id, name: actor.name, province: actor.attributes.province ?? null })),
  };
}

/**
 * Whom a municipality meets, in all arrangements in force: on the whole register, so that "none" means none.
 *
 * @throws Problem `unknown-municipality`
 */
export function lookUpMunicipality({ rows }: StoredCoalition, id: string): MunicipalityView {
  const { lens, partition } = resolveLens(rows, { definingProjects: "keep", isolates: "keep", succession: "follow" });
  const network = buildNetwork(rows, lens, partition.key);
  const self = network.actors.findIndex((actor) => actor.id === id && actor.partyType === "municipality");
  const municipality = network.actors[self];
  if (!municipality)
    throw new Problem(404, "unknown-municipality", `There is no municipality "${id}" in the register.`, { id });

  const memberships = partitionActors(rows, network, partition.source);
  const label = groupLabel(rows, partition.source);
  const groupAt = (actor: number) => {
    const group = mainGroup(memberships, actor);
    return group === null ? null : (memberships.groups[group] ?? null);
  };
  const participants: number[][] = network.projects.map(() => []);
  for (const [actor, project] of network.participations) participants[project]?.push(actor);
  const own = network.projects.map((_, at) => at).filter((at) => participants[at]?.includes(self));
  const meetings = new Map<number, string[]>();
  for (const project of own) {
    for (const actor of participants[project] ?? []) {
      if (actor !== self) meetings.set(actor, [...(meetings.get(actor) ?? []), network.projects[project]?.id ?? ""]);
    }
  }
  const ownGroup = groupAt(self);
  return {
    coalition: rows.coalition.id,
    id: municipality.id,
    name: municipality.name,
    province: municipality.attributes.province ?? null,
    date: lens.date,
    partition: { key: partition.key, label: partition.label, own: ownGroup === null ? null : label(ownGroup) },
    arrangements: own.flatMap((at) => {
      const project = network.projects[at];
      if (!project) return [];
      const groups = new Set((participants[at] ?? []).map(groupAt).filter((group) => group !== null));
      return {
        id: project.id,
        name: project.name,
        participants: participants[at]?.length ?? 0,
        groups: groups.size,
        domains: project.domains.map(({ domain }) => domainLabel(rows, domain)),
        from: project.from,
      };
    }),
    partners: [...meetings].flatMap(([at, arrangements]) => {
      const actor = network.actors[at];
      const group = groupAt(at);
      return actor
        ? {
            id: actor.id,
            name: actor.name,
            partyType: actor.partyType,
            group: group === null ? null : label(group),
            arrangements,
          }
        : [];
    }),
    groups: nearbyGroups({ actors: network.actors, groupAt, met: new Set(meetings.keys()), self }).map((group) => ({
      ...group,
      label: label(group.key),
    })),
  };
}

/** Groups in which the municipality has a partner, or of which a member lies in its own province; itself not counted. */
function nearbyGroups(input: {
  readonly actors: readonly Actor[];
  readonly groupAt: (actor: number) => string | null;
  readonly met: ReadonlySet<number>;
  readonly self: number;
}): { key: string; partners: number; members: number }[] {
  const { actors, groupAt, met, self } = input;
  const province = actors[self]?.attributes.province;
  const groups = new Map<string, { partners: number; members: number; near: boolean }>();
  actors.forEach((actor, at) => {
    const key = groupAt(at);
    if (key === null || at === self) return;
    const group = groups.get(key) ?? { partners: 0, members: 0, near: false };
    group.members += 1;
    if (met.has(at)) group.partners += 1;
    group.near ||= province !== undefined && actor.attributes.province === province;
    groups.set(key, group);
  });
  return [...groups]
    .filter(([, group]) => group.partners > 0 || group.near)
    .sort(([a, first], [b, second]) => second.partners - first.partners || (a < b ? -1 : 1))
    .map(([key, { partners, members }]) => ({ key, partners, members }));
}

function domainLabel(rows: CoalitionRows, key: string): Localised {
  return rows.domains.find((domain) => domain.key === key)?.label ?? { nl: key, en: key };
}
