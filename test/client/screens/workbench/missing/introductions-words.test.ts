import { describe, expect, test } from "vitest";
import type { Introduction, IntroductionsResult } from "#analysis/model/introductions-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { followedSentences } from "#client/screens/workbench/missing/introductions/followed-words.ts";
import {
  introductionSentences,
  introductionsFindings,
  qualitySentences,
} from "#client/screens/workbench/missing/introductions/introductions-words.ts";

const dutch = createSpeaker("nl");
const english = createSpeaker("en");
const groupOf = (key: string | null) => key ?? "no group";
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

const introduction: Introduction = {
  source: "a",
  target: "b",
  sourceLabel: "Gebiedsregisseur",
  targetLabel: "Dorpsondersteuner",
  groups: ["water", "care"],
  distance: 2,
  gain: 0.003,
  gainSum: 9,
  adds: 0.003,
  pairsCloser: 125,
  mostFor: { groups: ["water", "care"], pairsCloser: 50, gainSum: 4 },
  via: ["m", "n"],
  viaLabels: ["Gebiedsmakelaar", "Procesmanager"],
  viaStrength: 1,
  raises: [["water", "nature"]],
  plausibility: 0.5,
  contacts: [11, 1],
};
const band = { mean: 0.01, from: 0.005, until: 0.02 };
const found: IntroductionsResult = {
  reason: null,
  candidates: { near: 1, withoutBroker: 0, far: 0, leftOut: 0 },
  introductions: [introduction],
  together: { now: 0.38, after: 0.4, surrogate: 0.02, gain: 0.02, bound: 0.25 },
  bold: [],
  fragile: [],
  likelyKnown: [],
  quality: { heldOut: null, useful: { list: 0.02, random: band, likeliest: 0.004, busiest: 0.012, draws: 200 } },
  partition: { attribute: "domain", derived: false, groups: [] },
  parameters: { seed: 1, size: 20, perActor: 2, perBroker: 2 },
  actors: 9,
  ties: 9,
  directed: false,
  unheard: 0,
  unlisted: 0,
  dismissed: [],
  followed: [],
  siloSign: "clear",
  spanner: null,
};

describe("what the list as a whole does", () => {
  test("is told with what as many at random do", () => {
    expect(introductionsFindings(found, dutch).map(plain)).toEqual([
      "Deze kennismaking brengt groepen dichter bij elkaar: hun nabijheid gaat van 38,0% naar 40,0%. Evenveel willekeurige kennismakingen geven 39,0%.",
    ]);
  });

  test("begins with the sentence that there is no silo to mend, where there is no sign of one", () => {
    const [first] = introductionsFindings({ ...found, siloSign: "none" }, english);
    expect(first).toBe("There is no sign of a silo; these introductions shorten routes, they do not mend one.");
    expect(introductionsFindings({ ...found, siloSign: null }, english)).toHaveLength(1);
  });

  test("is not told where it is not defined, too large, or where nobody can introduce anybody", () => {
    const none = { ...found, introductions: [], together: null };
    expect(introductionsFindings({ ...none, reason: "too-large" }, english)[0]).toContain("too large");
    expect(introductionsFindings({ ...none, reason: "no-ties" }, english)[0]).toContain("Nothing can be said");
    expect(introductionsFindings(none, english)[0]).toContain("nobody now");
  });
});

describe("a card", () => {
  test("says who can introduce them, whom it brings closer, what it mends, and how many contacts each has", () => {
    expect(introductionSentences(introduction, groupOf, english)).toEqual([
      "Gebiedsmakelaar knows both and can introduce them; so can 1 other.",
      "125 pairs from different groups come closer, most of them between water and care.",
      "Contact between water and nature then hangs on so few no longer.",
      "Gebiedsregisseur now has 11 contacts, Dorpsondersteuner 1 contact.",
    ]);
  });

  test("of a bold step says that nobody knows both, and how far apart they are", () => {
    const bold = { ...introduction, via: [], viaLabels: [], distance: null, mostFor: null, raises: [] };
    expect(introductionSentences(bold, groupOf, english)[0]).toBe(
      "Nobody knows both: this takes a step of one’s own. There is no route between them now.",
    );
  });
});

test("the advice tells how good it is here, and that too little can be tested where that is so", () => {
  const [useful, heldOut, limits] = qualitySentences(found, english);
  expect(useful).toContain("raises nearness by 2.0 points");
  expect(heldOut).toContain("too few ties");
  expect(limits).toContain("at least 25%");
});

describe("an introduction that was taken up", () => {
  const followed = {
    key: "introduction:a~b",
    source: "a",
    target: "b",
    labels: ["A", "B"] as const,
    steps: [
      { state: "proposed" as const, on: "2026-05-16", reason: null },
      { state: "made" as const, on: "2026-06-01", reason: "op de markt" },
    ],
    expected: { gain: 0.003, pairsCloser: 125 },
    isTied: false,
    does: null,
  };

  test("tells its steps, and that the contact is not in the network yet", () => {
    expect(followedSentences(followed, dutch).map(plain)).toEqual([
      "Voorgesteld op 16 mei 2026.",
      "Ze hebben kennisgemaakt op 1 juni 2026: op de markt.",
      "In dit netwerk staat hun contact nog niet.",
    ]);
  });

  test("once they are tied sets what their tie does beside what was expected", () => {
    const tied = { ...followed, isTied: true, does: { gain: 0.002, pairsCloser: 1 } };
    expect(followedSentences(tied, english).at(-1)).toBe(
      "In this network they are in contact now: 1 pair is closer by it; 125 were expected.",
    );
  });
});
