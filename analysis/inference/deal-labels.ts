import { type Random, shuffle } from "#analysis/algorithms/random.ts";
import type { Labels } from "#analysis/network/signatures.ts";

/**
 * Labels in the smallest array that holds them.
 *
 * @param kinds labels there are: 0 … kinds − 1
 */
export function compactLabels(labels: Uint32Array, kinds: number): Labels {
  if (kinds <= 2 ** 8) return Uint8Array.from(labels);
  return kinds <= 2 ** 16 ? Uint16Array.from(labels) : labels.slice();
}

/**
 * Deals labels at random over the actors, again and again in the same array: every order is as likely. With strata, the
 * labels of a stratum go round within it only.
 *
 * @param strata per actor its stratum
 */
export function createDealer(labels: Labels, random: Random, strata?: Uint32Array): () => Labels {
  if (strata === undefined) {
    return () => {
      shuffle(labels, random);
      return labels;
    };
  }
  if (strata.length !== labels.length) throw new Error(`invalid strata: ${strata.length} for ${labels.length} actors`);
  const members = membersOf(strata);
  return () => {
    for (const own of members) shuffleAt(labels, own, random);
    return labels;
  };
}

function membersOf(strata: Uint32Array): readonly Uint32Array[] {
  const members = new Map<number, number[]>();
  strata.forEach((stratum, actor) => {
    const own = members.get(stratum);
    if (own) own.push(actor);
    else members.set(stratum, [actor]);
  });
  return [...members.values()].map((own) => Uint32Array.from(own));
}

/** Fisher–Yates over the labels of some of the actors. */
function shuffleAt(labels: Labels, actors: Uint32Array, random: Random): void {
  for (let last = actors.length - 1; last > 0; last -= 1) {
    const one = actors[last]!;
    const other = actors[random(last + 1)]!;
    const held = labels[one]!;
    labels[one] = labels[other]!;
    labels[other] = held;
  }
}
