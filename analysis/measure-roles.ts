import { whyWithoutChance } from "#analysis/measure-blocks.ts";
import { BROKER_ROLES, type Brokerage, brokerage } from "#analysis/metrics/bridging/brokerage.ts";
import { type CrossHoles, crossHoles } from "#analysis/metrics/bridging/cross-holes.ts";
import { expectedRoleParts, type RoleParts } from "#analysis/metrics/bridging/expected-brokerage.ts";
import { type StructuralHoles, structuralHoles } from "#analysis/metrics/bridging/structural-holes.ts";
import type { ActorRoles, RoleNumbers } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";

/** Routes of two steps: a few seconds. */
const MOST_ROUTES = 5e8;

/** Circles, constraint and roles per actor of the whole network; null for the roles of who has no group. */
export type Roles = (actor: number, assignedAt: number | null) => ActorRoles;

const NOTHING: ActorRoles = {
  effectiveSize: null,
  efficiency: null,
  constraint: null,
  hierarchy: null,
  openPairs: null,
  crossHoles: null,
  brokerage: null,
};

/** Where there are too many routes of two steps to look at, nothing is told. */
export function measureRoles(input: Pick<AnalysisInput, "index" | "blocks" | "derived">, assigned: Assigned): Roles {
  const { index } = input;
  const both = undirectedIndex(index);
  if (routesOfTwo(both) > MOST_ROUTES) return () => NOTHING;
  const holes = structuralHoles(both);
  const gaps = canBePaired(assigned.signatures) ? crossHolesOf(assigned) : [];
  const found = brokerage(assigned.index, assigned.signatures);
  const expected = whyWithoutChance(assigned, input) === null ? expectedRoleParts(assigned.signatures) : null;
  return (actor, at) => ({
    ...holesOf(holes, actor),
    ...gapsOf(at === null ? undefined : gaps[at]),
    brokerage: at === null ? null : brokerageOf(found, expected, at),
  });
}

function routesOfTwo({ count, offsets }: NetworkIndex): number {
  let sum = 0;
  for (let actor = 0; actor < count; actor += 1) sum += ((offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0)) ** 2;
  return sum;
}

function holesOf({ effectiveSize, constraint, hierarchy, contacts }: StructuralHoles, actor: number) {
  const size = effectiveSize[actor] ?? Number.NaN;
  return {
    effectiveSize: orNull(size),
    efficiency: orNull(size / (contacts[actor] ?? 0)),
    constraint: orNull(constraint[actor] ?? Number.NaN),
    hierarchy: orNull(hierarchy[actor] ?? Number.NaN),
  };
}

function crossHolesOf({ index, signatures }: Assigned): readonly CrossHoles[] {
  return crossHoles(undirectedIndex(index), signatures, createSameGroup(signatures));
}

function gapsOf(gaps: CrossHoles | undefined) {
  return { openPairs: gaps?.open ?? null, crossHoles: gaps ? orNull(gaps.share) : null };
}

function brokerageOf(found: Brokerage, expected: RoleParts | null, at: number): ActorRoles["brokerage"] {
  const total = found.raw.total[at] ?? 0;
  const numbers = (of: (role: (typeof BROKER_ROLES)[number]) => number) =>
    Object.fromEntries(BROKER_ROLES.map((role) => [role, of(role)])) as RoleNumbers;
  const isKnown = expected !== null && !Number.isNaN(expected.coordinator[at]);
  return {
    ...numbers((role) => found.raw[role][at] ?? 0),
    total,
    partial: found.partial.total[at] ?? 0,
    exclusive: found.exclusive.total[at] ?? 0,
    linkingPin: found.linkingPin[at] ?? 0,
    expected: isKnown ? numbers((role) => (expected[role][at] ?? 0) * total) : null,
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
