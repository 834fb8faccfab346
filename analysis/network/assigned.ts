import type { Memberships } from "#analysis/model/network.ts";
import type { NetworkIndex } from "./network-index.ts";
import { isAssigned } from "./partition.ts";
import { type Signatures, signaturesOf } from "./signatures.ts";
import { type Subindex, subindex } from "./subindex.ts";

/** The part of a network whose actors have a group: what the statistics of a partition are about (METHODS 1.2). */
export type Assigned = Subindex & { readonly signatures: Signatures };

export function assignedPart(index: NetworkIndex, partition: Memberships): Assigned {
  const part = subindex(index, (actor) => isAssigned(partition, actor));
  return { ...part, signatures: signaturesOf(partition, part.original) };
}
