import { expect, test } from "vitest";
import type { GroupResult } from "#analysis/model/result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { type GroupFigures, groupFigures } from "#client/screens/workbench/silos/groups/group-figures.ts";
import { contactWords, groupsFinding } from "#client/screens/workbench/silos/groups/group-words.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

const nl = createSpeaker("nl");
const en = createSpeaker("en");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
const nameOf = (group: number) => ["Water", "Zorg", "Natuur", "Wonen", "Werk"][group]!;

function figures(
  group: number,
  more: Partial<Omit<GroupFigures, "result">> & { readonly result?: Partial<GroupResult> } = {},
): GroupFigures {
  const { result, ...rest } = more;
  return {
    group,
    verdict: { direction: "inward", strength: "clear" },
    more: [],
    fewer: [],
    unsure: [],
    doubt: { isHidden: false, isFlagged: false, changes: false },
    communities: null,
    ...rest,
    result: { internalShare: 0.6, expectedInternalShare: 0.1, effect: 0.5, ...result } as GroupResult,
  };
}

test("groups are told as how many go clearly inward, and which one furthest", () => {
  const water = figures(0);
  const care = figures(1, { verdict: { direction: "inward", strength: "none" } });
  const say = (each: readonly GroupFigures[]) => plain(groupsFinding(each, { reason: null, nameOf }, nl));
  expect(say([water, care])).toBe(
    "Eén van de 2 groepen houdt duidelijk meer contact binnen dan bij haar grootte past. Het verst gaat Water: 60% van de contacten blijft daar binnen, waar de grootte 10% zou geven.",
  );
  expect(say([care])).toBe(
    "Van geen van de 1 groep is er een duidelijk teken dat zij meer of minder binnen houdt dan bij haar grootte past.",
  );
});

test("groups that seek others out are told too, and why nothing is told", () => {
  const open = figures(2, { verdict: { direction: "outward", strength: "clear" }, result: { internalShare: 0.02 } });
  expect(plain(groupsFinding([figures(0), figures(1), open], { reason: null, nameOf }, en))).toBe(
    "2 of the 3 groups keep clearly more contact inside than their size gives. Water goes furthest: 60% of its contacts stay inside, where its size would give 10%. One group seeks others out instead. Natuur goes furthest: 2% of its contacts stay inside, where its size would give 10%.",
  );
  expect(groupsFinding([figures(0, { verdict: null })], { reason: "no-ties", nameOf }, en)).toBe(
    "There is no tie between the actors with a group. There is nothing to measure.",
  );
});

test("with whom there is clearly more or less contact is named, three at most", () => {
  expect(contactWords(figures(0, { more: [1], fewer: [2, 3, 4, 1] }), nameOf, nl)).toEqual([
    "Duidelijk meer contact dan bij toeval met Zorg.",
    "Duidelijk minder contact dan bij toeval met Natuur, Wonen en Werk en nog één groep.",
  ]);
});

test("the group that keeps most beyond its size comes first, one without ties last", () => {
  const actors = [..."abcdefgh"].map((id, at) => makeActor(id, { attributes: { group: "xxyyyzzw"[at]! } }));
  const ties = ["ab", "cd", "de", "ce", "af", "bg"].map((ends) => makeTie(ends[0]!, ends[1]!));
  const found = groupFigures(analyseRows(makeRows({ actors, ties }), { permutations: 99 }));
  expect(found.map(({ result }) => result.key)).toEqual(["y", "x", "z", "w"]);
  expect(found.at(-1)!.result).toMatchObject({ internalShare: null, effect: null });
});
