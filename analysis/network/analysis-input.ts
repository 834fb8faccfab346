import type { Basis, Projection } from "#analysis/model/lens.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import { isDerived } from "./derived.ts";
import { buildIndex, type NetworkIndex } from "./network-index.ts";
import type { TwoMode } from "./two-mode.ts";

/** A project behind the ties, as far as the numbers need it. */
export type ProjectInput = {
  readonly id: string;
  readonly label: string;
  /** Positions of its distinct actors. */
  readonly participants: readonly number[];
  /** Whether the ties are weighed by shared projects alone, and this is one that counts: then its part can be told. */
  readonly carriesTies: boolean;
};

/** All that an analysis needs of one network, as plain arrays: it can go to another thread as it is. */
export type AnalysisInput = {
  readonly index: NetworkIndex;
  readonly memberships: Memberships;
  /** Per position. */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly projects: readonly ProjectInput[];
  /** Null where nothing is known of projects but who takes part. */
  readonly twoMode: TwoMode | null;
  readonly projection: Projection;
  /** What makes ties: those of shared projects come by the project, never one at a time. */
  readonly basis: Basis;
  /** Per position the number of its organisation; null where every actor is one, or nobody knows. */
  readonly blocks: Uint32Array | null;
  /** Made from the projects that are counted: no expectation, no p (DESIGN 3). */
  readonly derived: boolean;
};

export function analysisInput(
  network: NetworkRows,
  memberships: Memberships,
  {
    partition,
    organisations,
    twoMode = null,
  }: {
    readonly partition: string;
    readonly organisations: Uint32Array | null;
    readonly twoMode?: TwoMode | null;
  },
): AnalysisInput {
  const { basis, weight, projection } = network.lens;
  const participants: number[][] = network.projects.map(() => []);
  for (const [actor, project] of network.participations) participants[project]?.push(actor);
  return {
    index: buildIndex(network),
    memberships,
    ids: network.actors.map((actor) => actor.id),
    labels: network.actors.map((actor) => actor.name),
    projects: network.projects.map((project, at) => ({
      id: project.id,
      label: project.name,
      participants: participants[at] ?? [],
      carriesTies: basis === "projects" && weight === "strength" && network.counted[at] === true,
    })),
    twoMode,
    projection,
    basis,
    blocks: organisations,
    derived: isDerived(network, partition),
  };
}

/** Whether projects make some of the ties. */
export function tiesComeFromProjects({ basis, projects }: AnalysisInput): boolean {
  return basis !== "ties" && projects.length > 0;
}
