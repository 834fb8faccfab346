import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import { type CouplingTable, couplingTable } from "./coupling.ts";
import { type Incidence, incidenceOf } from "./incidence.ts";
import { isAssigned } from "./partition.ts";
import { canBePaired, createSameGroup, type SameGroup, type Signatures, signaturesOf } from "./signatures.ts";

/** A matrix with more groups than this is no longer read. */
const MOST_GROUPS = 60;

/** Actors × projects as far as a partition says something about it, ready to be counted by group. */
export type AssignedProjects = {
  readonly incidence: Incidence;
  readonly signatures: Signatures;
  readonly sameGroup: SameGroup;
  /** Null where there are too many groups for a matrix. */
  readonly table: CouplingTable | null;
  /** Position in the network per project of the incidence. */
  readonly projects: readonly number[];
};

/** Actors with a group, and the projects that count, as far as such actors take part. METHODS 1.2. */
export function assignedProjects(network: NetworkRows, partition: Memberships): AssignedProjects {
  const participants: number[][] = network.projects.map(() => []);
  for (const [actor, project] of network.participations) {
    if (network.counted[project]) participants[project]?.push(actor);
  }
  return assignParticipants(participants, partition);
}

/** @param everybody per project the positions of its distinct actors; none for one that does not count */
export function assignParticipants(
  everybody: readonly (readonly number[])[],
  partition: Memberships,
): AssignedProjects {
  const participants = everybody.map((own) => own.filter((actor) => isAssigned(partition, actor)));
  const projects = [...participants.keys()].filter((project) => (participants[project]?.length ?? 0) > 0);
  const original = Uint32Array.from([...new Set(projects.flatMap((project) => participants[project] ?? []))]).sort();
  const position = new Map(Array.from(original, (actor, at) => [actor, at]));
  const members = projects.map((project) => (participants[project] ?? []).map((actor) => position.get(actor) ?? -1));
  const signatures = signaturesOf(partition, original);
  const hasTable = signatures.groups.length <= MOST_GROUPS && canBePaired(signatures);
  return {
    incidence: incidenceOf(original.length, members),
    signatures,
    sameGroup: createSameGroup(signatures),
    table: hasTable ? couplingTable(signatures, { directed: false }) : null,
    projects,
  };
}
