import { expect, test } from "vitest";
import type { KeySets, LostTogether } from "#analysis/model/dependence-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { standsOut, togetherFinding } from "#client/screens/workbench/bridging/together-words.ts";

const speaker = createSpeaker("en");
const plain = (sentence: string) => sentence.replaceAll(" ", " ");
const actor = (id: string) => ({ id, label: id.toUpperCase() });
const chance = { mean: 0.1, from: 0.05, until: 0.2 };

function together(measure: KeySets["measure"], sets: KeySets["sets"], now: number | null = 0.05): LostTogether {
  return { restarts: 1, draws: 200, candidates: 9, leftOut: 0, found: [{ measure, among: "cross", now, sets }] };
}

test("a set that cuts off more than sets at random is told by what is left", () => {
  const sets = [
    { actors: [actor("a")], lost: 0.15, random: chance },
    { actors: [actor("a"), actor("b")], lost: 0.4, random: chance },
  ];
  expect(plain(togetherFinding(together("contact", sets), speaker))).toBe(
    "Without A and B together 60% of the pairs from different groups still have a route to each other. Now it is 95%, and without 2 random actors 90% on average.",
  );
});

test("where one actor makes nearly all of it lost, that one is told, and that more make little difference", () => {
  const sets = [
    { actors: [actor("a")], lost: 0.4, random: chance },
    { actors: [actor("a"), actor("b")], lost: 0.42, random: chance },
  ];
  expect(plain(togetherFinding(together("contact", sets), speaker))).toBe(
    "Without A 60% of the pairs from different groups still have a route to each other. Now it is 95%, and without a random actor 90% on average. A larger set makes little difference: without 2 it is 58%.",
  );
});

test("where nobody is cut off, what is told is reach", () => {
  const sets = [{ actors: [actor("a")], lost: 0.4, random: chance }];
  expect(plain(togetherFinding(together("distance", sets), speaker))).toBe(
    "Without A reach between groups is 60%. Now it is 95%, and without a random actor 90% on average.",
  );
});

test("a set that loses no more than nine in ten at random is not told, and is no reproach", () => {
  const sets = [{ actors: [actor("a")], lost: 0.2, random: chance }];
  expect(standsOut(sets[0]!, 0)).toBe(false);
  expect(togetherFinding(together("distance", sets), speaker)).toContain("No actor leaves a larger gap");
});

test("with too few actors to leave anybody behind that is said", () => {
  expect(togetherFinding(together("contact", [], null), speaker)).toContain("too few actors");
});
