import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Mixing } from "#analysis/model/result.ts";
import type { MatrixCell, MixingMatrixState } from "#client/charts/mixing-matrix-types.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import { shapePath } from "#client/graph-view/shapes.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { isDirected } from "#client/state/cell-ties.ts";
import type { Palette } from "#client/style/palette.ts";
import { type Doubts, doubtMarks } from "../survey-doubts.ts";
import { amountText, cellSentence, groupName } from "./cell-words.ts";
import { type CellFigures, cellFigures } from "./matrix-cells.ts";
import { toneOf } from "./matrix-tone.ts";

const MARK_SIZE = 5.5;

export type CellAt = (row: number, column: number) => MatrixCell;

type Shown = {
  readonly network: NetworkView;
  /** The same object for the same cell: another order writes no sentence anew. */
  readonly cellAt: CellAt;
  readonly mixing: Mixing;
  /** Positions of the groups, in the order in which they stand. */
  readonly groups: readonly number[];
  readonly selected: readonly string[];
  readonly palette: Palette;
};

/** The matrix as the chart draws it, but for which cell is open. */
export function matrixState(shown: Shown, speaker: Speaker): Omit<MixingMatrixState, "open" | "summary"> {
  const { network, cellAt, mixing, groups, selected, palette } = shown;
  const { text } = speaker;
  const chosen = chosenGroups(network, selected);
  return {
    groups: groups.map((group) => {
      const { shape, colour } = groupMark(group, palette);
      return {
        key: mixing.groups[group] ?? "",
        label: groupName(network, group, speaker),
        mark: { path: shapePath(shape, MARK_SIZE), colour },
        chosen: chosen.has(group) ? text("matrix.chosen") : null,
      };
    }),
    cells: groups.map((row) => groups.map((column) => cellAt(row, column))),
    axes: isDirected(network) ? { rows: text("matrix.axis.rows"), columns: text("matrix.axis.columns") } : null,
  };
}

/** Each cell is made when it is first asked for. */
export function createCells(
  network: NetworkView,
  { mixing, doubts }: { readonly mixing: Mixing; readonly doubts: Doubts },
  speaker: Speaker,
): CellAt {
  const made = new Map<string, MatrixCell>();
  return (row, column) => {
    const key = `${row} ${column}`;
    const cell = made.get(key) ?? drawnCell(network, cellFigures(mixing, { row, column }, doubts), speaker);
    made.set(key, cell);
    return cell;
  };
}

function drawnCell(network: NetworkView, figures: CellFigures, speaker: Speaker): MatrixCell {
  const { verdict, z, density, doubt } = figures;
  const isPossible = density !== null || doubt.isHidden;
  return {
    text: density === null ? "" : amountText(figures.observed, speaker),
    sentence: cellSentence(network, figures, speaker),
    tone: z === null ? null : toneOf(z),
    sign:
      verdict === null || verdict.strength === "none"
        ? null
        : { direction: verdict.direction, isClear: verdict.strength === "clear" },
    isPossible,
    isUnsure: doubt.changes,
    mark: doubtMarks(doubt),
  };
}

/** Groups of the chosen actors; a project is of no group. */
function chosenGroups(network: NetworkView, selected: readonly string[]): ReadonlySet<number> {
  const { actors } = nodeKeys(network);
  const wanted = new Set(selected);
  return new Set(
    network.actors.flatMap(({ groups }, actor) =>
      wanted.has(actors[actor] ?? "") ? groups.map(([group]) => group) : [],
    ),
  );
}
