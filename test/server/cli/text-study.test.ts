import { expect, test } from "vitest";
import { textStudy } from "#server/cli/text-study.ts";

test("of two groups stand their keys, and what belongs to a share has its unit", () => {
  const text = textStudy("projects", "Beekdal", {
    partition: { groups: [{ key: "water" }, { key: "nature" }] },
    mixedShare: { value: 0.218, expected: 0.937, sd: 0.028, effect: -0.719 },
    meetings: [
      { groups: [0, 0], meetings: 3 },
      { groups: [0, 1], meetings: 4 },
    ],
    grid: [{ threshold: 1, internalShare: { value: 0.5, expected: 0.25 } }],
    distance: { expected: 0.599, part: 0.507 },
    backbone: { kept: 82, keptInside: 0.988 },
  });
  expect(text.replace(/^.*\n\n/, "")).toMatchInlineSnapshot(`
    "Partition, groups
      key
      water
      nature

    Mixed share
      share     21.8 %
      expected  93.7 %
      ±         2.8 %
      effect    -71.9 points

    Meetings
      groups         meetings
      water, water          3
      water, nature         4

    Grid
      threshold  internal share  internal share expected
              1          50.0 %                   25.0 %

    Distance
      expected  59.9 %
      part      50.7 %

    Backbone
      kept         82
      kept inside  98.8 %
    "
  `);
});
