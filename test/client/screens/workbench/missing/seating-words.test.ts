import { expect, test } from "vitest";
import type { NetworkView, ViewActor } from "#analysis/model/network-view.ts";
import type { SeatingResult } from "#analysis/model/seating-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { firstGuests, guestGroups, withGuests } from "#client/screens/workbench/missing/seating/guest-choice.ts";
import { placedByName, seatingFindings } from "#client/screens/workbench/missing/seating/seating-words.ts";

const speaker = createSpeaker("en");

const guest = (id: string) => ({ id, label: id.toUpperCase(), group: "x" });
const found = (more: Partial<SeatingResult> = {}): SeatingResult => ({
  partition: { attribute: "domain", groups: ["x"] },
  parameters: { seed: 1, tables: 2, rounds: 2, draws: 200 },
  reason: null,
  isEverybody: false,
  attending: 4,
  ungrouped: 0,
  apart: 0,
  enoughTables: null,
  meetings: { countable: 6, met: 4, most: 4, random: { mean: 2.6, from: 2, until: 4 } },
  introductions: null,
  rounds: [
    [
      { guests: [guest("b"), guest("c")], met: 1 },
      { guests: [guest("a"), guest("d")], met: 1 },
    ],
    [
      { guests: [guest("b"), guest("a")], met: 1 },
      { guests: [guest("c"), guest("d")], met: 1 },
    ],
  ],
  ...more,
});

test("what meets stands beside what a lot gives and what cannot be more", () => {
  expect(seatingFindings(found(), speaker)).toEqual([
    "In 2 rounds 4 new pairs from different groups meet. Tables drawn by lot would give about 3 (2 to 4 eight times in ten); more than 4 is not possible.",
  ]);
});

test("without new pairs it says so, and not that the plan is bad", () => {
  const meetings = { countable: 0, met: 0, most: 0, random: { mean: 0, from: 0, until: 0 } };
  expect(seatingFindings(found({ meetings }), speaker)[0]).toContain("there are no new pairs from different groups");
});

test("where conflicts can't be kept apart it names no one, and says how many tables it takes", () => {
  const parameters = { seed: 1, tables: 1, rounds: 2, draws: 0 };
  expect(
    seatingFindings(found({ reason: "in-conflict", apart: 2, enoughTables: 3, parameters, meetings: null }), speaker),
  ).toEqual([
    "With one table it can't be done: some who are in conflict would always sit together.",
    "With 3 tables it works: choose fewer places per table.",
  ]);
});

test("who has no group, conflicts and introductions are told after the finding", () => {
  const more = { apart: 1, ungrouped: 2, introductions: { among: 5, met: 3 } };
  expect(seatingFindings(found(more), speaker).slice(1)).toEqual([
    "One pair is in conflict and never sits at one table.",
    "Of 5 proposed introductions between those who come 3 sit together once or more.",
    "2 of them have no group: whom they meet does not count.",
  ]);
});

test("the list at the door is by name, with the table of each round", () => {
  expect(placedByName(found(), speaker).map(({ label, tables }) => [label, ...tables])).toEqual([
    ["A", 2, 1],
    ["B", 1, 1],
    ["C", 1, 2],
    ["D", 2, 2],
  ]);
});

const actor = (id: string, more: Partial<ViewActor> = {}) =>
  ({ id, name: id.toUpperCase(), form: "person", groups: [], ...more }) as ViewActor;
const network = {
  actors: [actor("b", { groups: [[0, 1]] }), actor("a", { groups: [[0, 1]] }), actor("o", { form: "organisation" })],
  partition: {
    key: "domain",
    derived: false,
    groups: [{ key: "x", label: { nl: "x", en: "x" }, size: 2 }],
    unassigned: 1,
  },
} as const satisfies Pick<NetworkView, "actors" | "partition">;

test("who is chosen in the picture comes first, else all persons, else everybody", () => {
  expect(firstGuests(network, ["o", "b"])).toEqual(["b", "o"]);
  expect(firstGuests(network, ["o"])).toEqual(["b", "a"]);
  expect(
    firstGuests({ actors: [actor("p", { form: "organisation" }), actor("q", { form: "organisation" })] }, []),
  ).toEqual(["p", "q"]);
});

test("people stand by group and name, found without accents; ticking keeps the order of the network", () => {
  expect(guestGroups(network, "", speaker.compare).map((one) => [one.group, one.actors.map(({ id }) => id)])).toEqual([
    [0, ["a", "b"]],
    [null, ["o"]],
  ]);
  expect(guestGroups(network, "Ô", speaker.compare)).toHaveLength(1);
  expect(withGuests(network, ["a"], { ids: ["b"], isIn: true })).toEqual(["b", "a"]);
  expect(withGuests(network, ["a", "b"], { ids: ["b"], isIn: false })).toEqual(["a"]);
});
