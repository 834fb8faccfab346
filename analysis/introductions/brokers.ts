import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Excluded } from "./candidates.ts";

export type Broker = {
  readonly actor: number;
  /** The weaker of its ties with the two: an introduction is as strong as that. */
  readonly strength: number;
};

export type BrokersOf = (one: number, other: number) => readonly Broker[];

/**
 * Who can introduce two actors: their common contacts, the strongest first, b*(u, v) = max_b min(w_ub, w_bv) (METHODS 7.4).
 *
 * @param nameable ties that may be named to others: a broker is told of only where both of its ties are
 */
export function createBrokers(nameable: NetworkIndex, { actors }: Pick<Excluded, "actors">): BrokersOf {
  const { offsets, neighbours, neighbourWeights } = nameable;
  return (one, other) => {
    const found: Broker[] = [];
    const [endOne, endOther] = [offsets[one + 1]!, offsets[other + 1]!];
    let [atOne, atOther] = [offsets[one]!, offsets[other]!];
    while (atOne < endOne && atOther < endOther) {
      const [first, second] = [neighbours[atOne]!, neighbours[atOther]!];
      if (first === second && actors[first] === 0) {
        found.push({ actor: first, strength: Math.min(neighbourWeights[atOne]!, neighbourWeights[atOther]!) });
      }
      if (first <= second) atOne += 1;
      if (second <= first) atOther += 1;
    }
    return found.sort((a, b) => b.strength - a.strength || a.actor - b.actor);
  };
}
