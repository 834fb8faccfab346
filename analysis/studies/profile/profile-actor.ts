import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { lensInput, type OpenLens } from "#analysis/network/open-lens.ts";
import { groupsOf, mainGroup } from "#analysis/network/partition.ts";
import { createSameGroup, type SameGroup } from "#analysis/network/signatures.ts";
import { positionsIn, subindex } from "#analysis/network/subindex.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";

/** The one whose profile it is, and the network around it as all parts of the profile need it. */
export type ProfileActor = {
  readonly rows: CoalitionRows;
  readonly open: OpenLens;
  readonly input: AnalysisInput;
  readonly assigned: Assigned;
  readonly sameGroup: SameGroup;
  /** Every tie both ways. */
  readonly both: NetworkIndex;
  /** Position in the network, and in its assigned part; -1 there for who has no group. */
  readonly at: number;
  readonly partAt: number;
  /** The assigned part with the actor in it, also when it has no group: then it shares nothing with anybody. */
  readonly circle: Assigned;
  readonly circleAt: number;
  /** Position in the assigned part per position in the network; -1 without a group. */
  readonly positions: Int32Array;
};

/** @throws UnknownChoice `unknown-actor` and `actor-not-in-lens` */
export function findProfileActor(rows: CoalitionRows, open: OpenLens, id: string | undefined): ProfileActor {
  const input = lensInput(open);
  const at = input.ids.indexOf(id ?? "");
  if (at < 0) throw notThere(rows, id);
  const assigned = assignedPart(input.index, input.memberships);
  const positions = positionsIn(assigned.original, input.index.count);
  const circle = (positions[at] ?? -1) < 0 ? withGroupless(input.index, assigned, at) : assigned;
  return {
    rows,
    open,
    input,
    assigned,
    circle,
    circleAt: circle.original.indexOf(at),
    sameGroup: createSameGroup(assigned.signatures),
    both: undirectedIndex(input.index),
    at,
    partAt: positions[at] ?? -1,
    positions,
  };
}

function withGroupless(index: NetworkIndex, { original, signatures }: Assigned, at: number): Assigned {
  const positions = positionsIn(original, index.count);
  const part = subindex(index, (actor) => actor === at || (positions[actor] ?? -1) >= 0);
  const groupless = signatures.shares.length;
  return {
    ...part,
    signatures: {
      ...signatures,
      of: part.original.map((actor) => signatures.of[positions[actor] ?? -1] ?? groupless),
      size: Uint32Array.of(...signatures.size, 1),
      shares: [...signatures.shares, []],
    },
  };
}

function notThere({ actors }: CoalitionRows, id: string | undefined): UnknownChoice {
  const known = actors.find((actor) => actor.id === id);
  if (!known) {
    const message = id === undefined ? "Say whose profile it is." : `There is no actor "${id}" in this coalition.`;
    return new UnknownChoice("unknown-actor", message, { actor: id ?? "" });
  }
  const message = `${known.name} is not in the network under this lens: it has no ties, counts as a part of another, or was left out.`;
  return new UnknownChoice("actor-not-in-lens", message, { actor: known.name });
}

export function nameAt({ ids, labels }: AnalysisInput, at: number) {
  const id = ids[at] ?? "";
  return { id, label: labels[at] ?? id };
}

/** Key of the group with the largest share; null without any. */
export function groupAt({ memberships }: AnalysisInput, at: number): string | null {
  return memberships.groups[mainGroup(memberships, at) ?? -1] ?? null;
}

export function sharesAt({ memberships }: AnalysisInput, at: number) {
  return groupsOf(memberships, at).map(([group, share]) => ({ key: memberships.groups[group] ?? "", share }));
}

/** How far two actors are from different groups, 0–1; null where either has none. */
export function foreignness({ assigned, positions, sameGroup }: ProfileActor, one: number, other: number) {
  const own = assigned.signatures.of[positions[one] ?? -1];
  const theirs = assigned.signatures.of[positions[other] ?? -1];
  return own === undefined || theirs === undefined ? null : Math.max(0, 1 - sameGroup(own, theirs));
}

export function contactsOf({ offsets, neighbours }: NetworkIndex, at: number): Uint32Array {
  return neighbours.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0);
}
