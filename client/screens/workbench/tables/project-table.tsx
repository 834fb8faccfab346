import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { RecordTable } from "#client/components/record-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { TableActions } from "../edit/table-actions.tsx";
import { projectColumns } from "./project-columns.ts";
import { type ProjectRow, projectRows } from "./project-rows.ts";
import { useMethodCard } from "./use-method-card.tsx";
import { useRows } from "./use-rows.ts";

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  analysis: AnalysisResult | null;
  selected: readonly string[];
};

/** The projects of the lens as a table: which groups they bring together, and what hangs on them. */
export default function ProjectTable({ coalition, network, analysis, selected }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const method = useMethodCard(analysis);
  const records = useMemo(() => ({ rows: projectRows(network, analysis), keyOf, nameOf }), [network, analysis]);
  const isAnalysed = analysis !== null;
  const domains = useRows(coalition.id, { isAsked: true })?.domains ?? null;
  const columns = useMemo(
    () => projectColumns(speaker, { network, isAnalysed, domains }),
    [speaker, network, isAnalysed, domains],
  );
  const word = coalition.projectKind === "arrangement" ? "arrangements" : "projects";
  return (
    <>
      <TableActions network={network} chosen={selected} kind="project" />
      <RecordTable
        table="projects"
        coalition={coalition.id}
        label={text(`table.${word}`)}
        count={(shown, all) => text(`table.count.${word}`, { shown, all })}
        emptyText={text("table.empty.projects")}
        records={records}
        columns={columns}
        usualSort={USUAL_SORT}
        selected={selected}
        onSelect={select}
        onMethod={method.open}
      />
      {method.card}
    </>
  );
}

const USUAL_SORT = { column: "cross-share", descending: true } as const;
const keyOf = (row: ProjectRow) => row.key;
const nameOf = (row: ProjectRow) => row.project.name;
