import { describe, expect, test } from "vitest";
import type { ContactMixResult, ProfileContact, ProfileResult, RoomGiven } from "#analysis/model/profile-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import {
  mixWords,
  neededWords,
  profileFinding,
  roleRows,
  roleWords,
  roomWords,
  surveyWords,
} from "#client/screens/workbench/bridging/profile-words.ts";

const nl = createSpeaker("nl");
const en = createSpeaker("en");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

const contact = (id: string, more: Partial<ProfileContact> = {}): ProfileContact => ({
  id,
  label: id.toUpperCase(),
  group: "a",
  foreign: 0,
  weight: 1,
  apart: 0,
  alone: 0,
  others: 1,
  dependence: 0.5,
  ...more,
});

const MIX: ContactMixResult = {
  effectiveGroups: 2,
  value: 0.6,
  expected: 0.4,
  effect: 0.2,
  pValue: 0.01,
  draws: 0,
  verdict: "more-mixed",
  unjudged: null,
};

const reachedGroup = (key: string) => ({ key, members: 3, contacts: 1, weight: 1, share: 0.5, expected: 0.3 });
const role = (pairs: number, expected: number) => ({ pairs, partial: pairs, exclusive: 1, expected });

const found: ProfileResult = {
  actor: { id: "v", label: "V", groups: [{ key: "a", share: 1 }] },
  partition: { attribute: "domain", derived: false, groups: [] },
  parameters: { seed: 1, draws: 0 },
  reason: null,
  directed: false,
  weighted: false,
  actors: 9,
  ties: 12,
  reached: { contacts: 2, unassigned: 0, groups: [reachedGroup("a"), reachedGroup("b")], mix: MIX },
  joined: {
    total: { pairs: 1, partial: 1, exclusive: 1 },
    linkingPin: 0,
    roles: {
      coordinator: role(0, 2),
      consultant: role(1, 2),
      representative: role(4, 1),
      gatekeeper: role(4, 1),
      liaison: role(3, 3),
    },
    between: { total: 0, entries: [] },
    withoutChance: null,
  },
  dependence: { carried: 3, carriedShare: 0.2, unavoidable: 3, broken: 1 },
  room: { given: [], others: 0, recorded: { mandates: 0, trusts: 0 } },
  knows: { among: null, candidates: 0, leftOut: 0, foreign: 1, first: { total: 0, entries: [] } },
  load: { contacts: 2, medianContacts: 2, projects: 0, hours: null, withoutHours: "not-recorded" },
  survey: null,
  contacts: [contact("c", { apart: 1, alone: 1 }), contact("d", { group: "b", foreign: 1, apart: 1, alone: 1 })],
  drawn: 2,
  among: [],
};

describe("what stands on top", () => {
  test("counts contacts, those in other groups only, and pairs that nobody else connects", () => {
    expect(plain(profileFinding(found, nl))).toBe(
      "V heeft 2 contacten, in 2 groepen. 1 daarvan zit alleen in andere groepen. Bij 1 paar van deze contacten verbindt niemand anders de twee.",
    );
  });

  test("of who has no contact is that it may not have been asked", () => {
    expect(profileFinding({ ...found, contacts: [] }, en)).toContain("may also be because nobody asked");
  });

  test("of who has no group says nothing of other groups", () => {
    const groupless = { ...found, actor: { ...found.actor, groups: [] } };
    expect(profileFinding(groupless, en)).not.toContain("other groups only");
  });
});

describe("the mix of the contacts", () => {
  const words = (mix: Partial<ContactMixResult>) =>
    mixWords({ ...found, reached: { ...found.reached, mix: { ...MIX, ...mix } } }, en);

  test("stands beside chance, with p and the warning that somebody always stands out", () => {
    expect(plain(words({}))).toBe(
      "The contacts are as mixed as 2 groups of the same size. Two random contacts come from different groups in 60% of cases; were the groups of all others dealt at random, it would be 40%. That is more than chance gives (p = 0.01). Whoever looks at all actors finds some as a matter of course.",
    );
  });

  test("of few contacts gets no verdict", () => {
    expect(words({ pValue: null, verdict: null, unjudged: "few-contacts" })).toContain("any outcome may be chance");
  });
});

test("without direction, to and from the own group are one role", () => {
  expect(roleRows(found.joined, false).map(({ name, pairs }) => [name.split(".").at(-1), pairs])).toEqual([
    ["coordinator", 0],
    ["own-other", 8],
    ["liaison", 3],
    ["consultant", 1],
  ]);
  expect(roleRows(found.joined, true)).toHaveLength(5);
  expect(roleRows({ ...found.joined, roles: null }, false)).toEqual([]);
});

test("the role that occurs most stands beside chance, and is not said to be more than that", () => {
  const rows = roleRows(found.joined, false);
  expect(plain(roleWords(rows, nl) ?? "")).toBe(
    "Het vaakst: tussen de eigen groep en een andere, 8 paren; toeval zou er 2 geven. Het verschil is niet getoetst.",
  );
  const alone = rows.map((row) => ({ ...row, expected: null }));
  expect(plain(roleWords(alone, en) ?? "")).toBe("Most often: between the own group and another, 8 pairs.");
  expect(roleWords([], en)).toBeNull();
});

test("a part of a pair is not none", () => {
  const parts = { carried: 1, carriedShare: null, unavoidable: 0.4, broken: 0 };
  expect(plain(neededWords({ ...found, dependence: parts }, nl))).toBe(
    "Voor 0,4 paren van anderen uit verschillende groepen wordt de weg zonder deze actor langer of is er geen weg meer.",
  );
});

test("routes that run through somebody are told with what is lost, and none is none", () => {
  expect(plain(neededWords(found, nl))).toBe(
    "Van de paren anderen uit verschillende groepen loopt bij 20% de kortste weg hierlangs. Voor 3 paren van anderen uit verschillende groepen wordt de weg zonder deze actor langer of is er geen weg meer; 1 paar daarvan verliest elkaar.",
  );
  const nothing = { carried: 0, carriedShare: 0, unavoidable: 0, broken: 0 };
  expect(neededWords({ ...found, dependence: nothing }, en)).toBe(
    "No shortest route between others from different groups runs through here.",
  );
});

describe("who gives room", () => {
  const room: RoomGiven = {
    kind: "mandates",
    giver: { id: "boss", label: "Boss" },
    layer: "management",
    isAbove: true,
    reported: "giver",
    evidence: "survey",
  };

  test("is told with the layer and by whose word", () => {
    expect(roomWords(room, nl)).toBe("Boss (management, eigen organisatie) geeft ruimte. Dat zegt alleen de gever.");
    expect(roomWords({ ...room, kind: "trusts", reported: "both" }, en)).toContain("states trust. Both sides say so.");
  });

  test("from a document is confirmed by nobody", () => {
    expect(roomWords({ ...room, reported: "nobody", evidence: "document" }, en)).toContain("Source: document.");
  });
});

test("whoever did not answer is known by what others named", () => {
  const survey = { wave: "2026", asked: 9, answered: 7, didAnswer: false };
  expect(surveyWords({ ...found, survey }, [], en)).toContain("V did not answer the survey of 2026");
  expect(surveyWords({ ...found, survey: { ...survey, answered: 9 } }, [], en)).toBeNull();
  expect(surveyWords(found, [], en)).toBeNull();
});
