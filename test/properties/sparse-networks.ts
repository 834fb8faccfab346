import * as fc from "fast-check";
import { type SmallNetwork, smallNetworks } from "./small-networks.ts";

/**
 * Small networks with about a third of all ties, so that some fall apart and routes are long enough to share; a few
 * actors are unassigned.
 */
export function sparseNetworks(options: Parameters<typeof smallNetworks>[0]): fc.Arbitrary<SmallNetwork> {
  const unassigned = fc.array(fc.nat({ max: 5 }), { minLength: options.max, maxLength: options.max });
  return fc.tuple(smallNetworks(options), unassigned).map(([network, draws]) => ({
    ...network,
    ties: network.ties.filter(([, , weight]) => weight <= 2),
    shares: network.shares.map((own, at) => (draws[at] === 0 ? [] : own)),
  }));
}
