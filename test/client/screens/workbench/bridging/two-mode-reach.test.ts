import { expect, test } from "vitest";
import { createSpeaker } from "#client/i18n/speaker.ts";
import {
  farFromChance,
  type Reach,
  reachChart,
  reachSentences,
} from "#client/screens/workbench/bridging/two-mode/reach.ts";

const speaker = createSpeaker("en");
const row = (id: string, reached: number, more: Partial<Reach> = {}): Reach => ({
  id,
  label: id.toUpperCase(),
  reached,
  expected: 3,
  sd: 0.5,
  ...more,
});
const sentences = (rows: readonly Reach[]) => reachSentences(rows, { side: "actors", kind: "project" }, speaker);

test("who reaches most shares the first place, and what as many random projects have is told where it is the same", () => {
  expect(sentences([row("a", 5), row("b", 5), row("c", 1)])).toEqual([
    "A and B take part in projects of the most domains: 5.",
    "As many random projects have 3 domains between them on average.",
    "Of the 3 actors 2 reach many more domains than chance gives, and one many fewer.",
  ]);
  expect(sentences([row("a", 5), row("b", 5, { expected: 4 })])).toHaveLength(2);
});

test("a crowd is counted and not named, and where nobody reaches two that is said", () => {
  const crowd = ["a", "b", "c", "d"].map((id) => row(id, 3));
  expect(sentences(crowd)[0]).toBe("4 actors take part in projects of the most domains: 3.");
  expect(sentences([row("a", 1)])).toEqual(["Nobody takes part in projects of more than one domain."]);
  expect(sentences([])).toEqual(["Nobody takes part in projects of more than one domain."]);
});

test("without chance nothing is said of it, in words or in the picture", () => {
  const derived = [row("a", 3, { expected: null, sd: null }), row("b", 2, { expected: null, sd: null })];
  expect(sentences(derived)).toEqual(["A takes part in projects of the most domains: 3."]);
  expect(reachChart(derived, "actors", speaker)?.rows.map(({ chance, range }) => [chance, range])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test("far is more than two standard deviations; where nothing can vary nobody is far", () => {
  expect(farFromChance([row("a", 4), row("b", 4.1), row("c", 1.9), row("d", 3, { sd: 0 })])).toEqual({
    all: 4,
    more: 1,
    fewer: 1,
  });
});

test("the picture holds the first places with their chance, and says the same in words", () => {
  const state = reachChart([row("a", 2), row("b", 4), row("c", 1)], "projects", speaker);
  expect(state?.rows.map(({ label, value }) => [label, value])).toEqual([
    ["B", "4 groups"],
    ["A", "2 groups"],
  ]);
  expect(state?.rows[0]).toMatchObject({ dot: 4, chance: 3, range: [2, 4] });
  expect(state?.domain).toEqual([0, 4]);
  expect(state?.summary).toBe("Groups that take part. B: 4 groups, by chance 3 and A: 2 groups, by chance 3.");
});

test("where a crowd reaches most there is no picture", () => {
  const crowd = Array.from({ length: 17 }, (_, at) => row(`${at}`, 3));
  expect(reachChart(crowd, "actors", speaker)).toBeNull();
});
