import { describe, expect, test } from "vitest";
import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { AnalysisResult, BlockResult, Measured } from "#analysis/model/result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { distancesState, farTone, farthestFirst } from "#client/screens/workbench/silos/distances/distances-state.ts";
import { distancesFinding, pairSentence } from "#client/screens/workbench/silos/distances/distances-words.ts";
import { palettes } from "#client/style/palette.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

const speaker = createSpeaker("en");
const ABOUT = { nameOf: (key: string) => key.toUpperCase(), own: "the own group" };

/** Two circles of three that hang on one tie, and one actor of a third group that nobody reaches. */
const ROWS = makeRows({
  actors: [..."abcdefg"].map((id, at) => makeActor(id, { attributes: { group: at < 3 ? "x" : at < 6 ? "y" : "z" } })),
  ties: ["ab", "ac", "bc", "cd", "de", "df", "ef"].map((ends) => makeTie(ends[0]!, ends[1]!)),
});
const RESULT = analyseRows(ROWS, { lens: { isolates: "keep" }, permutations: 99 });

type Siloing = Partial<AnalysisResult["siloing"]>;

const withNear = (warmPairs: Partial<Measured>, more: Siloing = {}): AnalysisResult => ({
  ...RESULT,
  siloing: {
    ...RESULT.siloing,
    ...more,
    metrics: { ...RESULT.siloing.metrics, warmPairs: { ...RESULT.siloing.metrics.warmPairs, ...warmPairs } },
  },
});

const say = (result: AnalysisResult) => distancesFinding(result, ABOUT, speaker);

test("the finding tells how near the groups are beside inside, who is farthest, and who can't be reached", () => {
  const [near, far] = say(withNear({ expected: null, effect: null, z: null, pValue: null }));
  expect(near).toBe(
    "Of the pairs from different groups 33% have direct contact or share a contact; inside the own group it is 100%.",
  );
  expect(far).toBe(
    "Farthest apart are X and Y: 2.3 steps on average by the shortest route. One step is direct contact. Of all pairs from different groups 40% can’t reach each other at all. It is so most often between X and Z: 100%.",
  );
});

describe("what is said of chance", () => {
  const clear = { value: 0.3, expected: 0.4, effect: -0.1, z: -4, pValue: 0.01 };

  test.each([
    ["clear", clear, "the groups are clearly farther apart."],
    [
      "clear on the other side",
      { ...clear, value: 0.5, effect: 0.1, z: 4 },
      "the groups are clearly nearer to each other.",
    ],
    ["slight under five points", { ...clear, effect: -0.04 }, "a weak sign that the groups are farther apart."],
    [
      "slight when chance readily gives it",
      { ...clear, pValue: 0.05 },
      "a weak sign that the groups are farther apart.",
    ],
    ["nothing", { ...clear, effect: -0.04, pValue: 0.3 }, "no sign that the groups are farther apart."],
    ["by the exact z where p is left out", { ...clear, pValue: null }, "the groups are clearly farther apart."],
  ])("is %s", (_, near, words) => {
    expect(say(withNear(near))[0]).toMatch(new RegExp(`By chance it would be 40% between groups: ${words}$`));
  });

  test("is nothing of a derived partition, and nothing from actors where groups go by organisation", () => {
    const derived = {
      value: 0.3,
      reason: "derived-partition",
      expected: null,
      effect: null,
      z: null,
      pValue: null,
    } as const;
    expect(say(withNear(derived))[0]).toMatch(/the groups are made of the arrangements themselves\.$/);
    const blocks = { by: "organisation", canTest: true, pValue: 0.001 } as BlockResult;
    const [near] = say(withNear({ ...clear, z: null, pValue: null }, { blocks }));
    expect(near).toMatch(/the groups consist of whole organisations/);
    expect(near).not.toMatch(/clearly|weak sign|By chance it would/);
  });
});

test("where nothing is measured the reason stands alone", () => {
  const left = analyseRows(makeRows({ actors: [makeActor("a", { attributes: { group: "x" } })] }), {
    lens: { isolates: "keep" },
    permutations: 9,
  });
  expect(say(left)).toEqual(["There are too few actors with a group to find distances."]);
  const cross = { ...RESULT.siloing.metrics.crossEfficiency, value: null, reason: "left-out" as const };
  const tooLarge = {
    ...RESULT,
    siloing: { ...RESULT.siloing, metrics: { ...RESULT.siloing.metrics, crossEfficiency: cross } },
  };
  expect(say(tooLarge)).toEqual([
    "This network is too large to search all shortest routes. The other numbers do stand.",
  ]);
});

test("when everybody reaches everybody it is said, and in Dutch as well", () => {
  const without = { ...ROWS, actors: ROWS.actors.filter(({ id }) => id !== "g") };
  const result = analyseRows(without, { permutations: 9 });
  const [, far] = distancesFinding(result, ABOUT, createSpeaker("nl"));
  expect(far).toBe(
    "Het verst uit elkaar staan X en Y: gemiddeld 2,3 stappen langs de kortste route. Eén stap is direct contact. Iedereen kan iedereen langs een of meer anderen bereiken.",
  );
});

const pairOf = (one: string, other: string): GroupDistance =>
  RESULT.bridging.pairs.find(({ groups }) => groups[0] === one && groups[1] === other)!;

test("a cell tells steps, who is near and the nearest door; or that there is no route, or no pair", () => {
  const sentence = (pair: GroupDistance) => pairSentence(pair, { nameOf: ABOUT.nameOf, directed: false }, speaker);
  expect(sentence(pairOf("x", "y"))).toBe(
    "Between X and Y: 2.3 steps on average. 56% of the pairs are at most two steps apart, 100% at most three. For somebody of X the nearest in Y is 1.7 steps away on average.",
  );
  expect(sentence(pairOf("x", "x"))).toBe("Within X: 1.0 step on average. All pairs are at most two steps apart.");
  expect(sentence(pairOf("x", "z"))).toBe("Between X and Z there is no route at all.");
  expect(sentence(pairOf("z", "z"))).toBe("Within Z there are no two actors.");
  expect(sentence({ ...pairOf("x", "y"), reachShare: 0.8 })).toMatch(/20% of the pairs can’t reach each other\./);
});

test("the group that is farthest from the others stands first, and a step of direct contact has no tone", () => {
  expect(farthestFirst(["x", "y", "z"], RESULT.bridging.pairs)).toEqual(["z", "x", "y"]);
  expect([farTone(1, 4), farTone(2.5, 4), farTone(4, 4), farTone(1, 1)]).toEqual([0, 0.5, 1, 0]);
});

test("the grid reads a pair from both sides, with the doors turned round, and hides what points at a person", () => {
  const shown = {
    network: networkView({ actors: { a: "x", b: "x", c: "x", d: "y", e: "y", f: "y", g: "z" } }),
    pairs: RESULT.bridging.pairs,
    directed: false,
    isHidden: ([one, other]: GroupDistance["groups"]) => one === "z" && other === "z",
    palette: palettes.light,
  };
  const { groups, cells } = distancesState(shown, speaker);
  const order = groups.map(({ key }) => key);
  const cell = (row: string, column: string) => cells[order.indexOf(row)]![order.indexOf(column)]!;
  expect(cell("x", "y").text).toBe("2.3");
  expect(cell("y", "x").sentence).toMatch(/^Between y en and x en: .* For somebody of y en the nearest in x en/);
  expect([cell("x", "z").text, cell("x", "z").tone, cell("z", "z").text, cell("z", "z").mark]).toEqual([
    "–",
    -1,
    "",
    "?",
  ]);
});
