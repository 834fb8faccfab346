import { describe, expect, test } from "vitest";
import { analyse, analysisDefaults } from "#analysis/analyse.ts";
import type { Picture } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { networkView } from "#analysis/network/network-view.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { cellProjects, cellTies } from "#client/state/cell-ties.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { readFolder } from "#server/files/read-folder.ts";
import { networkView as described } from "#test/client/graph-view/view-builder.ts";

async function shipped(coalition: string, query: LensQuery, picture?: Picture) {
  const { rows } = readCoalitionFolder(await readFolder(`data/coalitions/${coalition}`));
  if (!rows) throw new Error(`unreadable coalition: ${coalition}`);
  const open = openLens(rows, query);
  const options = { ...analysisDefaults, permutations: 0, partition: open.partition.key, createDigest: createSha256 };
  const { mixing } = analyse(lensInput(open), options).siloing;
  return { view: networkView({ revision: 1 }, open, picture), mixing };
}

type Weighed = readonly { readonly weight: number }[];

/** Per cell what its list adds up to, to nine decimals. */
function sums(groups: readonly string[], list: (cell: { row: number; column: number }) => Weighed) {
  return groups.map((_, row) =>
    groups.map((__, column) =>
      Number(
        list({ row, column })
          .reduce((sum, { weight }) => sum + weight, 0)
          .toFixed(9),
      ),
    ),
  );
}

const rounded = (matrix: readonly (readonly (number | null)[])[]) =>
  matrix.map((row) => row.map((value) => Number((value ?? Number.NaN).toFixed(9))));

describe("what stands behind each cell adds up to its number:", () => {
  const byTies: readonly (readonly [string, string, LensQuery])[] = [
    ["ties, each counted as one", "vennebeek", { partition: "domain" }],
    ["ties by strength, of hinges half in each world", "vennebeek", { partition: "world", weight: "strength" }],
    ["ties with direction", "vennebeek", { partition: "layer", direction: "directed" }],
    ["ties between whole organisations", "vennebeek", { partition: "domain", level: "organisation" }],
    ["ties and projects together", "vennebeek", { partition: "domain", basis: "both", weight: "strength" }],
    ["ties of who shares a group, wholly inside", "vennebeek", { partition: "domain", kernel: "any" }],
    ["ties by the chance of a group of each", "vennebeek", { partition: "domain", kernel: "product" }],
    ["shared arrangements as ties", "noord-brabant", { partition: "safety-region" }],
  ];
  test.for(byTies)("%s", async ([, coalition, query]) => {
    const { view, mixing } = await shipped(coalition, query, "one-mode");
    expect(sums(mixing.groups, (cell) => cellTies(view, cell) ?? [])).toEqual(rounded(mixing.ties));
  });

  const byProjects: readonly (readonly [string, string, LensQuery])[] = [
    ["arrangements by safety region", "noord-brabant", { partition: "safety-region" }],
    ["arrangements by COROP area", "noord-brabant", { partition: "corop" }],
    ["arrangements by province", "noord-brabant", { partition: "province" }],
    ["arrangements by kind of body", "noord-brabant", { partition: "sector" }],
    ["arrangements counted one each", "noord-brabant", { partition: "corop", projection: "count" }],
    ["arrangements where each pair counts once", "noord-brabant", { partition: "corop", weight: "none" }],
    ["arrangements that make the partition as well", "noord-brabant", { definingProjects: "keep" }],
    ["arrangements without gatherings of nearly everyone", "noord-brabant", { plenary: "leave-out" }],
    ["projects of actors with domain shares", "vennebeek", { basis: "projects", weight: "strength" }],
    ["projects under the kernel any", "vennebeek", { basis: "projects", weight: "strength", kernel: "any" }],
    ["all arrangements of the Netherlands by province", "nederland", { partition: "province" }],
  ];
  test.for(byProjects)("%s", async ([, coalition, query]) => {
    const { view, mixing } = await shipped(coalition, query);
    expect(sums(mixing.groups, (cell) => cellProjects(view, cell))).toEqual(rounded(mixing.ties));
  });
});

test("a cell lists its pairs with the row's actor first, heaviest first", () => {
  const view = described({
    picture: "one-mode",
    actors: { ann: "a", bea: "b", bob: "b", abe: "ab" },
    ties: [
      ["bea", "ann"],
      ["ann", "abe"],
      ["bea", "bob"],
    ],
  });
  expect(cellTies(view, { row: 0, column: 1 })).toEqual([
    { ends: [0, 1], kinds: ["collaborates"], share: 1, weight: 1 },
    { ends: [0, 3], kinds: ["collaborates"], share: 0.5, weight: 0.5 },
  ]);
  expect(cellTies({ ...view, picture: "two-mode" }, { row: 0, column: 1 })).toBeNull();
});

test("a project behind a cell names who meet there, of both groups", () => {
  const view = described({
    actors: { ann: "a", bea: "b", bob: "b", una: "" },
    projects: { wide: ["ann", "bea", "bob", "una"], narrow: ["ann", "bea"], alone: ["ann"] },
  });
  expect(cellProjects(view, { row: 0, column: 1 })).toEqual([
    { project: 1, actors: [[0], [1]], pairs: 1, isSplit: false, weight: 1 },
    { project: 0, actors: [[0], [1, 2]], pairs: 2, isSplit: false, weight: 2 / 3 },
  ]);
});
