import { countBits, lowestBit } from "./bits.ts";
import { type DistanceSums, ensureStep, MOST_COUNTED_STEPS, NEAR_STEPS, type RowSums } from "./distance-sums.ts";
import type { Arrivals } from "./hop-search.ts";
import type { PairClasses } from "./pair-classes.ts";
import { NO_KIND } from "./pair-demand.ts";

/** Sources that are searched together, a bit each. */
export type Batch = {
  readonly starts: readonly (readonly [actor: number, bit: number])[];
  /** Per bit the kind of its source, and all bits of that kind. */
  readonly kinds: Uint32Array;
  readonly masks: Int32Array;
};

/** Per actor that is an end of pairs: by how many it is reached at this step. */
export function countRows(
  rows: RowSums,
  { kinds }: Pick<PairClasses, "kinds">,
  step: number,
  { actors, count, words }: Arrivals,
): void {
  const isNear = step <= NEAR_STEPS;
  for (let at = 0; at < count; at += 1) {
    const actor = actors[at]!;
    if (kinds[actor] === NO_KIND) continue;
    const arrived = countBits(words[actor]!);
    rows.reached[actor]! += arrived;
    rows.reciprocals[actor]! += arrived / step;
    if (isNear) rows.near[actor]! += arrived;
  }
}

/** Per class of pairs: how many are this many steps apart. */
export function countClasses(
  sums: DistanceSums,
  classes: PairClasses,
  batch: Batch,
  step: number,
  arrivals: Arrivals,
): void {
  if (step > MOST_COUNTED_STEPS) {
    const { found } = sums.far;
    addPairs(found.fill(0), { classes, batch, arrivals });
    addFar(sums, step, found);
    return;
  }
  ensureStep(sums, step);
  const from = step * classes.classCount;
  addPairs(sums.counts.subarray(from, from + classes.classCount), { classes, batch, arrivals });
}

type Counted = { readonly classes: PairClasses; readonly batch: Batch; readonly arrivals: Arrivals };

/** All searches of one kind that reach an actor are counted at once. */
function addPairs(pairs: Float64Array, { classes, batch, arrivals: { actors, count, words } }: Counted): void {
  const { kinds, table } = classes;
  for (let at = 0; at < count; at += 1) {
    const actor = actors[at]!;
    const kind = kinds[actor]!;
    if (kind === NO_KIND) continue;
    let rest = words[actor]!;
    while (rest !== 0) {
      const bit = lowestBit(rest);
      const alike = rest & batch.masks[bit]!;
      const found = countBits(alike);
      rest ^= alike;
      if (table === null) {
        pairs[batch.kinds[bit] === kind ? 0 : 1]! += found;
        continue;
      }
      const cell = batch.kinds[bit]! * table.kindCount + kind;
      const end = table.offsets[cell + 1]!;
      for (let part = table.offsets[cell]!; part < end; part += 1) {
        pairs[table.classes[part]!]! += found * table.shares[part]!;
      }
    }
  }
}

function addFar({ far }: DistanceSums, step: number, found: Float64Array): void {
  for (let own = 0; own < found.length; own += 1) {
    const pairs = found[own]!;
    if (pairs === 0) continue;
    far.pairs[own]! += pairs;
    far.reciprocals[own]! += pairs / step;
    far.steps[own]! += pairs * step;
    far.squares[own]! += pairs / step ** 2;
  }
}
