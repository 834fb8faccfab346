import { expect, test } from "vitest";
import { mostPlayed, toldRoles } from "#client/screens/workbench/told-roles.ts";

test("without direction, from and to the own group are one role", () => {
  expect(toldRoles(true).map(({ name }) => name)).not.toContain("own-other");
  expect(toldRoles(false).find(({ name }) => name === "own-other")?.of).toEqual(["representative", "gatekeeper"]);
  expect(toldRoles(false).flatMap(({ of }) => of)).toHaveLength(5);
});

test("the role of most pairs is told, whatever chance gives, but not of a handful or of two equal ones", () => {
  const rows = (...pairs: readonly number[]) => pairs.map((each, at) => ({ at, pairs: each }));
  expect(mostPlayed(rows(3, 12, 7))).toEqual({ at: 1, pairs: 12 });
  expect(mostPlayed(rows(4, 3))).toBeNull();
  expect(mostPlayed(rows(12, 12, 7))).toBeNull();
  expect(mostPlayed([])).toBeNull();
});
