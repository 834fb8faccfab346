import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { Signatures } from "#analysis/network/signatures.ts";

type Grouped = Pick<Assigned, "original" | "signatures">;

/**
 * Pairs of whom one is in the one group and one in the other, ω = p_sA·p_tB + p_sB·p_tA; with one group an actor 1 or 0. All others
 * only pass on what these send.
 *
 * @param pair numbers of two different groups
 */
export function twoGroupsDemand(count: number, grouped: Grouped, [one, other]: readonly [number, number]): PairDemand {
  const inOne = sharesIn(grouped.signatures, one);
  const inOther = sharesIn(grouped.signatures, other);
  return demandOf(
    count,
    grouped,
    (first, second) => inOne[first]! * inOther[second]! + inOther[first]! * inOne[second]!,
  );
}

/** Every pair of actors with a group, whatever it is. */
export function anyGroupsDemand(count: number, grouped: Grouped): PairDemand {
  const kinds = new Uint32Array(count).fill(NO_KIND);
  for (const position of grouped.original) kinds[position] = 0;
  return { kinds, kindCount: 1, table: Float64Array.of(1) };
}

function demandOf(
  count: number,
  { original, signatures }: Grouped,
  demand: (first: number, second: number) => number,
): PairDemand {
  const kinds = new Uint32Array(count).fill(NO_KIND);
  original.forEach((position, at) => {
    kinds[position] = signatures.of[at]!;
  });
  const kindCount = signatures.shares.length;
  const table = Float64Array.from({ length: kindCount * kindCount }, (_, cell) =>
    demand(Math.floor(cell / kindCount), cell % kindCount),
  );
  return { kinds, kindCount, table };
}

function sharesIn({ shares }: Signatures, group: number): readonly number[] {
  return shares.map((own) => own.find(([each]) => each === group)?.[1] ?? 0);
}
