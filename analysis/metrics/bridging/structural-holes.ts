import type { NetworkIndex } from "#analysis/network/network-index.ts";

/**
 * Burt's measures (Burt 1992, *Structural Holes*) per actor; NaN for who has no contact. Formulas and choices: METHODS 5.4, with
 * the proportions p_qj over all ties of q (the whole-network model of igraph and NetworkX), and sums over contacts only.
 */
export type StructuralHoles = {
  /** Contacts minus what they overlap; for ties without weight k − 2t/k with t ties among the k contacts. */
  readonly effectiveSize: Float64Array;
  /** Σ_j c_ij; not bounded by 1. */
  readonly constraint: Float64Array;
  /** How much of the constraint comes from few contacts, 0–1; 1 for who has one contact. */
  readonly hierarchy: Float64Array;
  /** Distinct contacts. */
  readonly contacts: Uint32Array;
  /** The contact on whom an actor depends most, max_j c_ij: the first of equals; its position and its part of the constraint. */
  readonly dependsOn: Int32Array;
  readonly dependence: Float64Array;
};

/**
 * Effective size, constraint and hierarchy of everybody in one walk over all routes of two steps, O(Σ k²).
 *
 * @param index undirected: `undirectedIndex` first where ties have a direction, since Burt takes z_ij = a_ij + a_ji
 */
export function structuralHoles(index: NetworkIndex): StructuralHoles {
  const { count, offsets, neighbours, neighbourWeights } = index;
  const strength = new Float64Array(count);
  const largest = new Float64Array(count);
  for (let actor = 0; actor < count; actor += 1) {
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at += 1) {
      const weight = neighbourWeights[at]!;
      strength[actor]! += weight;
      if (weight > largest[actor]!) largest[actor] = weight;
    }
  }
  const made: StructuralHoles = {
    effectiveSize: new Float64Array(count).fill(Number.NaN),
    constraint: new Float64Array(count).fill(Number.NaN),
    hierarchy: new Float64Array(count).fill(Number.NaN),
    contacts: new Uint32Array(count),
    dependsOn: new Int32Array(count).fill(-1),
    dependence: new Float64Array(count).fill(Number.NaN),
  };
  // Per actor, while it is a contact of whoever is looked at: what runs to it directly and through other contacts.
  const invested = new Float64Array(count);
  const isContact = new Uint8Array(count);
  for (let actor = 0; actor < count; actor += 1) {
    const from = offsets[actor]!;
    const until = offsets[actor + 1]!;
    const contacts = until - from;
    made.contacts[actor] = contacts;
    if (contacts === 0) continue;
    const own = 1 / strength[actor]!;
    for (let at = from; at < until; at += 1) {
      isContact[neighbours[at]!] = 1;
      invested[neighbours[at]!] = neighbourWeights[at]! * own;
    }
    let redundancy = 0;
    for (let at = from; at < until; at += 1) {
      const through = neighbours[at]!;
      const proportion = neighbourWeights[at]! * own;
      const passedOn = proportion / strength[through]!;
      for (let next = offsets[through]!; next < offsets[through + 1]!; next += 1) {
        const other = neighbours[next]!;
        if (isContact[other] === 0) continue;
        const weight = neighbourWeights[next]!;
        invested[other]! += passedOn * weight;
        redundancy += (proportion * weight) / largest[other]!;
      }
    }
    finish(made, actor, { contacts: neighbours.subarray(from, until), invested, redundancy });
    for (let at = from; at < until; at += 1) isContact[neighbours[at]!] = 0;
  }
  return made;
}

type Looked = { readonly contacts: Uint32Array; readonly invested: Float64Array; readonly redundancy: number };

function finish(made: StructuralHoles, actor: number, { contacts, invested, redundancy }: Looked): void {
  let constraint = 0;
  let most = 0;
  for (const contact of contacts) {
    const dyadic = invested[contact]! ** 2;
    constraint += dyadic;
    if (dyadic > most) {
      most = dyadic;
      made.dependsOn[actor] = contact;
    }
  }
  const size = contacts.length;
  let spread = 0;
  for (const contact of contacts) {
    const relative = (invested[contact]! ** 2 * size) / constraint;
    spread += relative * Math.log(relative);
  }
  made.effectiveSize[actor] = size - redundancy;
  made.constraint[actor] = constraint;
  made.hierarchy[actor] = size === 1 ? 1 : spread / (size * Math.log(size));
  made.dependence[actor] = most / constraint;
}
