import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { CellKey } from "#client/charts/mixing-matrix-types.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { isDirected } from "#client/state/cell-ties.ts";
import { DOUBT_MARKS, type Doubts } from "../survey-doubts.ts";
import { cellName } from "./cell-words.ts";
import { allCells, type CellFigures } from "./matrix-cells.ts";
import { MatrixSign } from "./matrix-sign.tsx";

type Row = CellFigures & { readonly name: string };

type Props = {
  network: NetworkView;
  analysis: AnalysisResult;
  doubts: Doubts;
  open: CellKey | null;
  onOpen: (cell: CellKey) => void;
};

/** The matrix as a table: all pairs of groups, also those that the picture has no room for. */
export function MatrixTable({ network, analysis, doubts, open, onOpen }: Props) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const { mixing, blocks, chance } = analysis.siloing;
  const { rounds: permutations, enumerated: isExact } = blocks ?? chance ?? { rounds: 0, enumerated: false };
  const rows = useMemo(
    () =>
      allCells(mixing, { directed: isDirected(network), doubts }).map((cell) => ({
        ...cell,
        name: cellName(network, cell, speaker),
      })),
    [mixing, network, doubts, speaker],
  );
  const columns = useMemo((): readonly Column<Row>[] => {
    const figure = (value: number | null, digits: number) =>
      value === null ? null : number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    const wordsOf = ({ verdict }: Row) => {
      if (verdict === null) return null;
      if (verdict.strength === "none") return text("matrix.table.none");
      return text(`matrix.table.${verdict.direction}.${verdict.strength}`);
    };
    const smallest = isExact ? 0 : 2 / (permutations + 1);
    return [
      { id: "name", title: text("matrix.column.groups"), value: (row) => row.name },
      {
        id: "observed",
        title: text("matrix.column.observed"),
        value: (row) => (row.density === null ? null : row.observed),
        cell: (row) => (row.density === null ? null : figure(row.observed, 1)),
      },
      { id: "expected", title: text("method.expected"), value: expectedOf, cell: (row) => figure(expectedOf(row), 1) },
      {
        id: "band",
        title: text("matrix.column.band"),
        value: (row) => row.band?.[0] ?? null,
        cell: ({ band, density }) => {
          if (band === null || density === null) return null;
          return text("matrix.column.range", { low: figure(band[0], 1) ?? "", high: figure(band[1], 1) ?? "" });
        },
      },
      { id: "gap", title: text("matrix.column.gap"), value: gapOf, cell: (row) => figure(gapOf(row), 1) },
      { id: "z", title: "z", value: (row) => row.z, cell: (row) => figure(row.z, 1) },
      {
        id: "p",
        title: text("matrix.column.p"),
        value: (row) => row.p,
        cell: (row) => {
          if (row.p === null) return null;
          const p = number(row.p, { maximumSignificantDigits: 2 });
          return row.p <= smallest ? text("method.p.at-most", { p }) : p;
        },
      },
      {
        id: "density",
        title: text("matrix.column.density"),
        value: (row) => row.density,
        cell: (row) => figure(row.density, 2),
      },
      {
        id: "verdict",
        title: text("matrix.column.verdict"),
        value: wordsOf,
        cell: (row) => <Verdict row={row} words={wordsOf(row)} doubts={doubtWords(row, text)} />,
      },
    ];
  }, [text, number, permutations, isExact]);
  const keyOf = (row: Row) => JSON.stringify([mixing.groups[row.row], mixing.groups[row.column]]);
  return (
    <SortableTable
      caption={text("matrix.table", { count: rows.length })}
      rows={rows}
      columns={columns}
      keyOf={keyOf}
      nameOf={nameOf}
      selected={open ? [JSON.stringify([open.row, open.column])] : []}
      onSelect={(key) => {
        const chosen = rows.find((row) => keyOf(row) === key);
        if (chosen) onOpen({ row: mixing.groups[chosen.row] ?? "", column: mixing.groups[chosen.column] ?? "" });
      }}
      sortedBy="z"
    />
  );
}

/** The marks that the picture has, beside their words. */
function Verdict({ row, words, doubts }: { row: Row; words: string | null; doubts: readonly string[] }) {
  const { text } = useSpeaker();
  const { verdict, doubt } = row;
  const isMarked = verdict !== null && verdict.strength !== "none";
  return (
    <>
      <span className={doubt.changes ? "matrix-verdict muted" : "matrix-verdict"}>
        {isMarked && <MatrixSign direction={verdict.direction} isClear={verdict.strength === "clear"} />}
        {words ?? text("list.not-defined")}
      </span>
      {doubts.map((each) => (
        <span key={each} className="matrix-doubt">
          {each}
        </span>
      ))}
    </>
  );
}

/** Why less may be said of a row, as the answers have it. */
function doubtWords({ doubt }: Row, text: Speaker["text"]): readonly string[] {
  return (["isHidden", "changes", "isFlagged"] as const).flatMap((kind) =>
    doubt[kind] ? [`${DOUBT_MARKS[kind]} ${text(`matrix.table.doubt.${kind}`)}`] : [],
  );
}

const nameOf = (row: Row) => row.name;
const expectedOf = (row: Row) => (row.density === null ? null : row.expected);
const gapOf = (row: Row) => (row.expected === null || row.density === null ? null : row.observed - row.expected);
