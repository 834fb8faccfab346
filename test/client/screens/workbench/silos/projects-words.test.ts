import { expect, test } from "vitest";
import { unmeasured } from "#analysis/measured.ts";
import type { GroupMeetings, ProjectMix, ProjectsResult } from "#analysis/model/projects-result.ts";
import type { Measured } from "#analysis/model/result.ts";
import { createSpeaker, type Speaker } from "#client/i18n/speaker.ts";
import {
  inTableOrder,
  mixedProjects,
  mixedStrength,
  pairsBySide,
  projectsFinding,
} from "#client/screens/workbench/silos/projects/projects-words.ts";

const nl = createSpeaker("nl");
const en = createSpeaker("en");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
const dutch = {
  own: "de eigen veiligheidsregio",
  counted: (count: number) => nl.text("coalitions.count.arrangement", { count }),
};
const english = { own: "the own domain", counted: (count: number) => en.text("coalitions.count.project", { count }) };

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

function result(mixedShare: Measured, meetingsInside: Measured, together: number): ProjectsResult {
  return {
    partition: { attribute: "domain", derived: false, groups: [] },
    parameters: { seed: 1, permutations: 999, nullModel: "fixed-margins", tradesPerProject: 20 },
    actors: 60,
    unassigned: 0,
    participations: 487,
    projects: { together, alone: 0 },
    plenary: [],
    defining: [],
    mixedShare,
    mixedBins: [],
    meetingsInside,
    mixes: [],
    meetings: [],
    backbone: { reason: null, pairs: 0, sharing: 0, kept: 0, sharingInside: null, keptInside: null },
  };
}

const said = (found: ProjectsResult, about: typeof english, speaker: Speaker) =>
  plain(projectsFinding(found, about, speaker));

test("how many are mixed is told as a count, a share, and beside chance; then who meets in them", () => {
  expect(said(result(share(12 / 55, 0.937, 0.002), share(0.846, 0.351, 0.002), 55), dutch, nl)).toBe(
    "Aan 12 van de 55 regelingen met minstens twee deelnemers doen twee of meer groepen mee (22%). Toeval zou 94% geven. Dat verschil van 72 procentpunt is duidelijk: zij brengen minder vaak groepen samen dan bij toeval. Van alle ontmoetingen daarin is 85% binnen de eigen veiligheidsregio; toeval zou 35% geven. Dat verschil is duidelijk.",
  );
});

test("a difference of less than one project is a weak sign at most, however many points it is", () => {
  expect(said(result(share(8 / 9, 0.9994, 0.012), share(0.5202, 0.1483, 0.002), 9), english, en)).toBe(
    "In 8 of the 9 projects with at least two participants, two or more groups take part (89%). Chance would give >99%. That differs by less than 1 project, and is a weak sign at most. Of all meetings in them 52% are inside the own domain; chance would give 15%. That difference is clear.",
  );
  expect(mixedStrength({ effect: -0.11, pValue: 0.002, z: -9 }, 9)).toBe("slight");
  expect(mixedStrength({ effect: -0.12, pValue: 0.002, z: -9 }, 9)).toBe("clear");
});

test("clear asks for a rare p and for five points; with one of both it is a weak sign, else none", () => {
  const found = (value: number, pValue: number) =>
    said(result(share(value, 0.5, pValue), share(value, 0.5, pValue), 200), english, en);
  expect(found(0.6, 0.002)).toMatch(
    /is clear: they bring groups together more often than by chance.*That difference is clear\.$/,
  );
  expect(found(0.6, 0.2)).toMatch(/is a weak sign that they bring groups together more often.*is a weak sign\.$/);
  expect(found(0.48, 0.002)).toMatch(
    /of 2 percentage points is a weak sign that they bring groups together less often/,
  );
  expect(found(0.48, 0.2)).toMatch(
    /there is no sign of a difference in that\. .*There is no sign of a difference in that\.$/,
  );
});

test("what cannot be otherwise is said to be so, and what was not drawn too", () => {
  expect(said(result(share(1, 1, null), share(0, 0, null), 63), english, en)).toBe(
    "In 63 of the 63 projects with at least two participants, two or more groups take part (100%). With these participants it cannot be otherwise; chance always gives the same. Of all meetings in them 0% are inside the own domain.",
  );
  const undrawn = { ...unmeasured("left-out"), value: 0.5 };
  expect(said(result(undrawn, undrawn, 10), english, en)).toMatch(/What chance would give is not computed here/);
});

test("of a derived partition nothing is said of chance, and where nothing is defined the reason is told", () => {
  const told = (found: Measured) => said(result(found, found, 10), dutch, nl);
  expect(told({ ...unmeasured("derived-partition"), value: 0.9 })).not.toMatch(/%|[Tt]oeval/);
  expect(told(unmeasured("no-projects"))).toMatch(/^Hier is niets te zeggen: onder deze invalshoek brengt geen enkel/);
  expect(told(unmeasured("single-group"))).toMatch(/^Alle deelnemers zitten in één groep/);
});

const met = (groups: readonly [number, number], meetings: number, expected: number, qValue: number): GroupMeetings => ({
  groups,
  projects: 1,
  meetings,
  expected,
  sd: 1,
  z: meetings - expected,
  pValue: qValue,
  qValue,
  kept: 0,
});

test("pairs of groups that are clearly more or less together are half or double chance, and rare; the widest gap first", () => {
  const inside = met([0, 0], 90, 10, 0.002);
  const slight = met([0, 1], 60, 90, 0.002);
  const common = met([0, 2], 0, 3, 0.2);
  const fewer = [met([1, 2], 0, 20, 0.004), met([1, 3], 4, 90, 0.002)];
  const more = met([2, 3], 22, 7, 0.004);
  const all = [inside, slight, common, ...fewer, more];
  const { tested, ...sides } = pairsBySide(all);
  expect(tested).toBe(5);
  expect(sides).toEqual({ more: [more], fewer: [fewer[1], fewer[0]] });
  expect(inTableOrder(all)).toEqual([fewer[1], inside, fewer[0], more, slight, common]);
});

test("projects that bring groups together come with the most groups first", () => {
  const mix = (id: string, groups: number, participants: number): ProjectMix => ({
    ...{ id, label: id, groups, participants },
    blau: 0.5,
  });
  const mixes = [mix("alone", 1, 20), mix("two", 2, 4), mix("larger", 2, 9), mix("three", 3, 4)];
  expect(mixedProjects(mixes).map(({ id }) => id)).toEqual(["three", "larger", "two"]);
});
