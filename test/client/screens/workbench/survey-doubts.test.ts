import { describe, expect, test } from "vitest";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { CellConclusion, SurveyWave } from "#analysis/model/survey-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { createCells } from "#client/screens/workbench/matrix/matrix-state.ts";
import { matrixFindings } from "#client/screens/workbench/matrix/matrix-summary.ts";
import { groupFigures } from "#client/screens/workbench/silos/groups/group-figures.ts";
import { createDoubts, type Doubts, noDoubts, unrankedActors } from "#client/screens/workbench/survey-doubts.ts";
import { actorRows } from "#client/screens/workbench/tables/actor-rows.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { member } from "#test/analysis/studies/survey-builder.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

const nl = createSpeaker("nl");
const FEWER = { direction: "fewer", strength: "clear" } as const satisfies CellConclusion;
const NONE = { direction: "fewer", strength: "none" } as const satisfies CellConclusion;
const SURE = { isHidden: false, isFlagged: false, changes: false };

/** Four in x, three in y, two in z; s is mostly of x, and half of y answered, of z nobody. */
function surveyed(lens: Partial<NetworkView["lens"]> = {}): NetworkView {
  const view = networkView({
    actors: { a: "x", b: "x", c: "x", s: "xy", d: "y", e: "y", f: "z", g: "z" },
    picture: "one-mode",
  });
  const answered = (key: string, share: number) => ({
    key,
    asked: 4,
    answered: 4 * share,
    share,
    isFlagged: share < 0.7,
    isUnranked: share < 0.5,
  });
  return {
    ...view,
    lens: { ...view.lens, ...lens },
    response: {
      wave: "second",
      asked: 8,
      answered: 5,
      share: 5 / 8,
      groups: [answered("x", 1), answered("y", 0.25), answered("z", 0.6)],
    },
  };
}

/** A cell with the same conclusion in every way of counting, or with another under `confirmed`. */
function cell(
  groups: readonly [string, string],
  found: CellConclusion,
  confirmed = found,
): SurveyWave["cells"][number] {
  const conclusions = { union: found, confirmed, "union-weighted": found, lowest: found, highest: found };
  return { groups, isHidden: false, isFlagged: false, conclusions, changes: confirmed !== found };
}

const wave = {
  cells: [cell(["x", "x"], NONE), cell(["x", "y"], FEWER, NONE), cell(["y", "y"], NONE)],
} as unknown as SurveyWave;

describe("what answers leave unsure", () => {
  test("SV13 · without a survey nothing is", () => {
    const view = networkView({ actors: { a: "x" }, picture: "one-mode" });
    expect(createDoubts(view, null)).toBe(noDoubts);
    expect([noDoubts(["x", "y"], FEWER), [...unrankedActors(view)]]).toEqual([SURE, []]);
  });

  test("SV13 · is what changes with how answers are counted, and where under 70 % answered", () => {
    const doubts = createDoubts(surveyed(), wave);
    expect([doubts(["x", "x"]), doubts(["y", "x"]), doubts(["y", "y"])]).toEqual([
      SURE,
      { isHidden: false, isFlagged: true, changes: true },
      { isHidden: false, isFlagged: true, changes: false },
    ]);
  });

  test("SV13 · of a group of two nothing is shown, known at once and not only when the study is there", () => {
    const doubts = createDoubts(surveyed(), null);
    expect([doubts(["x", "z"]), doubts(["x", "y"])]).toEqual([
      { isHidden: true, isFlagged: true, changes: false },
      { isHidden: false, isFlagged: true, changes: false },
    ]);
  });

  test("SV13 · a verdict that no way of counting gives is unsure; that no sign is seen contradicts nobody", () => {
    const changes = (verdict: CellConclusion | null, lens: Partial<NetworkView["lens"]> = {}) =>
      createDoubts(surveyed(lens), wave)(["x", "x"], verdict).changes;
    expect([changes(FEWER), changes(NONE), changes(null)]).toEqual([true, false, false]);
    expect(changes(FEWER, { direction: "directed" })).toBe(false);
  });

  test("SV4 · who is mostly in a group of which under half answered has no place in a ranking", () => {
    expect([...unrankedActors(surveyed())]).toEqual(["d", "e"]);
    const rows = actorRows(surveyed(), null, []);
    expect(rows.filter(({ whyUnranked }) => whyUnranked === "unanswered").map(({ key }) => key)).toEqual(["d", "e"]);
  });
});

describe("what is unsure", () => {
  /** Two groups of six that hardly meet, and one of two. */
  const actors = Array.from("aaaaaabbbbbbcc", (group, at) => member(`${group}${at}`, group));
  const ids = actors.map(({ id }) => id);
  const among = (from: number, until: number) =>
    ids.slice(from, until).flatMap((one, at) => ids.slice(from + at + 1, until).map((other) => makeTie(one, other)));
  const result = analyseRows(makeRows({ actors, ties: [...among(0, 6), ...among(6, 12), makeTie("a0", "c12")] }), {
    permutations: 199,
  });
  const { mixing } = result.siloing;
  const view = networkView({
    actors: Object.fromEntries(actors.map(({ id }) => [id, id[0]!])),
    picture: "one-mode",
  });
  const doubts: Doubts = (groups) => ({
    isHidden: groups.includes("c"),
    isFlagged: groups.includes("b"),
    changes: groups.includes("a") && groups.includes("b"),
  });

  test("SV13 · is greyed in the matrix with a mark beside it, and what is hidden shows no number", () => {
    const cellAt = createCells(view, { mixing, doubts }, nl);
    const looks = [cellAt(0, 0), cellAt(0, 1), cellAt(1, 1), cellAt(0, 2)].map(({ text, isUnsure, mark, tone }) => [
      text,
      isUnsure,
      mark,
      tone === null,
    ]);
    expect(looks).toEqual([
      ["15", false, "", false],
      ["0", true, "?*", false],
      ["15", false, "*", false],
      ["", false, "–", true],
    ]);
    expect(cellAt(0, 1).sentence).toContain("Dit oordeel houdt geen stand bij elke manier om de antwoorden te tellen.");
  });

  test("SV13 · is left out of what the matrix tells, and counted", () => {
    const told = (each: Doubts) => matrixFindings(view, { mixing, doubts: each }, nl).join(" ");
    expect(told(noDoubts)).toContain("Eén paar groepen, van de 3, heeft duidelijk minder contact");
    expect(told(doubts)).toContain("Geen enkel paar groepen, van de 1, heeft duidelijk minder contact");
    expect(told(doubts)).toContain("Eén vakje telt daarin niet mee");
  });

  test("SV13 · is told apart on the card of a group, and a group of two has a card without numbers", () => {
    const figures = (each: Doubts) =>
      groupFigures(result, each).map(({ result: { key, internalShare }, fewer, unsure, verdict }) => [
        key,
        internalShare,
        fewer,
        unsure,
        verdict?.strength ?? null,
      ]);
    expect(figures(noDoubts).slice(0, 2)).toEqual([
      ["b", 1, [0], [], "clear"],
      ["a", 15 / 15.5, [1], [], "clear"],
    ]);
    expect(figures(doubts)).toEqual([
      ["b", 1, [], [0], "clear"],
      ["a", 15 / 15.5, [], [1], "clear"],
      ["c", null, [], [], null],
    ]);
  });
});
