import { expect, test } from "vitest";
import { addDomain, chosenDomains, toggleDomain } from "#client/state/domain-choice.ts";

const WATER = { label: { nl: "Water", en: "Water" }, supporting: false, isChosen: true };
const WORK = { label: { nl: "Werk", en: "Work" }, supporting: false, isChosen: false };
const OPERATIONS = { label: { nl: "Bedrijfsvoering", en: "Operations" }, supporting: true, isChosen: true };
const CHOICE = [WATER, WORK, OPERATIONS];

test("only chosen domains go along", () => {
  expect(chosenDomains(toggleDomain(CHOICE, 0))).toEqual([{ label: OPERATIONS.label, supporting: true }]);
});

test("a domain that is typed comes before those that only support; nothing typed adds nothing", () => {
  const added = { label: { nl: "Erfgoed", en: "Erfgoed" }, supporting: false, isChosen: true };
  expect(addDomain(CHOICE, " Erfgoed ")).toEqual([WATER, WORK, added, OPERATIONS]);
  expect(addDomain(CHOICE, "  ")).toEqual(CHOICE);
});

test("typing one that is there, in either language, chooses it", () => {
  expect(addDomain(CHOICE, "work")).toEqual([WATER, { ...WORK, isChosen: true }, OPERATIONS]);
});
