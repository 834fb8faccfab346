import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { buildNetwork } from "./build-network.ts";
import { waveBehind } from "./nominations.ts";
import { partitionActors } from "./partition.ts";
import type { ResolvedLens } from "./resolve-lens.ts";
import { type Respondents, whoAnswered } from "./respondents.ts";
import { groupResponses, responseOf } from "./responses.ts";

/**
 * Who answered the survey behind the ties of a lens, as the study of the survey counts them. Null where the ties of the lens are
 * not what people answered.
 */
export function responseBehind(rows: CoalitionRows, { lens, partition }: ResolvedLens): NetworkView["response"] {
  const behind = answersBehind(rows, { lens, partition });
  if (behind === null) return null;
  const { wave, network, respondents } = behind;
  const memberships = partitionActors(rows, network, partition.source);
  return {
    wave,
    ...responseOf(respondents),
    groups: groupResponses(memberships, respondents, () => null).map(({ confirmation: _, ...response }) => response),
  };
}

/** The network of everybody who could have been asked, and who of them answered. */
export type AnswersBehind = {
  readonly wave: string;
  readonly network: NetworkRows;
  readonly respondents: Respondents;
};

export function answersBehind(rows: CoalitionRows, { lens, partition }: ResolvedLens): AnswersBehind | null {
  const wave = waveBehind(rows, lens);
  if (wave === null) return null;
  // Who is in a network where nobody drops out does not depend on its ties.
  const network = buildNetwork(
    { ...rows, ties: [] },
    { ...lens, wave, date: null, basis: "ties", isolates: "keep" },
    partition.key,
  );
  return { wave, network, respondents: whoAnswered(rows, network, wave) };
}
