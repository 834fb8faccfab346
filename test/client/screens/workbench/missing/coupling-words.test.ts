import { expect, test } from "vitest";
import type { CoupledProject, CouplingPair, CouplingResult } from "#analysis/model/coupling-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import {
  couplingFinding,
  expectedSentence,
  pairSentences,
  pairsOf,
  stepWords,
} from "#client/screens/workbench/missing/coupling/coupling-words.ts";
import { timeLineOf } from "#client/screens/workbench/missing/coupling/time-line-state.ts";

const speaker = createSpeaker("nl");
const TERMS = { kind: "project", placeName: (place: string) => place } as const;

const project = (label: string, more: Partial<CoupledProject> = {}): CoupledProject => ({
  id: label,
  label,
  kind: "project",
  place: "Elsbroek",
  from: "2025-01-01",
  until: "2026-01-01",
  participants: 5,
  ...more,
});

const PAIR: CouplingPair = {
  projects: [0, 1],
  overlap: { from: "2025-03-01", until: "2025-06-01", days: 92, share: 0.34 },
  place: { between: "same", share: 1 },
  theme: 0,
  shared: { count: 0, expected: 1.84, some: [] },
  bodies: { count: 0, some: [] },
  score: 0.34,
  oneStep: { count: 0, most: [], unordered: [] },
};

function found(more: Partial<CouplingResult> = {}): CouplingResult {
  return {
    parameters: {
      date: "2025-02-01",
      nearby: "neighbours",
      neighbourShare: 0.5,
      overlapDays: 1,
      sharedAtMost: 0.25,
      theme: "any",
    },
    reason: null,
    projects: [project("Riool"), project("Weg")],
    counts: { together: 3, few: 1 },
    pairs: [PAIR],
    leftOut: { plenary: [], noPlace: [], noPeriod: [], goals: 0, over: 0, withoutActors: 0 },
    ...more,
  };
}

const first = (result: CouplingResult) => pairsOf(result)[0]!;

test("on top stands the first pair in a plain sentence, and how many there are of how many", () => {
  expect(couplingFinding(found(), TERMS, speaker)).toEqual([
    "Riool en Weg lopen tegelijk in Elsbroek, en hebben niemand gemeen. Naar hun grootte zou je er 1,8 verwachten; dat er geen is, kan ook toeval zijn.",
    "Van de 3 paren projecten die tegelijk en dichtbij lopen, deelt 1 paar niemand of weinig.",
  ]);
});

test("of arrangements a place is where they have their seat", () => {
  const [sentence] = couplingFinding(found(), { ...TERMS, kind: "arrangement" }, speaker);
  expect(sentence).toContain("gelden tegelijk, met hun zetel in Elsbroek");
});

test("two next door are not said to be in one place", () => {
  const apart = found({ projects: [project("Riool"), project("Weg", { place: "Oudvenne" })] });
  expect(couplingFinding(apart, TERMS, speaker)[0]).toContain("in Elsbroek en het aangrenzende Oudvenne");
});

test("nothing found is another answer than nothing known", () => {
  expect(couplingFinding(found({ reason: "no-places", pairs: [] }), TERMS, speaker)[0]).toContain(
    "Dit zegt niet dat er niets samenvalt",
  );
  const none = found({ pairs: [], counts: { together: 0, few: 0 } });
  expect(couplingFinding(none, TERMS, speaker)[0]).toContain("Voor zover bekend lopen geen twee projecten");
  const all = found({ pairs: [], counts: { together: 2, few: 0 } });
  expect(couplingFinding(all, TERMS, speaker)[0]).toMatch(/^Alle 2 paren/);
});

test("how much sharing was to be expected says whether sharing nobody is unusual", () => {
  const said = (expected: number | null, count = 0) =>
    expectedSentence({ ...PAIR, shared: { count, expected, some: [] } }, speaker);
  expect(said(0.6)).toContain("is niemand delen heel gewoon");
  expect(said(0.01)).toContain("minder dan 0,1");
  expect(said(2.4)).toContain("kan ook toeval zijn");
  expect(said(4)).toBe("Naar hun grootte zou je er 4,0 verwachten.");
  expect(said(2, 1)).toBe("Naar hun grootte zou je er 2,0 verwachten.");
  expect(said(null)).toContain("niet uit te rekenen");
});

test("a card says when and where, who is in both, and which organisations are", () => {
  const shared = found({
    pairs: [
      {
        ...PAIR,
        theme: null,
        overlap: { from: "2025-03-01", until: null, days: null, share: 1 },
        shared: { count: 1, expected: 3.2, some: [{ id: "a", label: "Ecoloog" }] },
        bodies: { count: 1, some: [{ id: "g", label: "Gemeente" }] },
      },
    ],
  });
  expect(pairSentences(first(shared), TERMS, speaker)).toEqual([
    "Elsbroek: tegelijk vanaf 1 maart 2025.",
    "Ze hebben één actor gemeen: Ecoloog. Naar hun grootte zou je er 3,2 verwachten.",
    "Wel zitten er mensen van dezelfde organisatie in beide: Gemeente.",
    "Van een van beide is geen domein bekend.",
  ]);
});

test("who is one step from both has its contact named, and by what", () => {
  const step = { id: "a", label: "A", side: 1, contacts: 4, byTie: 1, some: [{ id: "b", label: "Ecoloog" }] } as const;
  expect(stepWords(step, first(found()), TERMS, speaker)).toBe(
    "in Weg; contact met Ecoloog en nog 3 (deels in een ander project)",
  );
});

test("the time line has the two first, then what else runs in their place, and says its finding", () => {
  const more = found({
    projects: [
      project("Riool"),
      project("Weg"),
      project("Elders", { place: "Oudvenne" }),
      project("School", { from: null }),
    ],
  });
  const { state, rows, undrawn } = timeLineOf(more, first(more), TERMS, speaker);
  expect(rows.map(({ id }) => id)).toEqual(["Riool", "Weg", "School"]);
  expect(state.bars.map(({ isChosen, text }) => [isChosen, text])).toEqual([
    [true, "1 januari 2025 – 1 januari 2026"],
    [true, "1 januari 2025 – 1 januari 2026"],
    [false, "tot 1 januari 2026"],
  ]);
  expect(state.overlap).toMatchObject({ from: "2025-03-01", text: "tegelijk: 1 maart 2025 – 1 juni 2025" });
  expect(state.summary).toContain(
    "Riool en Weg. Elsbroek: tegelijk van 1 maart 2025 tot 1 juni 2025 (92 dagen, 34% van de kortste).",
  );
  expect(undrawn).toBe(0);
});
