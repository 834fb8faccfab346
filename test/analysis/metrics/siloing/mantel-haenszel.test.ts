import { expect, test } from "vitest";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

const pairs = (ends: string) => ends.split(" ").map((pair) => makeTie(pair[0]!, pair[1]!, {}));

/** Two organisations of four people, a to d and e to h; in each two of x and two of y. */
function analysed(ties: string, { groups = "xxyyxxyy", permutations = 0 } = {}) {
  const people = [..."abcdefgh"].map((id, at) =>
    makeActor(id, { form: "person", partOf: null, attributes: { group: groups[at]! } }),
  );
  const organisations = ["one", "two"].map((id) => makeActor(id));
  const actors = [
    ...people.map((person, at) => ({ ...person, partOf: organisations[at < 4 ? 0 : 1]!.id })),
    ...organisations,
  ];
  return analyseRows(makeRows({ actors, ties: pairs(ties) }), { lens: { basis: "ties" }, permutations }).siloing
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

test("LIT9 · its chance is that of all ways to deal the groups over the actors, organisations staying as they are", () => {
  // Three of x: whoever they are, both kinds of pairs are within and between organisations.
  const GROUPS = "xxyyxyyy";
  const ties = ["ab", "cd", "ae", "bf", "cg", "dh", "af", "ch", "ac"];
  const { mantelHaenszel } = analysed(ties.join(" "), { groups: GROUPS, permutations: 999 });
  const ways = (labels: string): readonly string[] =>
    labels === ""
      ? [""]
      : [...new Set(labels)].flatMap((first) => ways(labels.replace(first, "")).map((rest) => first + rest));
  const organisation = (actor: number) => Math.floor(actor / 4);
  const ratioUnder = (labels: string) => {
    // Per stratum: tied inside, tied outside, untied inside, untied outside.
    const strata = [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    for (let one = 0; one < 8; one += 1) {
      for (let other = one + 1; other < 8; other += 1) {
        const isTied = ties.includes("abcdefgh"[one]! + "abcdefgh"[other]!);
        const isInside = labels[one] === labels[other];
        strata[organisation(one) === organisation(other) ? 0 : 1]![(isTied ? 0 : 2) + (isInside ? 0 : 1)]! += 1;
      }
    }
    const whole = strata.filter(([a, b, c, d]) => a! + c! > 0 && b! + d! > 0);
    const ratio = (tables: readonly (readonly number[])[]) => {
      const sum = (cell: (table: readonly number[]) => number) =>
        tables.reduce((all, table) => all + cell(table) / table.reduce((x, y) => x + y, 0), 0);
      return sum(([a, , , d]) => a! * d!) / sum(([, b, c]) => b! * c!);
    };
    const plain = ratio(whole);
    return Math.log(
      plain > 0 && Number.isFinite(plain) ? plain : ratio(whole.map((table) => table.map((n) => n + 0.5))),
    );
  };
  const values = ways(GROUPS).map(ratioUnder);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const observed = ratioUnder(GROUPS);
  const above = values.filter((value) => value >= observed - 1e-9).length;
  const below = values.filter((value) => value <= observed + 1e-9).length;
  expect(values.length).toBe(56);
  expect(mantelHaenszel.value).toBeCloseTo(observed, 12);
  expect(mantelHaenszel.expected).toBeCloseTo(mean, 12);
  expect(mantelHaenszel.pValue).toBeCloseTo(Math.min(1, (2 * Math.min(above, below)) / 56), 12);
  expect(mantelHaenszel.draws).toEqual({ rounds: 56, enumerated: true });
});
