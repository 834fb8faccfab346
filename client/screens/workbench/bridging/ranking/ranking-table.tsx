import { useMemo, useState } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { ActorResult } from "#analysis/model/result.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { select } from "#client/state/selection.ts";
import { groupLabel } from "../../silos/survey/survey-words.ts";
import type { Order } from "./orders.ts";
import { measureOf, writeMeasure } from "./rank-measures.ts";
import { rankWords, spokenRank } from "./ranking-words.ts";

/** A longer table says no more to anybody; the tab with tables has them all. */
const MOST_ROWS = 300;
/** Of a larger network, those who have one of these places by some measure. */
const PLACES = 25;

type Props = {
  actors: readonly ActorResult[];
  orders: readonly Order[];
  network: NetworkView;
  directed: boolean;
};

/** The picture's twin: every value with its place. Made when it is first opened. */
export function RankingTable({ actors, orders, network, directed }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [isOpen, setOpen] = useState(false);
  const rows = useMemo(() => shownIn(actors, orders), [actors, orders]);
  const columns = useMemo(
    () => columnsOf(orders, { network, directed, speaker }),
    [orders, network, directed, speaker],
  );
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text("ranking.table", { count: rows.length })}</summary>
      {isOpen && (
        <SortableTable
          caption={text("ranking.table.caption")}
          rows={rows}
          columns={columns}
          keyOf={({ id }) => id}
          nameOf={({ label }) => label}
          selected={[]}
          onSelect={(id) => select([id])}
          sortedBy={orders[0]?.measure ?? "actor"}
        />
      )}
    </details>
  );
}

function shownIn(actors: readonly ActorResult[], orders: readonly Order[]): readonly ActorResult[] {
  if (actors.length <= MOST_ROWS) return actors;
  return actors.filter(({ id }) => orders.some(({ placeOf }) => (placeOf.get(id)?.rank ?? Infinity) <= PLACES));
}

function columnsOf(
  orders: readonly Order[],
  { network, directed, speaker }: { network: NetworkView; directed: boolean; speaker: Speaker },
): readonly Column<ActorResult>[] {
  const { text, percent } = speaker;
  const measured = orders.map(
    ({ measure, placeOf }): Column<ActorResult> => ({
      id: measure,
      title: text(`ranking.column.${measure}`),
      value: (actor) => measureOf(measure, actor, { directed }),
      cell: (actor) => {
        const value = measureOf(measure, actor, { directed });
        const place = placeOf.get(actor.id);
        if (value === null) return null;
        const written = writeMeasure(measure, value, speaker);
        if (!place) return written;
        return (
          <>
            {written} <span aria-hidden="true">· {rankWords(place, speaker)}</span>
            <span className="visually-hidden">, {spokenRank(place, speaker)}</span>
          </>
        );
      },
    }),
  );
  const [spans, ...others] = measured;
  const mixed: Column<ActorResult> = {
    id: "mixed",
    title: text("ranking.column.mixed"),
    value: ({ participationUnbiased }) => participationUnbiased,
    cell: ({ participationUnbiased: found, participationExpected: expected }) =>
      found === null
        ? null
        : expected === null
          ? percent(found)
          : text("ranking.mixed", { found: percent(found), expected: percent(expected) }),
  };
  return [
    { id: "actor", title: text("bridging.column.actor"), value: ({ label }) => label },
    {
      id: "group",
      title: text("bridging.column.group"),
      value: ({ group }) => (group === null ? null : groupLabel(network, group, speaker)),
    },
    ...(spans ? [spans] : []),
    mixed,
    ...others,
  ];
}
