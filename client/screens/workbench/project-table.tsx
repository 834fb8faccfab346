import { useMemo } from "react";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { Loading } from "#client/components/loading.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";

type Row = AnalysisResult["bridging"]["projects"][number];

/** The projects of the network as a table: which groups they bring together, and what hangs on them. */
export function ProjectTable({ analysis, selected }: { analysis: AnalysisResult | null; selected: readonly string[] }) {
  const { text, percent } = useSpeaker();
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      { id: "name", title: text("list.column.name"), value: (row) => row.label },
      { id: "participants", title: text("list.column.participants"), value: (row) => row.participants },
      { id: "groups", title: text("list.column.groups"), value: (row) => row.groups },
      { id: "cross-pairs", title: text("list.column.cross-pairs"), value: (row) => row.crossPairs },
      { id: "only-here", title: text("list.column.only-here"), value: (row) => row.onlyHere },
      {
        id: "cross-share",
        title: text("list.column.cross-share"),
        value: (row) => row.crossShare,
        cell: (row) => (row.crossShare === null ? null : percent(row.crossShare)),
      },
    ],
    [text, percent],
  );
  if (!analysis) return <Loading />;
  return (
    <SortableTable
      caption={text("list.projects", { count: analysis.bridging.projects.length })}
      rows={analysis.bridging.projects}
      columns={columns}
      keyOf={keyOf}
      nameOf={nameOf}
      selected={selected}
      onSelect={choose}
      sortedBy="cross-share"
    />
  );
}

const keyOf = (row: Row) => row.id;
const nameOf = (row: Row) => row.label;
const choose = (key: string) => select([key]);
