import type { NetworkIndex } from "#analysis/network/network-index.ts";

/**
 * How far one actor depends on each of its contacts, c_ij = (p_ij + Σ_q p_iq·p_qj)² (Burt 1992, *Structural Holes*), in the order
 * of its neighbours; together they are its constraint. METHODS 5.4. O(routes of two steps of the actor).
 *
 * @param index undirected, as for `structuralHoles`
 */
export function dyadicConstraint(index: NetworkIndex, actor: number): Float64Array {
  const { count, offsets, neighbours, neighbourWeights } = index;
  const strengthOf = (one: number) => {
    let strength = 0;
    for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) strength += neighbourWeights[at]!;
    return strength;
  };
  const [from, until] = [offsets[actor]!, offsets[actor + 1]!];
  const strength = strengthOf(actor);
  const invested = new Float64Array(count);
  for (let at = from; at < until; at += 1) {
    const through = neighbours[at]!;
    const proportion = neighbourWeights[at]! / strength;
    const passedOn = proportion / strengthOf(through);
    invested[through]! += proportion;
    for (let next = offsets[through]!; next < offsets[through + 1]!; next += 1) {
      invested[neighbours[next]!]! += passedOn * neighbourWeights[next]!;
    }
  }
  return Float64Array.from(neighbours.subarray(from, until), (contact) => invested[contact]! ** 2);
}
