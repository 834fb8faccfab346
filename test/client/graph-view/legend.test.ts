import { expect, test } from "vitest";
import { legendEntries } from "#client/graph-view/legend.ts";
import { GROUP_SHAPES, groupShape, SHAPES, shapePath } from "#client/graph-view/shapes.ts";
import { groupColour, palettes } from "#client/style/palette.ts";
import { networkView } from "./view-builder.ts";

const text = { language: "nl", unassigned: "zonder indeling" } as const;

test("the legend lists the groups of the picture in their order, the unassigned last", () => {
  const view = networkView({ actors: { x: "b", y: "a", z: "a", u: "" } });
  expect(legendEntries(view, palettes.light, text)).toEqual([
    { key: "a", label: "a nl", size: 2, colour: palettes.light.groups[0], shape: "circle", hollow: false },
    { key: "b", label: "b nl", size: 1, colour: palettes.light.groups[1], shape: "diamond", hollow: false },
    { key: "", label: "zonder indeling", size: 1, colour: palettes.light.unassigned, shape: "circle", hollow: true },
  ]);
});

test("forty groups differ in colour or shape", () => {
  const marks = Array.from({ length: 40 }, (_, i) => `${groupColour(palettes.light, i)} ${groupShape(i)}`);
  expect(new Set(marks).size).toBe(40);
});

test("no group has the shape of a project", () => {
  expect(GROUP_SHAPES).not.toContain("square");
});

test.each(SHAPES)("the outline of a %s is closed and centred", (shape) => {
  const path = shapePath(shape, 10);
  expect(path).toMatch(/^M.*Z$/);
  expect(path).not.toContain("NaN");
});
