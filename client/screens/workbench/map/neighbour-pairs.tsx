import { useMemo, useState } from "react";
import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { type NeighbourPair, sharesNothing } from "#analysis/network/neighbours.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

const SHOWN = ["silent", "across", "all"] as const;
type Shown = (typeof SHOWN)[number];

const BELONGS: Readonly<Record<Shown, (pair: NeighbourPair) => boolean>> = {
  silent: sharesNothing,
  across: ({ relation }) => relation === "across",
  all: () => true,
};

type Side = { readonly key: string; readonly name: string; readonly groups: string };
type Row = { readonly pair: NeighbourPair; readonly a: Side; readonly b: Side };

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  pairs: readonly NeighbourPair[];
  selected: readonly string[];
};

/** Pairs of neighbours by name, first of all those who share nothing; each name chooses. */
export function NeighbourPairs({ coalition, network, pairs, selected }: Props) {
  const { text, pick, list } = useSpeaker();
  const [shown, setShown] = useState<Shown>("silent");
  const kind = coalition.projectKind === "arrangement" ? "arrangement" : "project";
  const rows = useMemo(() => {
    const keys = nodeKeys(network).actors;
    const side = (at: number): Side => {
      const actor = network.actors[at];
      const labels = (actor?.groups ?? []).flatMap(([group]) => network.partition.groups[group]?.label ?? []);
      const groups = labels.length > 0 ? list(labels.map(pick)) : text("picture.unassigned");
      return { key: keys[at] ?? "", name: actor?.name ?? "", groups };
    };
    return pairs.filter(BELONGS[shown]).map((pair): Row => ({ pair, a: side(pair.a.main), b: side(pair.b.main) }));
  }, [network, pairs, shown, pick, list, text]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      { id: "a", title: text("map.pairs.a"), value: nameOf },
      {
        id: "b",
        title: text("map.pairs.b"),
        value: ({ b }) => b.name,
        cell: ({ b }) => (
          <button
            type="button"
            className="link"
            aria-pressed={selected.includes(b.key)}
            onClick={() => select([b.key])}
          >
            {b.name}
          </button>
        ),
      },
      { id: "group-a", title: text("map.pairs.group-a"), value: ({ a }) => a.groups },
      { id: "group-b", title: text("map.pairs.group-b"), value: ({ b }) => b.groups },
      {
        id: "same",
        title: text("map.pairs.same"),
        value: ({ pair: { relation } }) =>
          relation === "unassigned" ? null : text(relation === "within" ? "map.pairs.yes" : "map.pairs.no"),
      },
      { id: "shared", title: text(`map.pairs.shared.${kind}`), value: ({ pair }) => pair.shared.length },
    ],
    [text, kind, selected],
  );
  const chosen = rows.filter(({ a }) => selected.includes(a.key)).map(keyOf);
  const choose = (key: string) => {
    const row = rows.find((other) => keyOf(other) === key);
    if (row) select([row.a.key]);
  };
  return (
    <>
      <label className="choice">
        <span>{text("map.pairs.show")}</span>
        <select
          value={shown}
          onChange={({ target }) => setShown(SHOWN.find((own) => own === target.value) ?? "silent")}
        >
          {SHOWN.map((own) => (
            <option key={own} value={own}>
              {text(`map.pairs.${own}`)}
            </option>
          ))}
        </select>
      </label>
      {rows.length === 0 && shown === "silent" ? (
        <p>{text("map.pairs.none")}</p>
      ) : (
        <SortableTable
          caption={text("map.pairs.caption", { count: rows.length })}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          nameOf={nameOf}
          filterOf={namesOf}
          selected={chosen}
          onSelect={choose}
          sortedBy="a"
        />
      )}
    </>
  );
}

const keyOf = ({ a, b }: Row) => `${a.key} ${b.key}`;
const nameOf = ({ a }: Row) => a.name;
const namesOf = ({ a, b }: Row) => `${a.name} ${b.name}`;
