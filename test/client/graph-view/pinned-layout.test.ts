import fc from "fast-check";
import { expect, test } from "vitest";
import { siloLayout } from "#analysis/layout/silo-layout.ts";
import type { ForceLayout } from "#client/graph-view/graph-view-types.ts";
import { keptPlace, pinnedLayout } from "#client/graph-view/pinned-layout.ts";
import { networkView } from "./view-builder.ts";

const view = networkView({
  actors: { x: "a", y: "a", v: "b", w: "b", lone: "" },
  projects: { inside: ["x", "y"], spanning: ["x", "v"] },
});
const silo = siloLayout(view, { aspect: 1.25 });
const force: ForceLayout = {
  kind: "force",
  nodes: new Map([
    ["x", { x: 1, y: 2 }],
    ["v", { x: -3, y: 5 }],
  ]),
  bounds: { minX: -3, minY: 2, maxX: 1, maxY: 5 },
};

test("without pins a layout is the layout itself", () => {
  expect(pinnedLayout(silo, new Map())).toBe(silo);
});

test("a pin moves its own node to the place where it was put, and nobody else", () => {
  const { minX, maxX, minY, maxY } = silo.bounds;
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const key = fc.constantFrom(...silo.nodes.keys());
  fc.assert(
    fc.property(key, share, share, (node, right, up) => {
      const put = { x: minX + right * (maxX - minX), y: minY + up * (maxY - minY) };
      const pinned = pinnedLayout(silo, new Map([[node, keptPlace(silo, node, put)]]));
      const at = pinned.nodes.get(node);
      expect(Math.hypot((at?.x ?? 0) - put.x, (at?.y ?? 0) - put.y)).toBeLessThan(0.01);
      expect(new Map([...pinned.nodes].filter(([other]) => other !== node))).toEqual(
        new Map([...silo.nodes].filter(([other]) => other !== node)),
      );
      expect({ ...pinned, nodes: null }).toEqual({ ...silo, nodes: null });
    }),
  );
});

test("a pin in a disc goes along with the disc when the window has another shape", () => {
  const disc = (layout: typeof silo) => layout.groups.find(({ key }) => key === "a") ?? { x: 0, y: 0, radius: 0 };
  const here = disc(silo);
  const kept = keptPlace(silo, "x", { x: here.x + here.radius / 2, y: here.y });
  expect(kept).toEqual({ x: 0.5, y: 0 });
  const high = siloLayout(view, { aspect: 0.6 });
  const at = pinnedLayout(high, new Map([["x", kept]])).nodes.get("x");
  expect({ x: at?.x, y: at?.y }).toEqual({ x: disc(high).x + disc(high).radius / 2, y: disc(high).y });
});

test("in a free layout a pin is the place itself", () => {
  expect(keptPlace(force, "x", { x: -1, y: 3 })).toEqual({ x: -1, y: 3 });
  expect(pinnedLayout(force, new Map([["x", { x: -1, y: 3 }]]))).toEqual({
    ...force,
    nodes: new Map([
      ["x", { x: -1, y: 3 }],
      ["v", { x: -3, y: 5 }],
    ]),
  });
});

test("a pin from far outside lands at the edge, so that it is still seen; one of nobody does nothing", () => {
  expect(pinnedLayout(force, new Map([["x", { x: 1e9, y: -1e9 }]])).nodes.get("x")).toEqual({ x: 1, y: 2 });
  expect(pinnedLayout(force, new Map([["nobody", { x: 0, y: 0 }]]))).toBe(force);
});
