import { describe, expect, test } from "vitest";
import type { WorldsResult } from "#analysis/model/worlds-result.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { worlds } from "#analysis/studies/worlds.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import {
  carriedSentence,
  cellValue,
  responseSentences,
  shareBars,
  shareSentences,
} from "#client/screens/workbench/bridging/worlds/world-words.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

const nl = createSpeaker("nl");
const en = createSpeaker("en");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
const told = worlds(await readVennebeek(), { wave: "2026" }, studyDefaults);

const share = (value: number, expected: number | null, pValue: number | null = 0.01): WorldsResult["share"] => ({
  ...told.share,
  value,
  expected,
  effect: expected === null ? null : value - expected,
  pValue,
  z: pValue === null ? null : -3,
});
const nobody = { ...told, carriers: null };

describe("the headline", () => {
  test("tells what connects the worlds and how few carry it, each beside chance", () => {
    expect(plain(shareSentences(told, nl))).toBe(
      "Van de contacten verbindt 19% de systeemwereld met de leefwereld; toeval zou 29% geven. Dat verschil is een zwak teken. 6 actoren dragen de helft ervan; bij toeval zouden dat er 11 zijn.",
    );
  });

  test("is sure only of what is far from chance and rarely given by it", () => {
    expect(plain(shareSentences({ ...nobody, share: share(0.04, 0.21) }, en))).toContain("clearly less than chance");
    expect(plain(shareSentences({ ...nobody, share: share(0.4, 0.21) }, en))).toContain("clearly more than chance");
    expect(plain(shareSentences({ ...nobody, share: share(0.2, 0.21, 0.6) }, en))).toContain("what chance can give");
  });

  test("without chance is about what is known, and has no bars", () => {
    const known = { ...nobody, share: share(0.04, null, null) };
    expect(plain(shareSentences(known, nl))).toBe(
      "Van de contacten die bekend zijn, verbindt 4% de systeemwereld met de leefwereld.",
    );
    expect(shareBars(known.share, nl)).toBeNull();
  });
});

describe("who answered", () => {
  test("comes by world, with nothing of fewer than three", () => {
    expect(responseSentences({ ...told, response: null }, nl)).toEqual([]);
    const [first] = responseSentences(
      {
        ...told,
        response: {
          wave: "2026",
          isEnough: true,
          unheard: [],
          worlds: [
            { key: "system", asked: 10, answered: 9, share: 0.9, isFlagged: false, isUnranked: false },
            { key: "both", asked: null, answered: null, share: null, isFlagged: false, isUnranked: false },
          ],
        },
      },
      nl,
    );
    expect(plain(first ?? "")).toBe(
      "Wie antwoordde: systeemwereld 9 van 10 (90%) en scharnier minder dan drie gevraagd.",
    );
  });

  test("says that nothing goes both ways for sure where one world was not heard", () => {
    const said = responseSentences(
      { ...told, response: { wave: "2026", isEnough: false, unheard: ["lifeworld"], worlds: [] } },
      nl,
    );
    expect(said.slice(1).map((sentence) => sentence.split(":")[0])).toEqual([
      "Uit de leefwereld is niemand gehoord",
      expect.stringContaining("geen vergelijking met toeval"),
    ]);
  });
});

test("a kind of pairs that there are none of has no share, rather than none", () => {
  const cell = { group: "same", world: "other", ties: 0, weight: 0, possible: 0 } as const;
  expect(cellValue(cell, nl)).toBe("komt niet voor");
  expect(plain(cellValue({ ...cell, possible: 40 }, nl))).toBe("0% (0 van 40)");
});

test("carried by few is said beside chance, and not where chance gives as few", () => {
  const carriers = told.carriers;
  if (carriers === null) throw new Error("nobody carries");
  expect(carriedSentence(carriers, nl)).toContain("op minder actoren dan toeval zou geven");
  const many = { ...carriers, crossing: { ...carriers.crossing, half: 12, equal: 0 } };
  expect(carriedSentence(many, nl)).toContain("niet op minder actoren dan toeval kan geven");
});
