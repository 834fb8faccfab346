import { components } from "#analysis/algorithms/components.ts";
import { leadingEigenvector } from "#analysis/algorithms/leading-eigenvector.ts";
import { strengths } from "#analysis/metrics/cohesion/degree.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Signatures } from "#analysis/network/signatures.ts";

export type SpectralSegregation = {
  /** Mean over all actors. */
  readonly mean: number;
  /** Mean over the members of each group, by their shares. */
  readonly groups: Float64Array;
  readonly actors: Float64Array;
};

/**
 * Spectral segregation (Echenique & Fryer 2007, doi:10.1162/qjec.122.2.441): whether an actor is among those whose contacts are
 * among their own, and theirs again. Per group and per connected part of it, with B_ij = w_ij/s_i for s_i all contact of i:
 * the largest eigenvalue λ of B, spread over the members by its eigenvector, λ·x_i/mean(x). 0 for who has no contact in the own group.
 * Of an actor with several groups a contact counts as far as the other is in that group, B_ij = w_ij·p_jg/s_i. Directed ties are
 * contacts of both. Agrees with netseg `ssi`.
 */
export function spectralSegregation(index: NetworkIndex, signatures: Signatures): SpectralSegregation {
  const seats = seatsOf(signatures);
  const inside = tiesInside(index, signatures, seats);
  const strength = strengths(index);
  const perSeat = new Float64Array(seats.actor.length);
  for (const part of partsOf(seats.actor.length, inside)) measurePart(part, { seats, inside, strength, perSeat });
  const actors = new Float64Array(index.count);
  const groups = new Float64Array(signatures.groups.length);
  const sizes = new Float64Array(signatures.groups.length);
  perSeat.forEach((value, seat) => {
    const share = seats.share[seat]!;
    actors[seats.actor[seat]!]! += share * value;
    groups[seats.group[seat]!]! += share * value;
    sizes[seats.group[seat]!]! += share;
  });
  return {
    mean: actors.reduce((sum, value) => sum + value, 0) / index.count,
    groups: groups.map((sum, group) => sum / sizes[group]!),
    actors,
  };
}

/** Each actor in each of its groups, in the order of the actors. */
type Seats = {
  readonly offsets: Uint32Array;
  readonly actor: Uint32Array;
  readonly group: Uint32Array;
  readonly share: Float64Array;
};

function seatsOf({ of, shares }: Signatures): Seats {
  const offsets = new Uint32Array(of.length + 1);
  const actor: number[] = [];
  const group: number[] = [];
  const share: number[] = [];
  of.forEach((signature, at) => {
    for (const [own, part] of shares[signature]!) {
      actor.push(at);
      group.push(own);
      share.push(part);
    }
    offsets[at + 1] = actor.length;
  });
  return { offsets, actor: Uint32Array.from(actor), group: Uint32Array.from(group), share: Float64Array.from(share) };
}

/** Ties between seats of one group. */
type Inside = { readonly sources: Uint32Array; readonly targets: Uint32Array; readonly weights: Float64Array };

function tiesInside({ sources, targets, weights }: NetworkIndex, { single }: Signatures, seats: Seats): Inside {
  const found = { sources: [] as number[], targets: [] as number[], weights: [] as number[] };
  const { offsets, group } = seats;
  for (let at = 0; at < sources.length; at += 1) {
    const until = offsets[targets[at]! + 1]!;
    let other = offsets[targets[at]!]!;
    for (let own = offsets[sources[at]!]!; own < offsets[sources[at]! + 1]!; own += 1) {
      while (!single && other < until - 1 && group[other]! < group[own]!) other += 1;
      if (group[other] !== group[own]) continue;
      found.sources.push(own);
      found.targets.push(other);
      found.weights.push(weights[at]!);
    }
  }
  return {
    sources: Uint32Array.from(found.sources),
    targets: Uint32Array.from(found.targets),
    weights: Float64Array.from(found.weights),
  };
}

/** Seats and ties that hang together. */
type Part = { readonly seats: number[]; readonly ties: number[] };

function partsOf(count: number, inside: Inside): readonly Part[] {
  const { of, count: parts } = components({ count, ...inside });
  const found: Part[] = Array.from({ length: parts }, () => ({ seats: [], ties: [] }));
  of.forEach((part, seat) => {
    found[part]!.seats.push(seat);
  });
  inside.sources.forEach((seat, tie) => {
    found[of[seat]!]!.ties.push(tie);
  });
  return found.filter(({ ties }) => ties.length > 0);
}

/** B is made symmetric first, with √(s_i·p_i) on either side: it keeps its eigenvalues, and x follows from the vector found. */
function measurePart(
  part: Part,
  given: {
    readonly seats: Seats;
    readonly inside: Inside;
    readonly strength: Float64Array;
    readonly perSeat: Float64Array;
  },
): void {
  const { seats, inside, strength, perSeat } = given;
  const place = new Map(part.seats.map((seat, at) => [seat, at]));
  const scale = Float64Array.from(part.seats, (seat) => Math.sqrt(strength[seats.actor[seat]!]! * seats.share[seat]!));
  const sources = Uint32Array.from(part.ties, (tie) => place.get(inside.sources[tie]!)!);
  const targets = Uint32Array.from(part.ties, (tie) => place.get(inside.targets[tie]!)!);
  const root = (seat: number) => Math.sqrt(seats.share[seat]! / strength[seats.actor[seat]!]!);
  const entries = Float64Array.from(
    part.ties,
    (tie) => inside.weights[tie]! * root(inside.sources[tie]!) * root(inside.targets[tie]!),
  );
  const { value, vector } = leadingEigenvector((given, into) => {
    into.fill(0);
    for (let at = 0; at < entries.length; at += 1) {
      into[sources[at]!]! += entries[at]! * given[targets[at]!]!;
      into[targets[at]!]! += entries[at]! * given[sources[at]!]!;
    }
  }, scale);
  const x = vector.map((entry, at) => entry / scale[at]!);
  const mean = x.reduce((sum, entry) => sum + entry, 0) / x.length;
  part.seats.forEach((seat, at) => {
    perSeat[seat] = (value * x[at]!) / mean;
  });
}
