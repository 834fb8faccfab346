import { expect, test } from "vitest";
import type { DependenceResult, GroupDependence, LeavingEffect, LossStep } from "#analysis/model/dependence-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import {
  type Groups,
  leavingFinding,
  lossFinding,
  onFewest,
  touchFinding,
  weakLinkWords,
} from "#client/screens/workbench/bridging/dependence-words.ts";

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
  withoutChance: null,
  loss: null,
  weakLinks: { total: 0, entries: [] },
  together: null,
  reaching: [],
});

test("one pair of groups that hangs on one actor is told by name", () => {
  expect(plain(touchFinding(found([between("water", "care", ["x"])]), groups, nl))).toBe(
    "Voor 70% van de paren uit verschillende groepen die elkaar kunnen bereiken, is er een tweede weg langs anderen. Tussen Water en Care hangt alle contact op één actor: X.",
  );
});

test("where two actors each part a pair of groups one of them is named as an example, and directed it is one way", () => {
  const inRow = { fewest: 1, one: [actor("v")], inEvery: [] };
  const pair = { ...between("water", "care", [], 1), everyone: inRow };
  expect(plain(touchFinding(found([pair]), groups, nl))).toContain(
    "Tussen Water en Care hangt alle contact op één actor. Dat is bijvoorbeeld V: meer dan één actor kan het contact alleen verbreken.",
  );
  const oneWay = { ...groups, directed: true };
  expect(plain(touchFinding(found([between("water", "care", ["x"])]), oneWay, nl))).toContain(
    "Van Water naar Care loopt alles via één actor: X.",
  );
});

test("who is equal in what can't be avoided is named, or counted", () => {
  const effects = (pairs: readonly number[]): readonly LeavingEffect[] =>
    pairs.map((many, at) => ({
      ...actor("klmnop"[at] ?? ""),
      group: null,
      pairs: many,
      longer: null,
      cutOff: null,
      share: null,
      shareMoves: null,
      gapMoves: null,
    }));
  const say = (pairs: readonly number[], isWhole = true) =>
    plain(leavingFinding(effects(pairs), { isWhole }, nl) ?? "");
  expect(say([3, 1])).toContain("Voor 3 paren uit verschillende groepen is K niet te vermijden");
  expect(say([1, 1])).toContain("K en L zijn elk voor 1 paar uit verschillende groepen niet te vermijden");
  expect(say([2, 2, 2, 2, 2, 1])).toContain("5 actoren zijn elk voor 2 paren");
  expect(say([2, 2, 2, 2, 2], false)).toContain("Minstens 5 actoren");
  expect(say([])).toBe("");
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
  const parted = { kind: "groups", groups: ["water", "care"], actor: actor("x"), isOneOfSome: false } as const;
  expect(say(parted)).toBe("Water en Care hebben zonder X geen contact meer.");
  expect(say({ ...parted, isOneOfSome: true })).toContain("dat geldt ook voor minstens één andere actor.");
  expect(plain(weakLinkWords(parted, { ...groups, directed: true }, nl))).toBe(
    "Van Water naar Care loopt zonder X niets meer.",
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
  expect(lossFinding([step(0.6, 0.95, 0.5)], en)).toContain("whoever leaves at random sometimes takes as much away");
  // A star with eight leaves: its centre leaves, or any one of nine.
  expect(plain(lossFinding([step(0, 0.89, 0)], nl))).toBe(
    "Gaat de meest nodige actor weg, dan houden de anderen 0% van hun bereik naar andere groepen. Gaat er één willekeurige actor weg, dan is dat gemiddeld 89%. Dat verschil is niet klein, maar ook wie willekeurig weggaat, neemt soms zo veel weg: in een klein netwerk is dat vaak zo. Het contact kan hier op weinig mensen rusten.",
  );
  expect(lossFinding([], nl)).toContain("Niemand is voor een paar onmisbaar");
});
