import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { PARTY_TYPE_WORDS } from "#analysis/model/words.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";

type Row = NetworkView["actors"][number] & {
  readonly measured: AnalysisResult["bridging"]["actors"][number] | undefined;
};

/** The actors of the picture as a table: who they are, and what runs through them. */
export function ActorTable({
  network,
  analysis,
  selected,
}: {
  network: NetworkView;
  analysis: AnalysisResult | null;
  selected: readonly string[];
}) {
  const { text, pick, percent, list } = useSpeaker();
  const rows = useMemo((): readonly Row[] => {
    const measured = new Map(analysis?.bridging.actors.map((actor) => [actor.id, actor]));
    return network.actors.map((actor) => ({ ...actor, measured: measured.get(actor.id) }));
  }, [network, analysis]);
  const columns = useMemo((): readonly Column<Row>[] => {
    const groupsOf = (row: Row) =>
      list(row.groups.map(([group]) => pick(network.partition.groups[group]?.label ?? { nl: "", en: "" })));
    return [
      { id: "name", title: text("list.column.name"), value: (row) => row.name },
      { id: "group", title: text("list.column.group"), value: (row) => groupsOf(row) || null },
      {
        id: "party-type",
        title: text("list.column.party-type"),
        value: (row) => pick(PARTY_TYPE_WORDS[row.partyType]),
      },
      { id: "degree", title: text("list.column.degree"), value: (row) => row.measured?.degree ?? null },
      {
        id: "cross-share",
        title: text("list.column.cross-share"),
        value: (row) => row.measured?.crossShare ?? null,
        cell: (row) => (row.measured?.crossShare == null ? null : percent(row.measured.crossShare)),
      },
      {
        id: "between-groups",
        title: text("list.column.between-groups"),
        value: (row) => row.measured?.crossGroupBetweennessNormalised ?? null,
        cell: (row) =>
          row.measured?.crossGroupBetweennessNormalised == null
            ? null
            : percent(row.measured.crossGroupBetweennessNormalised),
      },
      { id: "only-here", title: text("list.column.only-here"), value: (row) => row.measured?.onlyHere ?? null },
    ];
  }, [network, text, pick, percent, list]);
  return (
    <SortableTable
      caption={text("list.actors", { count: rows.length })}
      rows={rows}
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
const nameOf = (row: Row) => row.name;
const choose = (key: string) => select([key]);
