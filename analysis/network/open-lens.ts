import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import { type AnalysisInput, analysisInput } from "./analysis-input.ts";
import { buildNetwork } from "./build-network.ts";
import { readLeavers, withoutLeavers } from "./leavers.ts";
import { organisationsOf } from "./organisations.ts";
import { partitionActors } from "./partition.ts";
import { type ResolvedLens, resolveLens } from "./resolve-lens.ts";

/** A coalition as one lens shows it: what the picture is drawn from, and the numbers are computed on. */
export type OpenLens = ResolvedLens & {
  readonly network: NetworkRows;
  readonly memberships: Memberships;
  /** Per actor of the network the number of its organisation; null where every actor is one. */
  readonly organisations: Uint32Array | null;
};

/** @throws UnknownChoice */
export function openLens(rows: CoalitionRows, query: LensQuery): OpenLens {
  const resolved = resolveLens(rows, query);
  const leavers = readLeavers(rows, query.without);
  const network = withoutLeavers(buildNetwork(rows, resolved.lens, resolved.partition.key), leavers);
  return {
    ...resolved,
    network,
    memberships: partitionActors(rows, network, resolved.partition.source),
    organisations: organisationsOf(rows, network),
  };
}

export function lensInput({ network, memberships, partition, organisations }: OpenLens): AnalysisInput {
  return analysisInput(network, memberships, { partition: partition.key, organisations });
}
