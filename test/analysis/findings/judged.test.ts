import { describe, expect, test } from "vitest";
import { cellVerdict } from "#analysis/findings/cell-verdict.ts";
import { groupVerdict } from "#analysis/findings/group-verdict.ts";
import { judged } from "#analysis/findings/judged.ts";
import { storyOf } from "#analysis/findings/story.ts";
import { headlineShare, strengthOf } from "#analysis/findings/wording.ts";
import { YARDSTICKS, yardsticks } from "#analysis/findings/yardsticks.ts";
import { type AnalysisResult, BLOCK_METRICS, type Matrix, SILOING_METRICS } from "#analysis/model/result.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

const VENNEBEEK = await readVennebeek();
const byPartyType = analyseRows(VENNEBEEK, { lens: LENS(), partition: "party-type", source: { by: "party-type" } });
const byWorld = analyseRows(VENNEBEEK, { lens: LENS(), partition: "world", source: { by: "world" } });

/** Ties between persons and organisations as they are told now. */
function LENS() {
  return { basis: "ties", isolates: "keep", date: "2026-01-01" } as const;
}

const clearGroups = ({ siloing }: AnalysisResult) =>
  siloing.groups.filter((group) => groupVerdict(group)?.strength === "clear").map(({ key }) => key);
const clearCells = ({ siloing: { mixing } }: AnalysisResult) =>
  mixing.groups.flatMap((row, at) =>
    mixing.groups.flatMap((column, other) =>
      other >= at && cellVerdict(mixing, at, other)?.strength === "clear" ? [`${row} ${column}`] : [],
    ),
  );

describe("Vennebeek, where party types and worlds go by organisation", () => {
  test("NULL16 NULL18 · by party type the headline is no sign, and no group, cell or gap says otherwise", () => {
    expect(byPartyType.siloing.blocks).toMatchObject({ canTest: true });
    expect(headlineShare(byPartyType).pValue).toBeGreaterThan(0.5);
    // What is dealt over actors finds a silo nearly everywhere.
    expect(clearGroups(byPartyType).length).toBeGreaterThan(8);
    expect(clearCells(byPartyType).length).toBeGreaterThan(10);
    const told = judged(byPartyType);
    expect([clearGroups(told), clearCells(told)]).toEqual([[], []]);
    expect(storyOf(byPartyType).map(({ kind }) => kind)).toEqual(["silo", "carried-by-actors", "no-gap"]);
    expect(storyOf(byPartyType)[0]).toMatchObject({ strength: "none", dealtOver: "organisations" });
  });

  test.each([
    ["party type", byPartyType],
    ["world", byWorld],
  ])("NULL20 LIT12 · by %s only yardsticks that whole organisations can tell are held against chance", (_, result) => {
    const { metrics } = judged(result).siloing;
    const tested = SILOING_METRICS.filter((metric) => metrics[metric].pValue !== null);
    expect(tested.toSorted()).toEqual(["internalShare", ...BLOCK_METRICS].toSorted());
    const before = result.siloing.metrics;
    for (const metric of SILOING_METRICS) {
      // The numbers stay.
      expect(metrics[metric].value).toBe(before[metric].value);
      if (!tested.includes(metric)) {
        expect(metrics[metric]).toEqual({ ...before[metric], z: null, pValue: null, draws: null });
      }
    }
    expect(strengthOf(metrics.siloRatio)).toBeNull();
    expect(yardsticks(metrics)).toMatchObject({ defined: YARDSTICKS.length, tested: 3, outward: 0 });
    expect(metrics.eiIndex.pValue).toBe(headlineShare(result).pValue);
  });

  test("NULL18 · by world a group stands out that does so both over actors and over organisations, and no other", () => {
    expect(strengthOf(headlineShare(byWorld))).toBe("slight");
    expect(clearGroups(byWorld)).toEqual(["lifeworld", "system"]);
    expect(clearGroups(judged(byWorld))).toEqual(["system"]);
    const organisations = byWorld.siloing.blocks!.groups.map(({ qValue }) => qValue! < 0.05);
    expect(organisations).toEqual([false, true]);
  });
});

