import { expect, test } from "vitest";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

const pairs = (ends: string) => ends.split(" ").map((pair) => makeTie(pair[0]!, pair[1]!, {}));

/** Two organisations of four people, a to d and e to h; in each two of x and two of y. */
function analysed(ties: string) {
  const people = [..."abcdefgh"].map((id, at) =>
    makeActor(id, { form: "person", partOf: null, attributes: { group: "xxyyxxyy"[at]! } }),
  );
  const organisations = ["one", "two"].map((id) => makeActor(id));
  const actors = [
    ...people.map((person, at) => ({ ...person, partOf: organisations[at < 4 ? 0 : 1]!.id })),
    ...organisations,
  ];
  return analyseRows(makeRows({ actors, ties: pairs(ties) }), { lens: { basis: "ties" }, permutations: 0 }).siloing
    .metrics;
}

const ALL_COLLEAGUES = "ab ac ad bc bd cd ef eg eh fg fh gh";

test("LIT8 · ties among all colleagues are no matter of groups when organisation is held equal", () => {
  // Within: 2 pairs inside and 4 outside an organisation, all tied. Between: 8 and 8, none tied. A half each where it is 0.
  const { mantelHaenszel } = analysed(ALL_COLLEAGUES);
  const [same, other] = [
    [4.5, 8.5, 0.5, 0.5],
    [0.5, 0.5, 8.5, 8.5],
  ] as const;
  const ratio = (cells: (table: readonly number[]) => number) =>
    [same, other].reduce((sum, table) => sum + cells(table) / table.reduce((all, cell) => all + cell, 0), 0);
  const expected = Math.log(ratio(([a, , , d]) => a! * d!) / ratio(([, b, c]) => b! * c!));
  expect(mantelHaenszel.value).toBeCloseTo(expected, 12);
});

test("LIT8 · by hand: one tie inside and one outside in an organisation, one outside between them", () => {
  // Same organisation: a=1, b=1, c=3, d=7 of 12; other: a=1, b=1, c=7, d=7 of 16.
  const { mantelHaenszel } = analysed("ab ac ae ag");
  expect(mantelHaenszel.value).toBeCloseTo(Math.log((7 / 12 + 7 / 16) / (3 / 12 + 7 / 16)), 12);
});

test("LIT8 · without two actors of one organisation there is nothing to hold equal", () => {
  const actors = [..."abcd"].map((id, at) => makeActor(id, { attributes: { group: "xxyy"[at]! } }));
  const { mantelHaenszel } = analyseRows(makeRows({ actors, ties: pairs("ab ac") }), { permutations: 0 }).siloing
    .metrics;
  expect(mantelHaenszel).toMatchObject({ value: null, reason: "no-strata" });
});
