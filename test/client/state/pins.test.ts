import { expect, test } from "vitest";
import { pinEdits, unpinEdits } from "#client/state/pins.ts";

const here = { layout: "silo", partition: "domain" } as const;
const pins = [
  { id: "p1", ...here, node: "actor:a", x: 0, y: 0, version: 3 },
  { id: "p2", ...here, partition: "world", node: "actor:b", x: 0, y: 0, version: 4 },
];

test("a node that was pinned is moved, one that was not gets a pin of its own", () => {
  const places = [
    { ...here, node: "actor:a", x: 1, y: 2 },
    { ...here, node: "actor:b", x: 3, y: 4 },
  ];
  expect(pinEdits(pins, places)).toEqual([
    { kind: "pin", id: "p1", version: 3, record: places[0] },
    { kind: "pin", id: null, version: null, record: places[1] },
  ]);
});

test("unpinning takes away the pin of this layout and partition, and no other", () => {
  const nodes = [
    { ...here, node: "actor:a" },
    { ...here, node: "actor:b" },
  ];
  expect(unpinEdits(pins, nodes)).toEqual([{ kind: "pin", id: "p1", version: 3, record: null }]);
});
