import { expect, test } from "vitest";
import type { CoverageGap, CoverageResult } from "#analysis/model/coverage-result.ts";
import type { DoorsResult } from "#analysis/model/doors-result.ts";
import type { TableResult, TableSuggestion } from "#analysis/model/table-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import {
  candidateSentence,
  coverageFinding,
  gapSentences,
  unrecordedSentences,
} from "#client/screens/workbench/missing/coverage-words.ts";
import { approachSentences, doorsFinding } from "#client/screens/workbench/missing/doors-words.ts";
import {
  evidenceSentence,
  quietRules,
  suggestionName,
  tableFindings,
} from "#client/screens/workbench/missing/table-words.ts";

const speaker = createSpeaker("en");

const gap = (more: Partial<CoverageGap> = {}): CoverageGap => ({
  project: "p",
  label: "Brook",
  kind: "ambition",
  rule: "no-payer",
  everyOfKind: false,
  paid: null,
  candidates: [],
  ...more,
});
const coverage = (more: Partial<CoverageResult> = {}): CoverageResult => ({
  date: null,
  reason: null,
  later: 0,
  over: 0,
  unrecorded: [],
  silent: [],
  projects: [
    { id: "p", label: "Brook", kind: "ambition", roles: [], gaps: ["no-payer"] },
    { id: "q", label: "Bus", kind: "project", roles: [], gaps: [] },
  ],
  gaps: [gap(), gap({ rule: "no-lead" })],
  marked: 0,
  ...more,
});

test("coverage is told by how many lack something, not by how much is missing", () => {
  expect(coverageFinding(coverage(), speaker)).toBe("1 of the 2 goals and projects has an empty place.");
  expect(coverageFinding(coverage({ gaps: [] }), speaker)).toBe(
    "In all 2 goals and projects every place that a rule looks at is filled.",
  );
});

test("a gap says what is covered, whether all of its kind have it, and who could fill it", () => {
  expect(gapSentences(gap({ rule: "part-unpaid", paid: 0.6, everyOfKind: true }), speaker)).toEqual([
    "Now 60% is covered.",
    "So it is for every other one of the same kind (ambition); perhaps it is arranged elsewhere, or not recorded.",
  ]);
  const who = (label: string) => ({ id: label, label, world: "system" as const, domains: [], samePlace: false });
  const candidates = ["A", "B", "C", "D", "E", "F"].map((label) => ({
    ...who(label),
    projects: label === "A" ? [{ id: "q", label: "Bus" }] : [],
  }));
  expect(candidateSentence(gap({ candidates }), speaker)).toBe(
    "Has that role in another project on the same domain: A (in Bus), B, C, D and 2 more.",
  );
  expect(candidateSentence(gap(), speaker)).toBe(null);
});

test("a role that nobody records is told as a thing of the records", () => {
  expect(unrecordedSentences(coverage({ unrecorded: ["pays", "benefits"], later: 1 }), speaker)).toEqual([
    "Nowhere in this coalition is it recorded who has these roles: pays and benefits. Perhaps that is not kept here; so they do not count as empty.",
    "1 project or goal begins later and is not shown here. Choose a later day to see it.",
  ]);
});

const end = (label: string) => ({ id: label, label, world: "system" as const });
const approach: DoorsResult["approaches"][number] = {
  id: "t",
  source: end("Baker"),
  target: end("Alderman"),
  outcome: "open",
  on: "2024-06-03",
  note: "No date yet.",
  right: [{ by: "gap", rule: "no-decision", project: "p", label: "Brook" }],
  seekerMissing: true,
};

test("a door says when, where it stopped, and why it matters; a missing answer is no blame", () => {
  expect(approachSentences(approach, speaker)).toEqual([
    "Since 3 June 2024.",
    "Where it stopped: No date yet.",
    "May be needed here: of “Brook” it holds: nobody decides on it. Alderman does so in another project on the same domain.",
    "Who knocked is not at the table.",
  ]);
  const counts = { all: 3, open: 1, answered: 1, joined: 0, declined: 0, unrecorded: 1 };
  const found = { counts, approaches: [approach] } as unknown as DoorsResult;
  expect(doorsFinding(found, speaker)).toBe(
    "There were 3 knocks on a door. 1 has no answer yet. 1 of them was at a party that may be needed here. Of 1 knock it is not recorded what became of it.",
  );
});

const suggestion = (more: Partial<TableSuggestion>): TableSuggestion => ({
  key: "k",
  name: null,
  partyType: null,
  code: null,
  place: null,
  actor: null,
  member: null,
  evidence: [],
  ...more,
});

test("a suggestion is named by what is known of it", () => {
  const names = [
    suggestion({ name: "Water board Brook", partyType: "water-board" }),
    suggestion({ partyType: "village-council", place: "Ham" }),
    suggestion({ partyType: "business" }),
    suggestion({ evidence: [{ rule: "role", role: "pays", projects: 3 }] }),
  ].map((each) => suggestionName(each, speaker));
  expect(names).toEqual([
    "Water board Brook",
    "Village council of Ham",
    "A party of the kind: business",
    "Somebody with the role: pays",
  ]);
});

test("its evidence names what it rests on, the first few by name", () => {
  const municipalities = ["A", "B", "C", "D", "E", "F"].map((label) => ({ id: label, label }));
  expect(evidenceSentence({ rule: "water-board", municipalities }, speaker)).toBe(
    "A, B, C, D and 2 more lie mostly in it.",
  );
  const coalitions = [{ nl: "Beek", en: "Brook" }];
  expect(evidenceSentence({ rule: "party-type", coalitions, of: 2 }, speaker)).toBe(
    "1 of your 2 other coalitions of this kind has one: Brook.",
  );
});

test("rules that know nothing are told apart from nobody missing; villages are counted apart", () => {
  const result = (rules: TableResult["rules"], suggestions: TableResult["suggestions"] = []): TableResult => ({
    date: null,
    atTable: 2,
    municipalities: [],
    rules,
    suggestions,
    dismissed: [],
    marked: 0,
  });
  const silent = { rule: "province", silence: "no-register", found: 0 } as const;
  expect(tableFindings(result([silent]), speaker)).toEqual([
    "None of the rules can tell anything here. Below it says why.",
  ]);
  expect(tableFindings(result([silent, { rule: "known", silence: null, found: 0 }]), speaker)).toEqual([
    "At the table are 2 parties. The rules that can tell something find nobody who is missing.",
    "1 rule can tell nothing here, because something is not known; that is not the same as nobody missing. At the end it says why.",
  ]);
  const evidence = [{ rule: "village-council", municipality: null }] as const;
  const many = result(
    [{ rule: "village-council", silence: null, found: 70 }],
    [suggestion({ partyType: "village-council", place: "Ham", evidence })],
  );
  expect(tableFindings(many, speaker)).toEqual([
    "At the table are 2 parties. The rules below find no other party to think of, and 70 villages without a village council at the table.",
  ]);
});

test("rules that tell nothing for the same reason stand together", () => {
  const rules = [
    { rule: "province", silence: "no-register", found: 0 },
    { rule: "role", silence: null, found: 0 },
    { rule: "neighbour", silence: "no-register", found: 0 },
  ] as const;
  expect([...quietRules(rules, speaker)]).toEqual([
    ["Can’t be told: the national register is not here", ["The province", "Neighbouring municipalities"]],
    ["Nobody is missing by:", ["Roles that nobody has"]],
  ]);
});
