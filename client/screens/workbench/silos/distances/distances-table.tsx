import { useMemo } from "react";
import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { CellKey } from "#client/charts/mixing-matrix-types.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { MessageId } from "#client/i18n/messages.ts";

type Props = {
  pairs: readonly GroupDistance[];
  directed: boolean;
  nameOf: (group: string) => string;
  /** The two groups whose cell is open. */
  open: CellKey | null;
  onOpen: (cell: CellKey) => void;
};

type Row = GroupDistance & { readonly name: string };

/** The grid as a table: every two groups, and every group with itself, with all that is known of them. */
export function DistancesTable({ pairs, directed, nameOf, open, onOpen }: Props) {
  const { text, number, percent } = useSpeaker();
  const rows = useMemo(
    () =>
      pairs.map((pair): Row => {
        const [one, other] = pair.groups;
        const names = { row: nameOf(one), column: nameOf(other) };
        const name =
          one === other
            ? text("matrix.inside", { group: nameOf(one) })
            : text(directed ? "matrix.from-to" : "matrix.between", names);
        return { ...pair, name };
      }),
    [pairs, directed, nameOf, text],
  );
  const columns = useMemo((): readonly Column<Row>[] => {
    const steps = (value: number | null) =>
      value === null ? null : number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const share = (value: number | null) => (value === null ? null : percent(value));
    const column = (id: MessageId, value: (row: Row) => number | null, say: typeof steps): Column<Row> => ({
      id,
      title: text(id),
      value,
      cell: (row) => say(value(row)),
    });
    return [
      { id: "name", title: text("matrix.column.groups"), value: ({ name }) => name },
      column("distances.column.steps", ({ meanDistance }) => meanDistance, steps),
      column("distances.column.reach", ({ reachShare }) => reachShare, share),
      column("distances.column.two", ({ withinTwo }) => withinTwo, share),
      column("distances.column.three", ({ withinThree }) => withinThree, share),
      column("distances.column.door", ({ nearestDoor }) => nearestDoor?.there.mean ?? null, steps),
      // Directed, the way back is a row of its own.
      ...(directed
        ? []
        : [column("distances.column.door-back", ({ nearestDoor }) => nearestDoor?.back.mean ?? null, steps)]),
    ];
  }, [text, number, percent, directed]);
  return (
    <SortableTable
      caption={text("distances.table", { count: rows.length })}
      rows={rows}
      columns={columns}
      keyOf={({ groups }) => JSON.stringify(groups)}
      nameOf={({ name }) => name}
      selected={open ? [JSON.stringify([open.row, open.column]), JSON.stringify([open.column, open.row])] : []}
      onSelect={(key) => {
        const found = rows.find(({ groups }) => JSON.stringify(groups) === key);
        if (found) onOpen({ row: found.groups[0], column: found.groups[1] });
      }}
      sortedBy="distances.column.steps"
    />
  );
}
