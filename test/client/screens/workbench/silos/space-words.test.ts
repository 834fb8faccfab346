import { expect, test } from "vitest";
import { unmeasured } from "#analysis/measured.ts";
import type { Measured } from "#analysis/model/result.ts";
import type { SpaceResult, SpaceStep } from "#analysis/model/space-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { comparedSteps, spaceFindings, stepName } from "#client/screens/workbench/silos/space/space-words.ts";

const nl = createSpeaker("nl");
const en = createSpeaker("en");
const dutch = { own: "de eigen veiligheidsregio", setting: "in Noord-Brabant" };
const english = { own: "the own safety region", setting: "in Noord-Brabant" };
const plain = (sentences: readonly string[]) => sentences.map((sentence) => sentence.replaceAll("\u00a0", " "));

const share = (value: number, expected: number, pValue: number | null): Measured => ({
  value,
  expected,
  effect: value - expected,
  sd: pValue === null ? 0 : 0.02,
  z: pValue === null ? null : (value - expected) / 0.02,
  pValue,
  draws: pValue === null ? null : { rounds: 999, enumerated: false },
  interval: null,
  reason: pValue === null ? "no-variance" : null,
});

function result(
  internalShare: Measured,
  { expected, regions }: { readonly expected: number; readonly regions: Measured | null },
): SpaceResult {
  const gap = internalShare.effect ?? 0;
  return {
    partition: { attribute: "safety-region", derived: false, groups: [] },
    parameters: { seed: 1, permutations: 999 },
    reason: null,
    actors: 60,
    places: 60,
    elsewhere: 0,
    internalShare,
    distance: { expected, part: gap < 0.05 ? null : (expected - (internalShare.expected ?? 0)) / gap },
    regions: regions && { attribute: "province", count: 4, internalShare: regions },
    steps: [],
  };
}

test("what is left beside distance, and holds within regions, is said not to be distance alone", () => {
  const found = result(share(0.884, 0.306, 0.002), { expected: 0.6, regions: share(0.884, 0.344, 0.002) });
  expect(plain(spaceFindings(found, dutch, nl))).toEqual([
    "Het is niet alleen afstand. Van de samenwerking tussen gemeenten in Noord-Brabant blijft 88% binnen de eigen veiligheidsregio. Telde alleen afstand, dan was het 60%; toeval zou 31% geven, een duidelijk verschil.",
    "Afstand verklaart dus 51% van het verschil met toeval. De overige 28 procentpunt verklaart zij niet. Ook als toeval de groepen alleen binnen elke provincie verdeelt, blijft het verschil duidelijk: toeval geeft dan 34%.",
  ]);
});

test("where distance explains nearly all, that is the answer", () => {
  const found = result(share(0.62, 0.3, 0.002), { expected: 0.6, regions: share(0.62, 0.58, 0.2) });
  expect(plain(spaceFindings(found, english, en))).toEqual([
    "This looks like distance for the most part. Of the cooperation between municipalities in Noord-Brabant, 62% stays inside the own safety region. If only distance mattered it would be 60%; chance would give 30%, a clear difference.",
    "So distance explains nearly all of the difference from chance. When chance deals the groups within each province only, it gives 58% and there is no sign of a difference any more.",
  ]);
});

test("what does not hold within regions is not certain, whatever distance leaves", () => {
  const found = result(share(0.62, 0.3, 0.002), { expected: 0.4, regions: share(0.62, 0.58, 0.2) });
  expect(plain(spaceFindings(found, english, en))[0]).toMatch(
    /^Whether it is more than distance is not certain here\./,
  );
});

test("where regions can't test it no answer stands before the numbers", () => {
  const found = result(share(0.941, 0.114, 0.002), { expected: 0.657, regions: share(0.941, 0.941, null) });
  expect(plain(spaceFindings(found, english, en))).toEqual([
    "Of the cooperation between municipalities in Noord-Brabant, 94% stays inside the own safety region. If only distance mattered it would be 66%; chance would give 11%, a clear difference.",
    "So distance explains 66% of the difference from chance. The remaining 28 percentage points it does not explain. Whether the rest may be chance cannot be tested here: under this partition there is nothing to deal within a province.",
  ]);
});

test("clear asks for a rare p and for five points; with one of both it is a weak sign, else none", () => {
  const said = (found: Measured) =>
    plain(spaceFindings(result(found, { expected: 0.31, regions: null }), english, en))[0];
  expect(said(share(0.4, 0.3, 0.2))).toMatch(/, and that difference is a weak sign\.$/);
  expect(said(share(0.33, 0.3, 0.002))).toMatch(/That difference is a weak sign, and too small to say/);
  expect(said(share(0.33, 0.3, 0.2))).toMatch(/^There is no sign that municipalities .* turn to their own group/);
  expect(said(share(0.1, 0.3, 0.002))).toMatch(/^Here the groups seek each other out/);
});

test("of a derived partition nothing is said of chance, and where nothing is defined the reason is told", () => {
  const told = (internalShare: Measured) =>
    plain(spaceFindings(result(internalShare, { expected: 0.5, regions: null }), dutch, nl)).join(" ");
  expect(told({ ...unmeasured("derived-partition"), value: 0.9 })).not.toMatch(/%|[Tt]oeval/);
  expect(told(unmeasured("single-group"))).toBe(
    "Alle gemeenten zitten in één groep. Dan valt er niets te vergelijken; kies een andere indeling.",
  );
  expect(told(unmeasured("no-groups"))).toBe(
    "Geen enkele actor heeft een groep in deze indeling. Kies een andere indeling.",
  );
});

test("a distance is compared where both sides have ten pairs, the five nearest", () => {
  const step = (steps: number | null, within: number, across: number): SpaceStep => ({
    steps,
    within: { pairs: within, tied: within },
    across: { pairs: across, tied: across / 4 },
    weight: 1,
    weightWithin: 1,
  });
  const steps = [
    ...[step(0, 12, 0), step(1, 30, 10), step(2, 30, 90), step(3, 20, 80), step(4, 11, 80), step(5, 10, 80)],
    ...[step(6, 10, 80), step(7, 9, 80), step(null, 20, 20)],
  ];
  expect(comparedSteps(steps).map((each) => each.steps)).toEqual([1, 2, 3, 4, 5]);
  expect(comparedSteps(steps)[0]).toEqual({
    steps: 1,
    sides: [
      { side: "within", pairs: 30, share: 1 },
      { side: "across", pairs: 10, share: 0.25 },
    ],
    share: 32.5 / 40,
  });
});

test("a distance is named by the municipalities that lie between", () => {
  expect([0, 1, 2, 3, null].map((steps) => stepName(steps, nl))).toEqual([
    "Zelfde gemeente",
    "Buurgemeenten",
    "1 gemeente ertussen",
    "2 gemeenten ertussen",
    "Geen weg over land",
  ]);
});
