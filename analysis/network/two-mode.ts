import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import { reasonToLeaveOut } from "./build-network.ts";
import { memberships, partitionActors } from "./partition.ts";

/** What the numbers need to look at actors × projects as they are, beside who takes part in what. */
export type TwoMode = {
  /** In which policy domains the projects are, and the actors; supporting domains belong to none. */
  readonly domains: { readonly ofProjects: Memberships; readonly ofActors: Memberships };
  /** Per project whether it is left out: of so many that it says nothing of who meets whom, or it makes the groups. */
  readonly leftOut: readonly boolean[];
  /** A project that is not left out makes the groups: what the projects bring together is not held against chance. */
  readonly derived: boolean;
};

/** Where ties alone make links the same projects are left out as where projects make them: they are the same projects. */
export function twoModeOf(rows: CoalitionRows, network: NetworkRows, partition: string): TwoMode {
  const { lens, projects, participations, actors } = network;
  const supporting = new Set(rows.domains.filter((domain) => domain.supporting).map(({ key }) => key));
  const size = projects.map(() => 0);
  for (const [, project] of participations) size[project] = (size[project] ?? 0) + 1;
  const leftOut = projects.map((project, at) =>
    lens.basis === "ties"
      ? reasonToLeaveOut(project, size[at] ?? 0, { lens, partition, actors: actors.length }) !== null
      : network.counted[at] !== true,
  );
  const shares = projects.map(({ domains }) =>
    domains.filter(({ domain }) => !supporting.has(domain)).map(({ domain, share }) => ({ group: domain, share })),
  );
  return {
    domains: {
      ofProjects: memberships(shares, lens),
      ofActors: partitionActors(rows, network, { by: "domain" }),
    },
    leftOut,
    derived: projects.some(({ defines }, at) => defines === partition && leftOut[at] === false),
  };
}
