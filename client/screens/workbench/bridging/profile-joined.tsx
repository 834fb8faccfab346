import { useMemo } from "react";
import type { JoinedGroups, JoinedPairs } from "#analysis/model/profile-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { groupLabel } from "../silos/survey/survey-words.ts";
import type { ProfileProps } from "./profile-types.ts";
import { pairFigure, type RoleRow, roleRows, roleWords } from "./profile-words.ts";

/** Between which groups the actor joins contacts who do not know each other, in which role, and whether anybody else does. */
export function ProfileJoined(props: ProfileProps) {
  const { text } = useSpeaker();
  const { joined } = props.found;
  return (
    <>
      <h3>{text("profile.joined")}</h3>
      {joined.total.pairs === 0 ? <p>{text("profile.joined.none")}</p> : <Joined {...props} joined={joined} />}
    </>
  );
}

type Props = ProfileProps & { joined: JoinedPairs };

function Joined({ joined, found, network }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { total, between, linkingPin, withoutChance } = joined;
  const rows = useMemo(() => roleRows(joined, found.directed), [joined, found.directed]);
  const state = useMemo(() => chartOf(rows, speaker), [rows, speaker]);
  const isWhole = between.entries.every(({ pairs }) => Number.isInteger(pairs));
  return (
    <>
      <p>
        {text("profile.joined.finding", { pairs: total.pairs, alone: pairFigure(total.exclusive, speaker) })}{" "}
        {joined.roles === null && text("profile.joined.groupless")}
        {roleWords(rows, speaker)} {withoutChance && text(`chance.without.${withoutChance}`)}{" "}
        {linkingPin > 0 && text("profile.joined.pin", { pairs: linkingPin })}
      </p>
      {rows.length > 0 && (
        <>
          <RowChart state={state} />
          <ul className="survey-key">
            <RowKey sign="firm">{text("profile.roles.bar")}</RowKey>
            {rows.some(({ expected }) => expected !== null) && (
              <RowKey sign="chance">{text("profile.roles.chance")}</RowKey>
            )}
          </ul>
          <details>
            <summary>{text("profile.roles.table")}</summary>
            <RoleTable rows={rows} />
          </details>
        </>
      )}
      <details>
        <summary>{text("profile.pairs.table", { count: between.total })}</summary>
        <PairTable
          pairs={between.entries}
          directed={found.directed}
          nameOf={(key) => groupLabel(network, key, speaker)}
        />
      </details>
      {!isWhole && <p className="silos-note">{text("profile.pairs.note")}</p>}
    </>
  );
}

function chartOf(rows: readonly RoleRow[], speaker: Speaker): RowChartState {
  const { text, list, number } = speaker;
  const whole = (pairs: number) => number(Math.round(pairs));
  const most = Math.max(1, ...rows.flatMap(({ pairs, expected }) => [pairs, expected ?? 0]));
  const spoken = rows.map(({ name, pairs, expected }) => {
    const said = { role: text(name), pairs: whole(pairs) };
    return expected === null
      ? text("profile.roles.row.alone", said)
      : text("profile.roles.row", { ...said, expected: whole(expected) });
  });
  return {
    summary: text("profile.chart.summary", { title: `${text("profile.roles.chart")}:`, rows: list(spoken) }),
    domain: [0, most],
    ticks: [0, most].map((at) => ({ at, label: whole(at) })),
    lines: [],
    rows: rows.map(({ name, pairs, exclusive, expected }) => ({
      label: text(name),
      value:
        Math.round(exclusive) === 0
          ? whole(pairs)
          : text("profile.roles.value", { pairs: whole(pairs), alone: whole(exclusive) }),
      tone: "firm" as const,
      bar: pairs,
      ...(expected !== null && { chance: expected }),
    })),
  };
}

/** Pairs, those whom nobody else connects, and chance where it is told. */
function pairColumns<Row extends Pick<JoinedGroups, "pairs" | "exclusive" | "expected">>(
  rows: readonly Row[],
  speaker: Speaker,
): readonly Column<Row>[] {
  const { text } = speaker;
  const figure = (id: "pairs" | "exclusive" | "expected"): Column<Row> => ({
    id,
    title: text(`profile.column.${id}`),
    value: (row) => row[id],
    cell: (row) => (row[id] === null ? null : pairFigure(row[id], speaker)),
  });
  const hasChance = rows.some(({ expected }) => expected !== null);
  return [figure("pairs"), figure("exclusive"), ...(hasChance ? [figure("expected")] : [])];
}

function RoleTable({ rows }: { rows: readonly RoleRow[] }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const words = ({ name }: RoleRow) => text(name);
  return (
    <SortableTable
      caption={text("profile.roles.chart")}
      rows={rows}
      columns={[{ id: "role", title: text("profile.column.role"), value: words }, ...pairColumns(rows, speaker)]}
      keyOf={({ name }) => name}
      nameOf={words}
      sortedBy="pairs"
    />
  );
}

type TableProps = { pairs: readonly JoinedGroups[]; directed: boolean; nameOf: (key: string) => string };

function PairTable({ pairs, directed, nameOf }: TableProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const words = ({ groups: [one, other] }: JoinedGroups) => {
    const names = { one: nameOf(one), other: nameOf(other) };
    if (one === other) return text("profile.pairs.inside", { one: names.one });
    return text(directed ? "bridging.pair.directed" : "bridging.pair", names);
  };
  return (
    <SortableTable
      caption={text("profile.joined")}
      rows={pairs}
      columns={[{ id: "groups", title: text("bridging.column.groups"), value: words }, ...pairColumns(pairs, speaker)]}
      keyOf={({ groups }) => JSON.stringify(groups)}
      nameOf={words}
      sortedBy="exclusive"
    />
  );
}
