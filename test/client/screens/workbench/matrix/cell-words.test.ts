import { expect, test } from "vitest";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { amountText, cellSentence } from "#client/screens/workbench/matrix/cell-words.ts";
import type { CellFigures } from "#client/screens/workbench/matrix/matrix-cells.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

const nl = createSpeaker("nl");
const view = networkView({ actors: { ann: "a", bea: "b" }, picture: "one-mode" });

const NO_DOUBT = { isHidden: false, isFlagged: false, changes: false };

/** Lens parts and figures of one cell; between a and b, far below chance, unless told otherwise. */
function said(lens: Partial<NetworkView["lens"]>, figures: Partial<CellFigures> = {}): string {
  const cell: CellFigures = {
    row: 0,
    column: 1,
    observed: 12,
    expected: 20.34,
    band: [12.51, 28.17],
    z: -2.13,
    p: 0.01,
    pairs: 12,
    possible: 48,
    density: 0.25,
    verdict: { direction: "fewer", strength: "clear" },
    doubt: NO_DOUBT,
    ...figures,
  };
  return cellSentence({ ...view, lens: { ...view.lens, ...lens } }, cell, nl).replaceAll("\u00a0", " ");
}

test("a cell says what it counts, what chance gives and whether that differs", () => {
  const ties = { basis: "ties", weight: "none" } as const;
  expect([
    said(ties),
    said(ties, { row: 1, observed: 1, verdict: { direction: "fewer", strength: "none" } }),
    said({ ...ties, direction: "directed" }, { verdict: null }),
    said({ basis: "projects" }, { verdict: { direction: "more", strength: "slight" } }),
  ]).toEqual([
    "a nl × b nl: 12 relaties, bij toeval 20,3 (meestal 12,5 tot 28,2); z -2,1. Dat is duidelijk minder dan toeval.",
    "Binnen b nl: 1 relatie, bij toeval 20,3 (meestal 12,5 tot 28,2); z -2,1. Dat kan ook toeval zijn.",
    "a nl naar b nl: 12 relaties, bij toeval 20,3 (meestal 12,5 tot 28,2); z -2,1. Dit is niet getoetst.",
    "a nl × b nl: 12 aan samenwerking, bij toeval 20,3 (meestal 12,5 tot 28,2); z -2,1. Dat is meer dan toeval. Van de 48 paren delen er 12 iets.",
  ]);
});

test("without chance a cell only counts, and where no pair is possible it says so", () => {
  const ties = { basis: "ties", weight: "none" } as const;
  const unsaid = { expected: null, band: null, z: null, p: null, verdict: null };
  expect([
    said(ties, unsaid),
    said(ties, { ...unsaid, expected: 12 }),
    said(ties, { ...unsaid, column: 0, density: null }),
  ]).toEqual([
    "a nl × b nl: 12 relaties.",
    "a nl × b nl: 12 relaties; bij toeval altijd 12.",
    "Binnen a nl: hier is geen paar mogelijk.",
  ]);
});

test("SV13 · a cell says where its verdict changes with the count, where few answered, and nothing of two people", () => {
  const ties = { basis: "ties", weight: "none" } as const;
  const doubted = (doubt: Partial<CellFigures["doubt"]>, more: Partial<CellFigures> = {}) =>
    said(ties, { ...more, doubt: { ...NO_DOUBT, ...doubt } }).replace(/^.*toeval\. /, "");
  expect([
    doubted({ changes: true }),
    doubted({ isFlagged: true }),
    doubted({ changes: true, isFlagged: true }, { row: 1 }),
    doubted({ isHidden: true, isFlagged: true }),
  ]).toEqual([
    "Dit oordeel houdt geen stand bij elke manier om de antwoorden te tellen.",
    "In een van beide groepen antwoordde minder dan 70 %, dus dit is minder zeker.",
    "Dit oordeel houdt geen stand bij elke manier om de antwoorden te tellen. In deze groep antwoordde minder dan 70 %, dus dit is minder zeker.",
    "a nl × b nl: niet getoond, want in een van de groepen zitten minder dan drie actoren.",
  ]);
});

test("an amount has one decimal under a hundred, and nothing is only what is nothing", () => {
  expect([0, 1e-12, 0.004, 0.05, 3.25, 99.94, 99.97, 1525.6].map((amount) => amountText(amount, nl))).toEqual([
    "0",
    "0",
    "<0,1",
    "0,1",
    "3,3",
    "99,9",
    "100",
    "1.526",
  ]);
});
