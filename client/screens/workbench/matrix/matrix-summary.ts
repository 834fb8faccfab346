import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Mixing } from "#analysis/model/result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { isDirected } from "#client/state/cell-ties.ts";
import type { Doubts } from "../survey-doubts.ts";
import { cellName } from "./cell-words.ts";
import { allCells, type CellFigures } from "./matrix-cells.ts";

const NAMED = 3;

type Told = {
  /** With the chance that counts. */
  readonly mixing: Mixing;
  readonly doubts: Doubts;
  /** Groups consist of whole organisations. */
  readonly isNested?: boolean;
};

/** What the matrix tells, as sentences: between which groups contact is clearly scarce, then where there is much. */
export function matrixFindings(
  network: NetworkView,
  { mixing, doubts, isNested = false }: Told,
  speaker: Speaker,
): readonly string[] {
  const { text, list } = speaker;
  const all = allCells(mixing, { directed: isDirected(network), doubts });
  const cells = all.filter(({ doubt }) => !doubt.isHidden);
  const between = cells.filter(({ row, column }) => row !== column);
  if (!cells.some(({ verdict }) => verdict)) return [];
  const clear = (among: readonly CellFigures[], direction: "fewer" | "more") =>
    among
      .filter(
        ({ verdict, doubt }) => verdict?.direction === direction && verdict.strength === "clear" && !doubt.changes,
      )
      .toSorted((a, b) => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0));
  const told = (found: readonly CellFigures[]) => ({
    count: found.length,
    names: list(found.slice(0, NAMED).map((cell) => cellName(network, cell, speaker))),
  });
  const changing = cells.filter(({ doubt }) => doubt.changes).length;
  const fewer = clear(between, "fewer");
  const more = clear(between, "more");
  const inside = clear(
    cells.filter(({ row, column }) => row === column),
    "more",
  );
  return [
    text("matrix.finding.fewer", { ...told(fewer), pairs: between.length }),
    ...(more.length > 0 ? [text("matrix.finding.more", told(more))] : []),
    ...(inside.length > 0
      ? [text("matrix.finding.inside", { count: inside.length, groups: mixing.groups.length })]
      : []),
    ...(changing > 0 ? [text("matrix.finding.changes", { count: changing })] : []),
    ...(isNested ? [text("matrix.finding.organisations")] : []),
  ];
}

export function matrixSummary(shown: number, findings: readonly string[], { text }: Speaker): string {
  return [text("matrix.summary", { groups: shown }), ...findings].join(" ");
}
