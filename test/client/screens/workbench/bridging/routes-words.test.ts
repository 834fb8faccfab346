import { expect, test } from "vitest";
import type { RoutesResult } from "#analysis/model/routes-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { routesChart, routesFinding } from "#client/screens/workbench/bridging/routes/routes-words.ts";

const dutch = createSpeaker("nl");
const english = createSpeaker("en");

const actor = (label: string, share: number, expected: number | null = 0.1) => ({
  id: label,
  label,
  group: null,
  carried: 1,
  share,
  expected,
});
const found = (reason: RoutesResult["reason"] = null): RoutesResult => ({
  partition: { attribute: "domain", groups: ["a", "b"] },
  parameters: { between: "groups", length: "hops", alpha: 0 },
  reason,
  withoutChance: null,
  directed: false,
  weighted: false,
  pairs: 4,
  actors: [],
  carriers: 0,
});

test("who lies on most routes is named with what it would be if groups did not matter", () => {
  const ranked = [actor("Gebiedsmakelaar", 0.46), actor("Regisseur", 0.11)];
  expect(routesFinding(found(), { ranked, sides: "Water en Natuur" }, dutch)).toBe(
    "Van alle paren tussen Water en Natuur loopt de kortste weg bij 46% langs Gebiedsmakelaar; als groepen er niet toe deden, was dat 10%.",
  );
});

test("equal ones are named together, each with chance of its own that is left to the table", () => {
  const ranked = [actor("A", 0.2), actor("B", 0.2), actor("C", 0.1)];
  expect(routesFinding(found(), { ranked, sides: "x" }, english)).toBe(
    "Of all pairs between x, 20% have their shortest route past each of A and B.",
  );
});

test("where nobody lies on a route, or nothing can be told, the sentence says why", () => {
  const nobody = { ranked: [], sides: "Water en Natuur" };
  expect(routesFinding(found(), nobody, dutch)).toContain("ligt niemand op een kortste weg");
  expect(routesFinding({ ...found(), carriers: 1 }, nobody, dutch)).toContain("niet genoemd");
  expect(routesFinding(found("no-ties"), nobody, dutch)).toContain("geen relaties");
  expect(routesFinding(found("single-group"), nobody, dutch)).toContain("geen paren");
});

test("the picture tells in words what its bars show, and has no mark where chance says nothing", () => {
  const { summary, rows, domain } = routesChart([actor("A", 0.2), actor("B", 0.1, null)], english);
  expect(summary).toContain("A: 20% (chance 10%) and B: 10%");
  expect(rows.map(({ bar, chance }) => [bar, chance])).toEqual([
    [0.2, 0.1],
    [0.1, undefined],
  ]);
  expect(domain).toEqual([0, 0.2]);
});
