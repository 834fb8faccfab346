import type { NamedActor } from "#analysis/model/waves-result.ts";
import type { OpenLens } from "#analysis/network/open-lens.ts";
import { groupsOf, isAssigned, memberships as makeMemberships } from "#analysis/network/partition.ts";
import { type Signatures, signaturesOf } from "#analysis/network/signatures.ts";

/** Two networks over one list of actors, all of them in a group: the pairs that either ties, the lower position first. */
export type SideBySide = {
  readonly actors: readonly NamedActor[];
  readonly signatures: Signatures;
  readonly first: PairList;
  readonly second: PairList;
};

export type PairList = { readonly sources: Uint32Array; readonly targets: Uint32Array };

export function placeSideBySide(first: OpenLens, second: OpenLens): SideBySide {
  const shares = new Map<string, readonly { readonly group: string; readonly share: number }[]>();
  const names = new Map<string, string>();
  for (const { network, memberships } of [first, second]) {
    network.actors.forEach(({ id, name }, at) => {
      if (names.has(id) || !isAssigned(memberships, at)) return;
      names.set(id, name);
      shares.set(
        id,
        groupsOf(memberships, at).map(([group, share]) => ({ group: memberships.groups[group] ?? "", share })),
      );
    });
  }
  const actors = [...names].map(([id, label]) => ({ id, label })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const partition = makeMemberships(
    actors.map(({ id }) => shares.get(id) ?? []),
    first.memberships,
  );
  const position = new Map(actors.map(({ id }, at) => [id, at]));
  return {
    actors,
    signatures: signaturesOf(partition, Uint32Array.from(actors.keys())),
    first: pairsOf(first, position),
    second: pairsOf(second, position),
  };
}

function pairsOf({ network }: OpenLens, position: ReadonlyMap<string, number>): PairList {
  const pairs = network.links.flatMap(({ source, target }) => {
    const ends = [source, target].map((end) => position.get(network.actors[end]?.id ?? ""));
    const [one, other] = ends;
    return one === undefined || other === undefined ? [] : [[Math.min(one, other), Math.max(one, other)] as const];
  });
  return {
    sources: Uint32Array.from(pairs, ([source]) => source),
    targets: Uint32Array.from(pairs, ([, target]) => target),
  };
}
