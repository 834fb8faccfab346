import { NO_KIND, type PairDemand } from "./pair-demand.ts";

/** What each kind of actor counts for with one source: a row of the demand, and a 0 behind it for those of no kind. */
export type Needs = {
  /** Per actor where its kind stands in the row. */
  readonly kinds: Uint32Array;
  /** The same array each time, with the row of this source. */
  readonly rowOf: (source: number) => Float64Array;
};

export function createNeeds(demand: PairDemand): Needs {
  const { kindCount, table } = demand;
  const kinds = demand.kinds.map((kind) => (kind === NO_KIND ? kindCount : kind));
  const nothing = new Float64Array(kindCount + 1);
  const row = new Float64Array(kindCount + 1).fill(1, 0, kindCount);
  let zeroAt = kindCount;
  const rowOf = (source: number): Float64Array => {
    const own = kinds[source]!;
    if (own === kindCount) return nothing;
    if (table !== null) row.set(table.subarray(own * kindCount, (own + 1) * kindCount));
    else {
      // One step of work, however many kinds there are.
      if (zeroAt < kindCount) row[zeroAt] = 1;
      row[own] = 0;
      zeroAt = own;
    }
    return row;
  };
  return { kinds, rowOf };
}
