import { describe, expect, test } from "vitest";
import type { ActorResult } from "#analysis/model/result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { agreementOf, ordersOf } from "#client/screens/workbench/bridging/ranking/orders.ts";
import { agreementWords, firstWords } from "#client/screens/workbench/bridging/ranking/ranking-words.ts";
import { stripsState } from "#client/screens/workbench/bridging/ranking/strips-state.ts";

const nl = createSpeaker("nl");
const en = createSpeaker("en");

type Values = Partial<Pick<ActorResult, "degree" | "effectiveGroups" | "brokenPairs">> & { readonly alone?: number };

/** Actors of whom only what is said is known. */
function actors(values: Readonly<Record<string, Values>>): readonly ActorResult[] {
  return Object.entries(values).map(([id, { alone, ...own }]) => ({
    id,
    label: id.toUpperCase(),
    degree: 0,
    effectiveGroups: null,
    crossGroupBetweennessNormalised: null,
    unavoidablePairs: null,
    brokenPairs: null,
    brokerage: alone === undefined ? null : { exclusive: alone },
    ...own,
  })) as unknown as readonly ActorResult[];
}

const UNDIRECTED = { directed: false };
const places = (values: Readonly<Record<string, Values>>, network = UNDIRECTED) =>
  ordersOf(actors(values), network).map(({ measure, ranked }) => [
    measure,
    ranked.map(({ label, rank, value }) => `${rank} ${label} ${value}`),
  ]);

describe("orders side by side", () => {
  test("RK7 · each measure is an order of its own, and one that nobody has a value of is none", () => {
    expect(
      places({ a: { degree: 2, effectiveGroups: 1.5 }, b: { degree: 3 }, c: { degree: 2, effectiveGroups: 2 } }),
    ).toEqual([
      ["effectiveGroups", ["1 C 2", "2 A 1.5"]],
      ["degree", ["1 B 3", "2 A 2", "2 C 2"]],
    ]);
  });

  test("RK7 · of pairs with nobody else in between each counts once, directed or not", () => {
    const values = { a: { alone: 6 } };
    expect([places(values)[0], places(values, { directed: true })[0]]).toEqual([
      ["brokerage", ["1 A 3"]],
      ["brokerage", ["1 A 6"]],
    ]);
  });

  test("RK8 · it says who is among the first by every measure, and who by one alone", () => {
    const values = {
      a: { degree: 9, effectiveGroups: 4 },
      ...Object.fromEntries(["b", "c", "d", "e"].map((id) => [id, { degree: 5, effectiveGroups: 1 }])),
      f: { degree: 1, effectiveGroups: 3 },
      g: { degree: 6, effectiveGroups: 1 },
    };
    const agreement = agreementOf(ordersOf(actors(values), UNDIRECTED), nl.compare);
    expect(agreement.byAll).toEqual(["A", "B", "C", "D", "E", "G"]);
    expect(agreement.byOne).toEqual([{ label: "F", measure: "effectiveGroups" }]);
    expect(agreementWords(agreement, nl)).toBe(
      "A, B, C, D, E en G staan naar elk van de 2 maten bij de eerste vijf. Naar maar één maat bij de eerste vijf: F (omspant).",
    );
    expect(agreementWords({ ...agreement, byAll: [] }, en)).toBe(
      "Nobody is among the first five by each of the 2 measures: who comes first depends on the measure. Among the first five by one measure only: F (spans).",
    );
  });

  test("RK8 · a measure by which nobody stands out has no say in it", () => {
    const equal = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`p${at}`, { degree: 3, effectiveGroups: at + 1 }]),
    );
    const orders = ordersOf(actors(equal), UNDIRECTED);
    expect(agreementOf(orders, nl.compare)).toMatchObject({ measures: 1 });
    expect(orders.map((order) => firstWords(order, nl))).toEqual([
      "1 P11 (12) · 2 P10 (11) · 3 P9 (10) · 4 P8 (9) · 5 P7 (8)",
      "Te veel actoren staan gelijk: er is geen kop.",
    ]);
  });

  test("RK4 · equals stand together behind an equals sign", () => {
    const [order] = ordersOf(actors({ a: { degree: 2 }, b: { degree: 2 }, c: { degree: 1 } }), UNDIRECTED);
    expect(order && firstWords(order, en)).toBe("=1 A, B (2) · 3 C (1)");
  });

  test("RK5 · along a line through all measures nothing and no value are two things, and neither has a place", () => {
    const orders = ordersOf(
      actors({ a: { degree: 4, effectiveGroups: 2, brokenPairs: 7 }, b: { degree: 1, brokenPairs: 0 } }),
      UNDIRECTED,
    );
    const state = stripsState(orders, {
      agreement: agreementOf(orders, en.compare),
      followed: { chosen: "b", passing: ["a", "b"] },
      labelOf: (id) => id.toUpperCase(),
      speaker: en,
    });
    expect(state.lines).toEqual([
      {
        id: "b",
        label: "B",
        isPassing: false,
        places: [
          { at: null, text: "can’t be told" },
          { at: null, text: "has none of this" },
          { at: 0.25, text: "2 of 2" },
        ],
      },
      expect.objectContaining({ id: "a", isPassing: true }),
    ]);
    expect(state.summary).toContain("Has contacts: so many other actors: 1 A (4) · 2 B (1).");
  });
});
