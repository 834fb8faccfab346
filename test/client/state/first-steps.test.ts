import { expect, test } from "vitest";
import { firstSteps, isBeginning, isEmpty } from "#client/state/first-steps.ts";

const NOTHING = { actors: 0, ties: 0, projects: 0, participations: 0 };

test("a new coalition asks for two parties before it asks to connect them", () => {
  expect(firstSteps(NOTHING)).toEqual({ actors: "open", links: "waiting", left: 2 });
  expect(firstSteps({ ...NOTHING, actors: 2 })).toEqual({ actors: "done", links: "open", left: 1 });
  expect(firstSteps({ ...NOTHING, actors: 2, ties: 1 })).toEqual({ actors: "done", links: "done", left: 0 });
});

test("as long as nothing is tied there is nothing to measure, even when somebody is in it", () => {
  const some = { ...NOTHING, actors: 5, projects: 1 };
  expect([isEmpty(NOTHING), isEmpty(some), isBeginning(some)]).toEqual([true, false, true]);
  expect(isBeginning({ ...some, participations: 1 })).toBe(false);
});
