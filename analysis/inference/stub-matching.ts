import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, SameGroup, Signatures } from "#analysis/network/signatures.ts";
import { labelMoments, type Moments, sameGroupSums } from "./label-moments.ts";

/**
 * Exact moments of the ties inside groups when every tie is cut in two and the ends are joined anew at random: each actor
 * keeps its number of ties, a pair may be tied twice and an actor to itself. METHODS 3.3, for any groups.
 *
 * Joining 2m ends at random is the same as dealing the labels of the ends over m pairs that lie ready, so these are the
 * moments of dealt labels over a network of m ties that share no actor.
 *
 * @param ends per signature the number of tie ends of its actors
 */
export function stubMatching(ends: Uint32Array, { single }: Pick<Signatures, "single">, sameGroup: SameGroup): Moments {
  const count = ends.reduce((sum, each) => sum + each, 0);
  const ties = count / 2;
  const pairs = { total: ties, squares: ties, mutual: 0, out: ties, in: ties, through: 0 };
  return labelMoments(count, pairs, sameGroupSums({ size: ends, single }, sameGroup));
}

/** The same of the ties inside each signature, where these are the groups. */
export function stubMatchingOfGroups(ends: Uint32Array): readonly Moments[] {
  const others = ends.reduce((sum, each) => sum + each, 0);
  return Array.from(ends, (own) =>
    stubMatching(Uint32Array.of(own, others - own), { single: false }, (first, second) =>
      first + second === 0 ? 1 : 0,
    ),
  );
}

/** Ties that end at the actors of each signature; undirected. */
export function endsOf({ sources, targets }: NetworkIndex, labels: Labels, kinds: number): Uint32Array {
  const ends = new Uint32Array(kinds);
  for (let at = 0; at < sources.length; at += 1) {
    ends[labels[sources[at]!]!]! += 1;
    ends[labels[targets[at]!]!]! += 1;
  }
  return ends;
}

/** Directed ties that the actors of each signature send and receive. */
export type ArcEnds = { readonly sent: Uint32Array; readonly received: Uint32Array };

export function arcEndsOf({ sources, targets }: NetworkIndex, labels: Labels, kinds: number): ArcEnds {
  const sent = new Uint32Array(kinds);
  const received = new Uint32Array(kinds);
  for (let at = 0; at < sources.length; at += 1) {
    sent[labels[sources[at]!]!]! += 1;
    received[labels[targets[at]!]!]! += 1;
  }
  return { sent, received };
}

/**
 * The same for directed ties: every tie is cut, and each end that sends is joined to one that receives. These are all the orders
 * in which the m receiving ends can stand beside the m sending ones, so the moments are those of Σ_k s(k, π(k)) over orders π:
 * mean Σ out_g·in_h·s_gh/m, variance Σ out_g·in_h·(s_gh − row mean − column mean + mean)²/(m − 1). (Hoeffding 1951,
 * doi:10.1214/aoms/1177729545)
 */
export function arcMatching({ sent, received }: ArcEnds, sameGroup: SameGroup): Moments {
  const ties = sent.reduce((sum, each) => sum + each, 0);
  const kinds = sent.length;
  const rows = new Float64Array(kinds);
  const columns = new Float64Array(kinds);
  for (let from = 0; from < kinds; from += 1) {
    for (let to = 0; to < kinds; to += 1) {
      const same = sameGroup(from, to);
      rows[from]! += (received[to]! * same) / ties;
      columns[to]! += (sent[from]! * same) / ties;
    }
  }
  const overall = rows.reduce((sum, row, from) => sum + (sent[from]! * row) / ties, 0);
  let squares = 0;
  for (let from = 0; from < kinds; from += 1) {
    for (let to = 0; to < kinds; to += 1) {
      const apart = sameGroup(from, to) - rows[from]! - columns[to]! + overall;
      squares += sent[from]! * received[to]! * apart ** 2;
    }
  }
  const variance = ties > 1 ? squares / (ties - 1) : 0;
  // What rounding leaves of no spread must not become a z.
  const ROUNDING = 1e-11;
  return { mean: ties * overall, sd: variance > ROUNDING * ties ? Math.sqrt(variance) : 0 };
}

/** The same of the ties inside each signature, where these are the groups. */
export function arcMatchingOfGroups({ sent, received }: ArcEnds): readonly Moments[] {
  const all = sent.reduce((sum, each) => sum + each, 0);
  return Array.from(sent, (own, kind) => {
    const into = received[kind]!;
    const ends = { sent: Uint32Array.of(own, all - own), received: Uint32Array.of(into, all - into) };
    return arcMatching(ends, (from, to) => (from + to === 0 ? 1 : 0));
  });
}