describe("of two chances the less telling counts", () => {
  const two = (over: Partial<NonNullable<AnalysisResult["siloing"]["blocks"]>> = {}) => {
    const actors = [..."abcd"].map((id, at) => makeActor(id, { attributes: { group: "xxyy"[at]! } }));
    const result = analyseRows(makeRows({ actors, ties: [makeTie("a", "b"), makeTie("c", "d"), makeTie("a", "c")] }), {
      lens: { basis: "ties" },
      permutations: 0,
    });
    const all = (value: number): Matrix => [
      [value, value],
      [value, value],
    ];
    const { siloing } = result;
    const told = { ...siloing.groups[0]!, internalShare: 0.6, expectedInternalShare: 0.3, effect: 0.3 };
    const mixing = {
      ...siloing.mixing,
      ties: all(10),
      pairs: all(10),
      expected: all(4),
      pairsExpected: all(4),
      sd: all(1),
    };
    return {
      ...result,
      siloing: {
        ...siloing,
        groups: [{ ...told, pValue: 0.01, qValue: 0.02 }],
        mixing: { ...mixing, z: all(6), pAdjusted: all(0.01), qValue: all(0.01), ratio: all(2.5) },
        blocks: {
          by: "organisation",
          units: 9,
          nested: 1,
          arrangements: null,
          rounds: 999,
          enumerated: false,
          bins: [],
          observed: 0.6,
          expected: 0.5,
          sd: 0.1,
          z: 1,
          pValue: 0.3,
          leastP: null,
          canTest: true,
          groups: [{ key: "x", expectedInternalShare: 0.5, pValue: 0.03, qValue: 0.04 }],
          mixing: {
            pairsExpected: all(6),
            expected: all(6),
            sd: all(2),
            z: all(2),
            pAdjusted: all(0.04),
            qValue: all(0.2),
          },
          metrics: {},
          ...over,
        },
      },
    } satisfies AnalysisResult;
  };

  test("NULL18 · the larger p, with the expectation that lies nearer", () => {
    const { groups, mixing } = judged(two()).siloing;
    expect(groups[0]).toMatchObject({ expectedInternalShare: 0.5, pValue: 0.03, qValue: 0.04 });
    expect(groups[0]!.effect).toBeCloseTo(0.1, 12);
    const cell = (matrix: Matrix) => matrix[0]![1];
    expect(
      [mixing.expected, mixing.sd, mixing.z, mixing.pAdjusted, mixing.qValue, mixing.pairsExpected].map(cell),
    ).toEqual([6, 2, 2, 0.04, 0.2, 6]);
    expect(cell(mixing.ratio)).toBeCloseTo(10 / 6, 12);
    expect(cellVerdict(mixing, 0, 1)).toEqual({ direction: "more", strength: "slight" });
  });

  test("NULL18 · on different sides of chance nothing stands out", () => {
    const mixing = two().siloing.blocks.mixing!;
    const below: Matrix = [
      [-2, -2],
      [-2, -2],
    ];
    const told = judged(
      two({
        groups: [{ key: "x", expectedInternalShare: 0.9, pValue: 0.03, qValue: 0.04 }],
        mixing: { ...mixing, z: below },
      }),
    ).siloing;
    expect(told.groups[0]!.qValue).toBe(1);
    expect(told.mixing.pAdjusted.flat()).toEqual([1, 1, 1, 1]);
    expect(cellVerdict(told.mixing, 0, 1)?.strength).toBe("none");
  });

  test("NULL18 ST5 · where it can't be tested nothing is judged, and no gap is said to be missing", () => {
    const result = two({ canTest: false });
    const { groups, mixing, metrics } = judged(result).siloing;
    expect(groupVerdict(groups[0]!)).toBeNull();
    expect(cellVerdict(mixing, 0, 1)).toBeNull();
    expect(metrics.eiIndex).toMatchObject({ z: null, pValue: null });
    expect(storyOf(result).at(-1)).toEqual({ kind: "gap-untested", why: "organisations" });
  });

  test("NULL18 · without whole organisations the result counts as it is", () => {
    const result = analyseRows(
      makeRows({
        actors: [..."ab"].map((id) => makeActor(id, { attributes: { group: id } })),
        ties: [makeTie("a", "b")],
      }),
      { permutations: 9 },
    );
    expect(judged(result)).toBe(result);
  });
});

test("ST5 · without deals no pair of groups was held against chance, which is no gap that is missing", () => {
  const actors = [..."abcd"].map((id, at) => makeActor(id, { attributes: { group: "xxyy"[at]! } }));
  const rows = makeRows({ actors, ties: [makeTie("a", "b"), makeTie("c", "d")] });
  expect(storyOf(analyseRows(rows, { permutations: 0 })).at(-1)).toEqual({ kind: "gap-untested", why: "left-out" });
});
