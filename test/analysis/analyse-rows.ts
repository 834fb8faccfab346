import { analyse, analysisDefaults } from "#analysis/analyse.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Lens, PartitionSource } from "#analysis/model/lens.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { analysisInput } from "#analysis/network/analysis-input.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { organisationsOf } from "#analysis/network/organisations.ts";
import { partitionActors } from "#analysis/network/partition.ts";
import { twoModeOf } from "#analysis/network/two-mode.ts";
import { searchCommunities } from "#analysis/search-communities.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { EVERYTHING } from "#test/analysis/coalition-builder.ts";

type Options = {
  readonly lens?: Partial<Lens>;
  readonly partition?: string;
  readonly source?: PartitionSource;
  readonly permutations?: number;
  readonly seed?: number;
};

/** From a coalition's rows to a result, as the server goes; by the attribute `group` unless told otherwise. */
export function analyseRows(rows: CoalitionRows, options: Options = {}): AnalysisResult {
  const { lens, partition = "group", source = { by: "attribute", attribute: "group" }, ...rest } = options;
  const network = buildNetwork(rows, { ...EVERYTHING, ...lens }, partition);
  const input = analysisInput(network, partitionActors(rows, network, source), {
    partition,
    organisations: organisationsOf(rows, network),
    twoMode: twoModeOf(rows, network, partition),
  });
  return analyse(input, {
    ...analysisDefaults,
    ...rest,
    communities: searchCommunities(input, rest.seed ?? analysisDefaults.seed),
    partition,
    createDigest: createSha256,
  });
}
