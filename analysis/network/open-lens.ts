import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ToldChange } from "#analysis/model/imagined-change.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import { type AnalysisInput, analysisInput } from "./analysis-input.ts";
import { buildNetwork } from "./build-network.ts";
import { imagineCoalition } from "./imagine/imagine-coalition.ts";
import { withoutLeavers } from "./leavers.ts";
import { organisationsOf } from "./organisations.ts";
import { partitionActors } from "./partition.ts";
import { type ResolvedLens, resolveLens } from "./resolve-lens.ts";
import { type TwoMode, twoModeOf } from "./two-mode.ts";

/** A coalition as one lens shows it: what the picture is drawn from, and the numbers are computed on. */
export type OpenLens = ResolvedLens & {
  /** The coalition as the lens imagines it; those who leave are in it, and not in the network. */
  readonly rows: CoalitionRows;
  /** What is imagined, in the order of the list. */
  readonly imagined: readonly ToldChange[];
  readonly network: NetworkRows;
  readonly memberships: Memberships;
  /** Per actor of the network the number of its organisation; null where every actor is one. */
  readonly organisations: Uint32Array | null;
  readonly twoMode: TwoMode;
};

/** @throws UnknownChoice */
export function openLens(today: CoalitionRows, query: LensQuery): OpenLens {
  const { rows, leavers, told } = imagineCoalition(today, query);
  const resolved = resolveLens(rows, query);
  const whole = buildNetwork(rows, resolved.lens, resolved.partition.key);
  const network = withoutLeavers(whole, leavers);
  return {
    ...resolved,
    rows,
    imagined: told.map((one) => (isOutOfSight(one, whole) ? { ...one, refusal: OUT_OF_SIGHT } : one)),
    network,
    memberships: partitionActors(rows, network, resolved.partition.source),
    organisations: organisationsOf(rows, network),
    twoMode: twoModeOf(rows, network, resolved.partition.key),
  };
}

const OUT_OF_SIGHT = { code: "out-of-sight", against: null } as const;

/** Nothing changes when who is not in the network leaves. */
function isOutOfSight({ change, refusal }: ToldChange, { actors }: NetworkRows): boolean {
  return refusal === null && change.do === "leave" && !actors.some(({ id }) => id === change.actor);
}

export function lensInput({ network, memberships, partition, organisations, twoMode }: OpenLens): AnalysisInput {
  return analysisInput(network, memberships, { partition: partition.key, organisations, twoMode });
}
