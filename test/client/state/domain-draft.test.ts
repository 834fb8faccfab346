import { describe, expect, test } from "vitest";
import {
  appendDomain,
  domainEdits,
  domainErrors,
  draftDomains,
  dropDomain,
  moveDomain,
  renameDomain,
  supportDomain,
  usersOf,
} from "#client/state/domain-draft.ts";

const WATER = { key: "water", label: { nl: "Water", en: "Water" }, supporting: false, position: 0 };
const NATURE = { key: "nature", label: { nl: "Natuur", en: "Nature" }, supporting: false, position: 1 };
const BEFORE = [WATER, NATURE];
const VERSIONS = { water: 3, nature: 7 };
const begun = () => draftDomains(BEFORE);

describe("a draft of the domains", () => {
  test("that is left as it was changes nothing", () => {
    expect(domainEdits(begun(), BEFORE, VERSIONS)).toEqual([]);
  });

  test("renames in both languages what is called the same in both, otherwise in the language of the screen", () => {
    const draft = renameDomain(renameDomain(begun(), "water", "Waterbeheer", "nl"), "nature", "Groen", "nl");
    expect(domainEdits(draft, BEFORE, VERSIONS)).toEqual([
      { kind: "domain", id: "water", version: 3, record: { label: { nl: "Waterbeheer", en: "Waterbeheer" } } },
      { kind: "domain", id: "nature", version: 7, record: { label: { nl: "Groen", en: "Nature" } } },
    ]);
  });

  test("moves by writing places alone, and stops at the ends", () => {
    expect(moveDomain(begun(), "water", -1)).toEqual(begun());
    expect(domainEdits(moveDomain(begun(), "water", 1), BEFORE, VERSIONS)).toEqual([
      { kind: "domain", id: "nature", version: 7, record: { position: 0 } },
      { kind: "domain", id: "water", version: 3, record: { position: 1 } },
    ]);
  });

  test("removes, makes and supports in one change", () => {
    const added = appendDomain(dropDomain(begun(), "water"));
    const named = renameDomain(added, "new 1", "Energie", "nl");
    expect(domainEdits(supportDomain(named, "new 1", true), BEFORE, VERSIONS)).toEqual([
      { kind: "domain", id: "water", version: 3, record: null },
      { kind: "domain", id: "nature", version: 7, record: { position: 0 } },
      {
        kind: "domain",
        id: null,
        version: null,
        record: { label: { nl: "Energie", en: "Energie" }, supporting: true, position: 1 },
      },
    ]);
  });

  test("says what is wrong with a name", () => {
    const draft = renameDomain(appendDomain(begun()), "nature", " water", "nl");
    expect(domainErrors(draft, "nl")).toEqual([
      { pointer: "/domains/nature", code: "key-twice", values: { key: "water" } },
      { pointer: "/domains/new 1", code: "required", values: {} },
    ]);
  });
});

test("a domain is used by the actors and projects that are occupied with it", () => {
  const actors = [
    { name: "Waterschap", domains: [{ domain: "water", share: 1 }] },
    { name: "Dorpsraad", domains: [] },
  ] as never;
  const projects = [{ name: "Beekherstel", domains: [{ domain: "water", share: 1 }] }] as never;
  expect(usersOf("water", { actors, projects })).toEqual({ actors: ["Waterschap"], projects: ["Beekherstel"] });
});
