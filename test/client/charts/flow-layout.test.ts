import { expect, test } from "vitest";
import type { FlowBar } from "#client/charts/flow-diagram-types.ts";
import { flowLayout, orderByFlows } from "#client/charts/flow-layout.ts";

const bar = (key: string, count: number): FlowBar => ({ key, name: key, note: "", count, colour: null });
const flow = (left: number, right: number, count: number) => ({ left, right, count, sentence: "" });

const STATE = {
  left: [bar("a", 30), bar("b", 20), bar("c", 1)],
  right: [bar("x", 40), bar("y", 11)],
  flows: [flow(0, 0, 30), flow(1, 0, 10), flow(1, 1, 10), flow(2, 1, 1), flow(0, 1, 0)],
};

test("groups stand one beneath the other, each with room for its name", () => {
  const { left, right, height } = flowLayout(STATE, 34);
  for (const side of [left, right]) {
    const middles = side.map(({ y, height: own }) => y + own / 2);
    middles.slice(1).forEach((middle, at) => {
      expect(middle - middles[at]!).toBeGreaterThanOrEqual(34);
    });
    expect(Math.min(...side.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...side.map(({ y, height: own }) => y + own))).toBeLessThanOrEqual(height + 1e-9);
  }
});

test("flows fill the bars at both ends, without a gap and without overlap; nobody is no flow", () => {
  const { left, right, flows } = flowLayout(STATE, 34);
  expect(flows).toHaveLength(4);
  const filled = (ends: readonly { readonly from: number; readonly width: number }[]) =>
    ends
      .toSorted((a, b) => a.from - b.from)
      .reduce(
        (end, { from, width }) => {
          expect(from).toBeCloseTo(end, 9);
          return from + width;
        },
        Math.min(...ends.map(({ from }) => from)),
      );
  left.forEach(({ y, height }, at) => {
    const own = flows.filter(({ flow: each }) => each.left === at);
    expect(filled(own.map(({ leftY, width }) => ({ from: leftY, width })))).toBeCloseTo(y + height, 9);
  });
  right.forEach(({ y, height }, at) => {
    const own = flows.filter(({ flow: each }) => each.right === at);
    expect(filled(own.map(({ rightY, width }) => ({ from: rightY, width })))).toBeCloseTo(y + height, 9);
  });
});

test("the side with fewer groups reaches as far as the other", () => {
  const many = Array.from({ length: 8 }, (_, at) => bar(`${at}`, 2));
  const { right, height } = flowLayout({ left: many, right: [bar("x", 5), bar("y", 5), bar("z", 6)], flows: [] }, 34);
  expect(right.at(-1)!.y + right.at(-1)!.height).toBeGreaterThan(0.6 * height);
});

test("nothing to draw has no height", () => {
  expect(flowLayout({ left: [], right: [], flows: [] }, 34)).toEqual({ height: 0, left: [], right: [], flows: [] });
});

test("each group is put beside the middle of where its members go; who goes nowhere stands last", () => {
  const places = [
    [[2, 5]],
    [
      [0, 3],
      [1, 1],
    ],
    [],
    [[1, 4]],
  ] as const;
  expect(orderByFlows(4, (group) => places[group]!)).toEqual([1, 3, 0, 2]);
});
