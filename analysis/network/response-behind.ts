import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { buildNetwork } from "./build-network.ts";
import { waveBehind } from "./nominations.ts";
import { partitionActors } from "./partition.ts";
import type { ResolvedLens } from "./resolve-lens.ts";
import { whoAnswered } from "./respondents.ts";
import { groupResponses, responseOf } from "./responses.ts";

/**
 * Who answered the survey behind the ties of a lens, as the study of the survey counts them. Null where the ties of the lens are
 * not what people answered.
 */
export function responseBehind(rows: CoalitionRows, { lens, partition }: ResolvedLens): NetworkView["response"] {
  const wave = waveBehind(rows, lens);
  if (wave === null) return null;
  // Who is in a network where nobody drops out does not depend on its ties.
  const network = buildNetwork(
    { ...rows, ties: [] },
    { ...lens, wave, date: null, basis: "ties", isolates: "keep" },
    partition.key,
  );
  const respondents = whoAnswered(rows, network, wave);
  const memberships = partitionActors(rows, network, partition.source);
  return {
    wave,
    ...responseOf(respondents),
    groups: groupResponses(memberships, respondents, () => null).map(({ confirmation: _, ...response }) => response),
  };
}
