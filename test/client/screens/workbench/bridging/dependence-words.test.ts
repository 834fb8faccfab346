import { expect, test } from "vitest";
import type { DependenceResult, GroupDependence, LossStep } from "#analysis/model/dependence-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import {
  type Groups,
  lossFinding,
  onFewest,
  touchFinding,
  weakLinkWords,
} from "#client/screens/workbench/bridging/dependence-words.ts";
import { tellingRole } from "#client/screens/workbench/telling-role.ts";

const nl = createSpeaker("nl");
const en = createSpeaker("en");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

const sizes: Readonly<Record<string, number>> = { water: 4, care: 9, alone: 1 };
const groups: Groups = {
  nameOf: (key) => key.charAt(0).toUpperCase() + key.slice(1),
  membersOf: (key) => sizes[key] ?? 0,
  directed: false,
};
const actor = (id: string) => ({ id, label: id.toUpperCase() });
const between = (one: string, other: string, inEvery: readonly string[], fewest = inEvery.length): GroupDependence => ({
  groups: [one, other],
  everyone: { fewest, one: inEvery.map(actor), inEvery: inEvery.map(actor) },
  others: null,
  fewestTies: fewest,
});
const found = (pairs: readonly GroupDependence[] | null): DependenceResult => ({
  partition: { attribute: "domain", derived: false, groups: [] },
  parameters: { seed: 1, draws: 0 },
  reason: null,
  directed: false,
  actors: 14,
  ties: 20,
  routes: { connected: 10, second: 7, secondShare: 0.7 },
  groups: pairs,
  leaving: null,
  loss: null,
  weakLinks: [],
  together: null,
  reaching: [],
});

test("one pair of groups that hangs on one actor is told by name", () => {
  expect(plain(touchFinding(found([between("water", "care", ["x"])]), groups, nl))).toBe(
    "Voor 70% van de paren uit verschillende groepen die elkaar kunnen bereiken, is er een tweede weg langs anderen. Tussen Water en Care hangt alle contact op één actor: X.",
  );
});

test("a group of one hangs on its member as a matter of course, and is told of nobody", () => {
  const pairs = [between("alone", "care", ["x"]), between("water", "care", [], 3)];
  expect(plain(touchFinding(found(pairs), groups, en))).toContain(
    "Of no two groups with more than one member does all contact hang on one actor.",
  );
  expect(onFewest(pairs, groups).map(({ groups: pair }) => pair)).toEqual([["water", "care"]]);
});

test("groups without any contact are counted, and with too many groups no pair is spoken of", () => {
  expect(plain(touchFinding(found([between("water", "care", [])]), groups, nl))).toContain(
    "1 paar groepen heeft nu al geen contact, ook niet via anderen.",
  );
  expect(plain(touchFinding(found(null), groups, en))).toBe(
    "For 70% of the pairs from different groups that can reach each other, there is a second route through others.",
  );
});

const SIDES = { loose: ["y", "z", "w"].map(actor), rest: 9 };

test("every kind of weak link is a sentence", () => {
  const say = (link: Parameters<typeof weakLinkWords>[0]) => plain(weakLinkWords(link, groups, nl));
  expect(say({ kind: "groups", groups: ["water", "care"], actor: actor("x") })).toBe(
    "Water en Care hebben zonder X geen contact meer.",
  );
  expect(say({ kind: "actor", actor: actor("x"), lost: 1, pairs: 0, loose: [actor("y")], rest: 4 })).toBe(
    "Zonder X raakt 1 actor los van de rest.",
  );
  expect(
    say({ ...SIDES, kind: "tie", source: actor("x"), target: actor("y"), looseEnd: "target", lost: 3, pairs: 12 }),
  ).toBe("De relatie tussen X en Y is de enige weg naar 3 actoren; 12 paren uit verschillende groepen hangen eraan.");
  expect(
    say({ kind: "organisations", organisations: [actor("a"), actor("b")], actor: actor("x"), ties: 2, partners: 2 }),
  ).toBe("Van A naar B lopen alle 2 relaties via X.");
});

test("reach rests on few when the most needed take more than random leavers nearly ever do, and 5 points at least", () => {
  const step = (kept: number, mean: number, from: number): LossStep => ({
    actor: actor("x"),
    kept,
    random: { mean, from, until: 1 },
  });
  expect(lossFinding([step(0.6, 0.95, 0.9)], en)).toContain("rests in part on few people");
  expect(lossFinding([step(0.93, 0.95, 0.94)], en)).toContain("does not rest on a few");
  expect(lossFinding([step(0.6, 0.95, 0.5)], en)).toContain("does not rest on a few");
  expect(lossFinding([], nl)).toContain("Niemand is voor een paar onmisbaar");
});

test("a role is told when it is a quarter beyond chance and of five pairs at least, undirected pairs once", () => {
  const roles = { coordinator: 0, consultant: 0, representative: 0, gatekeeper: 24, liaison: 40 };
  const brokerage = {
    ...roles,
    total: 64,
    partial: 30,
    exclusive: 10,
    linkingPin: 0,
    expected: { ...roles, gatekeeper: 10, liaison: 38 },
  };
  expect(tellingRole({ brokerage }, 2)).toEqual({ role: "gatekeeper", pairs: 12, expected: 5 });
  expect(tellingRole({ brokerage: { ...brokerage, gatekeeper: 8, expected: roles } }, 2)).toBeNull();
  expect(tellingRole({ brokerage: { ...brokerage, expected: null } }, 2)).toBeNull();
  expect(tellingRole({ brokerage: null }, 2)).toBeNull();
});
