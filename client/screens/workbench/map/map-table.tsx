import { useMemo, useState } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Outlines } from "#client/charts/coalition-map-outlines.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import type { MapFact } from "./map-facts.ts";

type Props = {
  network: NetworkView;
  outlines: Outlines;
  facts: ReadonlyMap<string, MapFact>;
  selected: readonly string[];
};

/** The map's twin: the same actors with the same words. Made when it is first opened. */
export function MapTable({ network, outlines, facts, selected }: Props) {
  const { text, pick, list } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  const rows = useMemo(() => [...facts.values()], [facts]);
  const columns = useMemo((): readonly Column<MapFact>[] => {
    const labelOf = (group: number) => network.partition.groups[group]?.label;
    const groupsOf = ({ place }: MapFact) =>
      list(
        place.groups.flatMap((group) => {
          const label = labelOf(group);
          return label ? [pick(label)] : [];
        }),
      );
    return [
      { id: "name", title: text("list.column.name"), value: nameOf },
      {
        id: "municipality",
        title: text("map.table.municipality"),
        value: ({ place }) => outlines.areas[place.area]?.name ?? null,
      },
      { id: "group", title: text("list.column.group"), value: (fact) => groupsOf(fact) || null },
      { id: "partners", title: text("map.table.partners"), value: ({ partners }) => partners },
      {
        id: "silent",
        title: text("map.table.silent"),
        value: ({ silent }) => silent.length,
        cell: ({ silent }) => (silent.length > 0 ? list(silent) : null),
      },
    ];
  }, [network, outlines, text, pick, list]);
  return (
    <details className="map-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text("map.table.title")}</summary>
      {isOpen && (
        <SortableTable
          caption={text("map.table.caption", { count: rows.length })}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          nameOf={nameOf}
          selected={selected}
          onSelect={choose}
          sortedBy="name"
        />
      )}
    </details>
  );
}

const keyOf = ({ place }: MapFact) => place.key;
const nameOf = ({ place }: MapFact) => place.name;
const choose = (key: string) => select([key]);
