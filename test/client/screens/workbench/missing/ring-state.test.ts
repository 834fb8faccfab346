import { expect, test } from "vitest";
import type { Introduction } from "#analysis/model/introductions-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { ringState } from "#client/screens/workbench/missing/introductions/ring-state.ts";
import { palettes } from "#client/style/palette.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

const introduction = (source: string, target: string, groups: readonly [string | null, string | null]) =>
  ({ source, target, sourceLabel: source.toUpperCase(), targetLabel: target.toUpperCase(), groups }) as Introduction;

test("introductions between two groups are bridges with the number of their card; others are told in words alone", () => {
  const network = networkView({ actors: { a: "w", b: "x" } });
  const list = [
    introduction("a", "b", ["w", "x"]),
    introduction("c", "d", ["w", null]),
    introduction("e", "f", ["x", "w"]),
  ];
  const { groups, bridges, summary } = ringState(list, { network, palette: palettes.light }, createSpeaker("en"));
  expect(groups.map(({ name, size }) => [name, size])).toEqual([
    ["w en", 1],
    ["x en", 1],
  ]);
  expect(bridges).toEqual([
    { from: 0, to: 1, label: "1" },
    { from: 1, to: 0, label: "3" },
  ]);
  expect(summary).toBe("Introductions as dotted lines between the groups: 1. A and B, 2. C and D and 3. E and F.");
});
