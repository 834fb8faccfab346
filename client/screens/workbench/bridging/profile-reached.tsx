import { useMemo } from "react";
import type { ReachedGroup } from "#analysis/model/profile-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { groupLabel } from "../silos/survey/survey-words.ts";
import type { ProfileProps } from "./profile-types.ts";
import { mixWords } from "./profile-words.ts";

const MOST_DRAWN = 12;

/** Which groups the contacts are in, beside what their size gives. */
export function ProfileReached({ network, found }: ProfileProps) {
  const speaker = useSpeaker();
  const { text, list, number, percent } = speaker;
  const { groups, unassigned } = found.reached;
  const state = useMemo((): RowChartState => {
    const drawn = groups.slice(0, MOST_DRAWN);
    const most = Math.max(0.1, ...drawn.flatMap(({ share, expected }) => [share, expected ?? 0]));
    const nameOf = (key: string) => groupLabel(network, key, speaker);
    const spoken = drawn.map(({ key, share, expected }) =>
      expected === null
        ? text("profile.reached.row.alone", { group: nameOf(key), share: percent(share) })
        : text("profile.reached.row", { group: nameOf(key), share: percent(share), expected: percent(expected) }),
    );
    return {
      summary: text("profile.chart.summary", { title: text("profile.reached"), rows: list(spoken) }),
      domain: [0, most],
      ticks: [0, most].map((at) => ({ at, label: percent(at) })),
      lines: [],
      rows: drawn.map(({ key, share, contacts, expected }) => ({
        label: nameOf(key),
        value: text("profile.reached.value", {
          share: percent(share),
          contacts: number(contacts, { maximumFractionDigits: 1 }),
        }),
        tone: "firm" as const,
        bar: share,
        ...(expected !== null && { chance: expected }),
      })),
    };
  }, [groups, network, speaker, text, list, number, percent]);
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{text("profile.reached")}</h3>
      <p>{mixWords(found, speaker)}</p>
      <RowChart state={state} />
      <ul className="survey-key">
        <RowKey sign="firm">{text("profile.reached.bar")}</RowKey>
        {groups.some(({ expected }) => expected !== null) && (
          <RowKey sign="chance">{text("profile.reached.chance")}</RowKey>
        )}
      </ul>
      {(unassigned > 0 || groups.length > MOST_DRAWN) && (
        <p className="silos-note">
          {unassigned > 0 && text("profile.reached.unassigned", { count: unassigned })}{" "}
          {groups.length > MOST_DRAWN && text("profile.reached.more", { count: MOST_DRAWN })}
        </p>
      )}
      <details>
        <summary>{text("profile.reached.table", { count: groups.length })}</summary>
        <ReachedTable groups={groups} nameOf={(key) => groupLabel(network, key, speaker)} />
      </details>
    </>
  );
}

type TableProps = { groups: readonly ReachedGroup[]; nameOf: (key: string) => string };

function ReachedTable({ groups, nameOf }: TableProps) {
  const { text, number, percent } = useSpeaker();
  const words = ({ key }: ReachedGroup) => nameOf(key);
  const columns: readonly Column<ReachedGroup>[] = [
    { id: "group", title: text("profile.column.group"), value: words },
    {
      id: "contacts",
      title: text("profile.column.contacts"),
      value: ({ contacts }) => contacts,
      cell: ({ contacts }) => number(contacts, { maximumFractionDigits: 1 }),
    },
    {
      id: "share",
      title: text("profile.column.share"),
      value: ({ share }) => share,
      cell: ({ share }) => percent(share),
    },
    {
      id: "expected",
      title: text("profile.column.by-size"),
      value: ({ expected }) => expected,
      cell: ({ expected }) => (expected === null ? null : percent(expected)),
    },
  ];
  const hasChance = groups.some(({ expected }) => expected !== null);
  return (
    <SortableTable
      caption={text("profile.reached")}
      rows={groups}
      columns={columns.filter(({ id }) => id !== "expected" || hasChance)}
      keyOf={({ key }) => key}
      nameOf={words}
      sortedBy="share"
    />
  );
}
