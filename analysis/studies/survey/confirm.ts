import { confirmationRate, estimatedTies, reportingChance } from "#analysis/inference/confirmation.ts";
import { countDyads, pairReciprocity, tieReciprocity } from "#analysis/metrics/cohesion/reciprocity.ts";
import type { Confirmation, ConfirmationCount, Reciprocity } from "#analysis/model/survey-result.ts";
import { type NetworkIndex, weightBetween } from "#analysis/network/network-index.ts";
import type { WaveNetworks } from "./wave-networks.ts";

/** Confirmed and one-sided pairs among those of whom both answered, with an end among some of the actors. */
export function confirmationCount(
  { union, confirmed, respondents }: WaveNetworks,
  isOf: (actor: number) => boolean = () => true,
): ConfirmationCount {
  const { answered } = respondents;
  const counts = { confirmed: 0, oneSided: 0 };
  for (let at = 0; at < union.sources.length; at += 1) {
    const source = union.sources[at] ?? 0;
    const target = union.targets[at] ?? 0;
    if (!(answered[source] && answered[target]) || !(isOf(source) || isOf(target))) continue;
    if (weightBetween(confirmed, source, target) > 0) counts.confirmed += 1;
    else counts.oneSided += 1;
  }
  return { ...counts, rate: defined(confirmationRate(counts)) };
}

export function confirmationOf(networks: WaveNetworks): Confirmation {
  const counts = confirmationCount(networks);
  return {
    ...counts,
    reporting: defined(reportingChance(counts)),
    estimatedTies: defined(estimatedTies(counts)),
  };
}

export function reciprocityOf(index: NetworkIndex): Reciprocity {
  const dyads = countDyads(index);
  return { ...dyads, tieBased: defined(tieReciprocity(dyads)), pairBased: defined(pairReciprocity(dyads)) };
}

function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
