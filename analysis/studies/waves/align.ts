import type { PairChanges } from "#analysis/metrics/siloing/pair-changes.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { createPairMap } from "#analysis/network/pair-map.ts";
import { groupsOf, memberships as makeMemberships } from "#analysis/network/partition.ts";
import { type Signatures, signaturesOf } from "#analysis/network/signatures.ts";
import type { OpenMoment } from "./open-moment.ts";

/** Two moments over one list of actors: their ties pair by pair, and the groups of each actor at either. */
export type AlignedMoments = {
  readonly directed: boolean;
  /** By id; who was in either network. */
  readonly actors: readonly { readonly id: string; readonly label: string }[];
  readonly changes: PairChanges;
  /** Of both moments together, so that one table serves both. */
  readonly signatures: Signatures;
  /** Positions of who was there at both moments with a group. */
  readonly stayers: Uint32Array;
};

export function alignMoments(before: OpenMoment, after: OpenMoment): AlignedMoments {
  const actors = actorsOf(before, after);
  const position = new Map(actors.map(({ id }, at) => [id, at]));
  const { labelBefore, labelAfter, signatures } = labelsOf(actors, before, after);
  const directed = before.network.directed;
  const pairs = createPairMap<{ was: number; is: number }>(directed);
  const fill = ({ network }: OpenMoment, put: (pair: { was: number; is: number }, weight: number) => void) => {
    for (const { source, target, weight } of network.links) {
      const at = [source, target].map((end) => position.get(network.actors[end]?.id ?? "") ?? 0);
      put(
        pairs.get(at[0] ?? 0, at[1] ?? 0, () => ({ was: 0, is: 0 })),
        weight,
      );
    }
  };
  fill(before, (pair, weight) => {
    pair.was = weight;
  });
  fill(after, (pair, weight) => {
    pair.is = weight;
  });
  const entries = pairs.entries();
  return {
    directed,
    actors,
    signatures,
    stayers: Uint32Array.from(actors.keys()).filter(
      (at) => (labelBefore[at] ?? -1) >= 0 && (labelAfter[at] ?? -1) >= 0,
    ),
    changes: {
      sources: Uint32Array.from(entries, ([source]) => source),
      targets: Uint32Array.from(entries, ([, target]) => target),
      before: Float64Array.from(entries, ([, , { was }]) => was),
      after: Float64Array.from(entries, ([, , { is }]) => is),
      labelBefore,
      labelAfter,
    },
  };
}

function actorsOf(before: OpenMoment, after: OpenMoment): AlignedMoments["actors"] {
  const named = [before, after].flatMap(({ network }) =>
    network.actors.map(({ id, name }) => [id as string, name] as const),
  );
  return [...new Map(named)].map(([id, label]) => ({ id, label })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Signatures of all actors at both moments, in one numbering; −1 for who was not there or has no group. */
function labelsOf(
  actors: AlignedMoments["actors"],
  before: OpenMoment,
  after: OpenMoment,
): { readonly labelBefore: Int32Array; readonly labelAfter: Int32Array; readonly signatures: Signatures } {
  const both = makeMemberships(
    [before, after].flatMap((moment) => sharesOf(actors, moment)),
    before.memberships,
  );
  const assigned = Uint32Array.from({ length: 2 * actors.length }, (_, at) => at).filter(
    (at) => (both.offsets[at + 1] ?? 0) > (both.offsets[at] ?? 0),
  );
  const signatures = signaturesOf(both, assigned);
  const labels = new Int32Array(2 * actors.length).fill(-1);
  assigned.forEach((at, nth) => {
    labels[at] = signatures.of[nth] ?? -1;
  });
  return { labelBefore: labels.slice(0, actors.length), labelAfter: labels.slice(actors.length), signatures };
}

function sharesOf(actors: AlignedMoments["actors"], { network, memberships, present }: OpenMoment) {
  const position = new Map(network.actors.map(({ id }, at) => [id as string, at]));
  return actors.map(({ id }) => {
    const at = position.get(id);
    return at === undefined || !present.has(id) ? [] : namedShares(memberships, at);
  });
}

function namedShares(memberships: Memberships, actor: number) {
  return groupsOf(memberships, actor).map(([group, share]) => ({ group: memberships.groups[group] ?? "", share }));
}
