/** Beyond so many steps a distance still counts in sums, but no longer in the counts per step. */
export const MOST_COUNTED_STEPS = 250;

/** Ordered pairs of one class, per step and beyond. */
export type DistanceSums = {
  readonly classCount: number;
  /** Pairs at each number of steps, `counts[step × classCount + class]`; step 0 is empty. */
  counts: Float64Array;
  readonly far: FarSums;
  /** Per actor, over all ends of pairs that reach it. */
  readonly received: RowSums;
  /** Per actor, over all whom it reaches; null without direction, when it is what it receives. */
  readonly sent: RowSums | null;
  /** Over ordered pairs, what both ways have: the product of 1/d, and whether both are near, and both are there. */
  readonly mutual: { reciprocals: number; near: number; reached: number };
};

/** Of the pairs beyond, per class. */
type FarSums = {
  readonly pairs: Float64Array;
  /** Σ 1/d */
  readonly reciprocals: Float64Array;
  /** Σ d */
  readonly steps: Float64Array;
  /** Σ 1/d² */
  readonly squares: Float64Array;
  /** Room for the pairs of one step, while they are counted. */
  readonly found: Float64Array;
};

export type RowSums = {
  /** Σ 1/d */
  readonly reciprocals: Float64Array;
  /** At most two steps away. */
  readonly near: Float64Array;
  readonly reached: Float64Array;
};

/** Two actors that are no further apart know each other or share a contact. */
export const NEAR_STEPS = 2;

export function noDistances(count: number, classCount: number, options: { readonly directed: boolean }): DistanceSums {
  const rows = (): RowSums => ({
    reciprocals: new Float64Array(count),
    near: new Float64Array(count),
    reached: new Float64Array(count),
  });
  return {
    classCount,
    counts: new Float64Array(0),
    far: {
      pairs: new Float64Array(classCount),
      reciprocals: new Float64Array(classCount),
      steps: new Float64Array(classCount),
      squares: new Float64Array(classCount),
      found: new Float64Array(classCount),
    },
    received: rows(),
    sent: options.directed ? rows() : null,
    mutual: { reciprocals: 0, near: 0, reached: 0 },
  };
}

/** Makes room for one more step. */
export function ensureStep(sums: DistanceSums, step: number): void {
  const needed = (step + 1) * sums.classCount;
  if (sums.counts.length >= needed) return;
  const grown = new Float64Array(Math.max(needed, 2 * sums.counts.length));
  grown.set(sums.counts);
  sums.counts = grown;
}

/** Adds one part; parts are added in the order of their chunks, since sums of fractions depend on it. */
export function addDistances(sums: DistanceSums, part: DistanceSums): void {
  ensureStep(sums, part.counts.length / Math.max(1, part.classCount) - 1);
  addTo(sums.counts, part.counts);
  addTo(sums.far.pairs, part.far.pairs);
  addTo(sums.far.reciprocals, part.far.reciprocals);
  addTo(sums.far.steps, part.far.steps);
  addTo(sums.far.squares, part.far.squares);
  addRows(sums.received, part.received);
  if (sums.sent !== null && part.sent !== null) addRows(sums.sent, part.sent);
  sums.mutual.reciprocals += part.mutual.reciprocals;
  sums.mutual.near += part.mutual.near;
  sums.mutual.reached += part.mutual.reached;
}

function addRows(sums: RowSums, part: RowSums): void {
  addTo(sums.reciprocals, part.reciprocals);
  addTo(sums.near, part.near);
  addTo(sums.reached, part.reached);
}

function addTo(sums: Float64Array, part: Float64Array): void {
  for (let at = 0; at < part.length; at += 1) sums[at]! += part[at]!;
}
