import { describe, expect, test } from "vitest";
import {
  appendDomain,
  draftDomains,
  dropDomain,
  moveDomain,
  renameDomain,
  supportDomain,
} from "#client/state/domain-draft.ts";
import { takeTheirDomains } from "#client/state/domain-merge.ts";

const domain = (key: string, position: number, name = key) => ({
  key,
  label: { nl: name, en: name },
  supporting: false,
  position,
});
const BEGUN = [domain("water", 0), domain("nature", 1), domain("care", 2)];
const begun = () => draftDomains(BEGUN);
const shown = (draft: ReturnType<typeof begun>) => draft.map(({ key, label }) => [key, label.nl]);

describe("a draft of the domains, when somebody else changed them", () => {
  test("is as it was when nothing is different", () => {
    const draft = renameDomain(begun(), "water", "Beken", "nl");
    expect(
      takeTheirDomains(
        BEGUN,
        draft,
        BEGUN.map((same) => ({ ...same })),
      ),
    ).toEqual(draft);
  });

  test("keeps what I typed and takes what I left alone, field by field", () => {
    const mine = supportDomain(renameDomain(begun(), "water", "Beken", "nl"), "care", true);
    const theirs = [domain("water", 0, "Rivieren"), domain("nature", 1, "Groen"), domain("care", 2, "Zorg")];
    const merged = takeTheirDomains(BEGUN, mine, theirs);
    expect(merged.map(({ label, supporting }) => [label.nl, supporting])).toEqual([
      ["Beken", false],
      ["Groen", false],
      ["Zorg", true],
    ]);
  });

  test("stays without what I took out, and gets what they made", () => {
    const mine = renameDomain(appendDomain(dropDomain(begun(), "nature")), "new 1", "Energie", "nl");
    const theirs = [domain("work", 0, "Werk"), domain("water", 1), domain("nature", 2, "Groen"), domain("care", 3)];
    expect(shown(takeTheirDomains(BEGUN, mine, theirs))).toEqual([
      ["work", "Werk"],
      ["water", "water"],
      ["care", "care"],
      [null, "Energie"],
    ]);
  });

  test("lets go of what they took out, unless I had changed it: then it is new, and keeps its row", () => {
    const theirs = [domain("care", 0)];
    const merged = takeTheirDomains(BEGUN, renameDomain(begun(), "water", "Beken", "nl"), theirs);
    expect(merged.map(({ line, key, label }) => [line, key, label.nl])).toEqual([
      ["care", "care", "care"],
      ["water", null, "Beken"],
    ]);
    expect(appendDomain(merged).at(-1)?.line).toBe("new 1");
  });

  test("stands in my order where I moved something, else in theirs", () => {
    const theirs = [domain("care", 0), domain("water", 1), domain("nature", 2)];
    expect(takeTheirDomains(BEGUN, begun(), theirs).map(({ key }) => key)).toEqual(["care", "water", "nature"]);
    const moved = moveDomain(begun(), "nature", -1);
    expect(takeTheirDomains(BEGUN, moved, theirs).map(({ key }) => key)).toEqual(["nature", "water", "care"]);
  });
});
