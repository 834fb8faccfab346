import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { RecordTable } from "#client/components/record-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { select } from "#client/state/selection.ts";
import { palettes } from "#client/style/palette.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { TableActions } from "../edit/table-actions.tsx";
import { actorColumns } from "./actor-columns.tsx";
import { type ActorRow, actorRows } from "./actor-rows.ts";
import { useMethodCard } from "./use-method-card.tsx";
import { useRows } from "./use-rows.ts";

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  analysis: AnalysisResult | null;
  selected: readonly string[];
};

/** The actors of the picture as a table: who they are, and what runs through them. */
export default function ActorTable({ coalition, network, analysis, selected }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const palette = palettes[useTheme()];
  const method = useMethodCard(analysis);
  // Thousands of records for one column are worth no wait: then the layer stays out until somebody edits.
  const recorded = useRows(coalition.id, { isAsked: false })?.actors ?? NOBODY;
  const records = useMemo(
    () => ({ rows: actorRows(network, analysis, recorded), keyOf, nameOf }),
    [network, analysis, recorded],
  );
  const isAnalysed = analysis !== null;
  const areArrangements = coalition.projectKind === "arrangement";
  const columns = useMemo(
    () => actorColumns(speaker, { network, isAnalysed, areArrangements, palette }),
    [speaker, network, isAnalysed, areArrangements, palette],
  );
  const unranked = records.rows.filter(({ whyUnranked }) => whyUnranked === "unanswered").length;
  const marked = records.rows.filter(({ whyUnranked }) => whyUnranked === "marked").length;
  return (
    <>
      {unranked > 0 && <p className="muted">{text("table.unranked", { count: unranked })}</p>}
      {marked > 0 && <p className="muted">{text("table.marked", { count: marked })}</p>}
      <TableActions network={network} chosen={selected} kind="actor" />
      <RecordTable
        table="actors"
        coalition={coalition.id}
        label={text("table.actors")}
        count={(shown, all) => text("table.count.actors", { shown, all })}
        emptyText={text("table.empty.actors")}
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

const NOBODY: readonly never[] = [];
const USUAL_SORT = { column: "cross-share", descending: true } as const;
const keyOf = (row: ActorRow) => row.key;
const nameOf = (row: ActorRow) => row.actor.name;
