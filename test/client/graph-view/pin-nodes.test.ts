import { expect, test } from "vitest";
import { keptPlaces, openPinChanges, pinNames, withPinChanges } from "#client/graph-view/pin-nodes.ts";
import { networkView } from "./view-builder.ts";

const view = networkView({ actors: { x: "a", y: "a" }, projects: { x: ["x"], p: ["y"] } });
const names = pinNames(view);
const pin = (node: "actor:x" | "actor:y" | "project:x", x: number, y = 0) => ({
  layout: "silo" as const,
  partition: "domain",
  node,
  x,
  y,
});
const at = (node: "actor:x" | "actor:y") => ({ layout: "silo" as const, partition: "domain", node });

test("an actor and a project with one id have a pin each", () => {
  expect(["x", "y", "project:x", "p", "gone"].map(names.nodeOf)).toEqual([
    "actor:x",
    "actor:y",
    "project:x",
    "project:p",
    null,
  ]);
  expect(["actor:x", "project:x", "project:p", "actor:p"].map(names.keyOf)).toEqual(["x", "project:x", "p", null]);
});

test("only pins of this layout and partition count, and of nodes that are there", () => {
  const pins = [
    pin("actor:x", 1),
    { ...pin("actor:y", 2), layout: "force" as const },
    { ...pin("actor:y", 3), partition: "world" },
    { ...pin("actor:y", 4), node: "actor:gone" as const },
    pin("project:x", 5),
  ];
  expect([...keptPlaces(pins, { layout: "silo", partition: "domain", names })]).toEqual([
    ["x", { x: 1, y: 0 }],
    ["project:x", { x: 5, y: 0 }],
  ]);
});

test("a change shows before it is kept, and is done with once the pins say the same", () => {
  const pins = [pin("actor:x", 1), pin("actor:y", 2)];
  const changes = [
    { ...at("actor:x"), place: { x: 9, y: 9 } },
    { ...at("actor:y"), place: null },
  ];
  expect(withPinChanges(pins, changes)).toEqual([pin("actor:x", 9, 9)]);
  expect(openPinChanges(pins, changes)).toBe(changes);
  expect(openPinChanges([pin("actor:x", 9, 9), pin("actor:y", 2)], changes)).toEqual([changes[1]]);
  expect(openPinChanges([pin("actor:x", 9, 9)], changes)).toEqual([]);
});
