import { countKinds, demandOfKinds, demandOfTwo, NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { StepsTable } from "./steps-table.ts";

/** Σ ω over unordered pairs: by it a sum of ω/d becomes `crossEfficiency` of ties taken both ways. */
export function demandOfAll(demand: PairDemand): number {
  const sizes = countKinds(demand);
  return demandOfKinds(demand, sizes).reduce((sum, each, kind) => sum + each * sizes[kind]!, 0) / 2;
}

/** What two actors count for, ω; 0 where one of them has no group. */
export function demandBetween(demand: PairDemand, one: number, other: number): number {
  const [first, second] = [demand.kinds[one]!, demand.kinds[other]!];
  if (first === NO_KIND || second === NO_KIND) return 0;
  if (demand.table !== null) return demand.table[first * demand.kindCount + second]!;
  return first === second ? demandOfTwo(demand, first) : 1;
}

/** Σ ω/d over unordered pairs over Σ ω: `crossEfficiency` of ties taken both ways. */
export function closenessBetween({ cells, stride, count, unreached }: StepsTable, demand: PairDemand): number {
  let sum = 0;
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const steps = cells[one * stride + other]!;
      if (steps !== unreached) sum += demandBetween(demand, one, other) / steps;
    }
  }
  return sum / demandOfAll(demand);
}
