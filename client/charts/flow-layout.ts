import type { Flow, FlowBar, FlowDiagramState } from "./flow-diagram-types.ts";

/** Where a bar stands; its name goes beside the middle of it. */
export type PlacedBar = { readonly bar: FlowBar; readonly y: number; readonly height: number };

/** Where a flow leaves the left side and meets the right one, both the upper end. */
export type PlacedFlow = {
  readonly flow: Flow;
  readonly leftY: number;
  readonly rightY: number;
  readonly width: number;
};

export type FlowLayout = {
  readonly height: number;
  readonly left: readonly PlacedBar[];
  readonly right: readonly PlacedBar[];
  readonly flows: readonly PlacedFlow[];
};

const GAP = 6;
/** The side with fewer groups is spread out as far as the other one reaches, up to this much between two groups. */
const MOST_GAP = 60;
/** Height of all members together, but for the least room; few members are not blown up. */
const HEIGHT = 340;
const HIGHEST_MEMBER = 12;

/**
 * Places for both sides: groups in their order, each with room for its name; flows leave and arrive in the order of the other
 * side, so that those of one group do not cross.
 *
 * @param leastSlot room for a name and a note, however few members a group has
 */
export function flowLayout(
  { left, right, flows }: Pick<FlowDiagramState, "left" | "right" | "flows">,
  leastSlot: number,
): FlowLayout {
  const members = Math.max(1, sum(left.map(({ count }) => count)));
  const unit = Math.min(HIGHEST_MEMBER, HEIGHT / members);
  const sides = [left, right].map((bars) => placed(bars, { unit, leastSlot, gap: GAP }));
  const height = Math.max(...sides.map(({ end }) => end));
  const [lefts = [], rights = []] = [left, right].map((bars, side) => {
    const spare = height - (sides[side]?.end ?? 0);
    const gap = Math.min(MOST_GAP, GAP + spare / Math.max(1, bars.length - 1));
    const spread = placed(bars, { unit, leastSlot, gap });
    return spread.bars.map((bar) => ({ ...bar, y: bar.y + (height - spread.end) / 2 }));
  });
  const leftEnds = lefts.map(({ y }) => y);
  const rightEnds = rights.map(({ y }) => y);
  const flowing = flows.filter(({ count }) => count > 0);
  const take = (ends: number[], at: number, count: number) => {
    const y = ends[at] ?? 0;
    ends[at] = y + count * unit;
    return y;
  };
  const leaving = new Map(
    flowing
      .toSorted((a, b) => a.left - b.left || a.right - b.right)
      .map((flow) => [flow, take(leftEnds, flow.left, flow.count)]),
  );
  return {
    height,
    left: lefts,
    right: rights,
    flows: flowing
      .toSorted((a, b) => a.right - b.right || a.left - b.left)
      .map((flow) => ({
        flow,
        leftY: leaving.get(flow) ?? 0,
        rightY: take(rightEnds, flow.right, flow.count),
        width: flow.count * unit,
      })),
  };
}

function placed(
  bars: readonly FlowBar[],
  { unit, leastSlot, gap }: { readonly unit: number; readonly leastSlot: number; readonly gap: number },
): { readonly bars: readonly PlacedBar[]; readonly end: number } {
  let end = 0;
  const found = bars.map((bar): PlacedBar => {
    const height = bar.count * unit;
    const slot = Math.max(height, leastSlot);
    const y = end + (slot - height) / 2;
    end += slot + gap;
    return { bar, y, height };
  });
  return { bars: found, end: Math.max(0, end - gap) };
}

/**
 * An order for one side in which few flows cross: each group beside the middle of where its members go.
 *
 * @returns positions of the groups, the uppermost first
 */
export function orderByFlows(
  count: number,
  placeOf: (group: number) => readonly (readonly [place: number, members: number])[],
): number[] {
  const middle = Array.from({ length: count }, (_, group) => {
    const places = placeOf(group);
    const members = sum(places.map(([, own]) => own));
    return members > 0 ? sum(places.map(([place, own]) => place * own)) / members : Number.POSITIVE_INFINITY;
  });
  return Array.from(middle.keys()).sort((a, b) => (middle[a] ?? 0) - (middle[b] ?? 0) || a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
