import { useMemo } from "react";
import { unavoidablePairsDescriptor } from "#analysis/metrics/bridging/dependence-descriptors.ts";
import type { LeavingEffect } from "#analysis/model/dependence-result.ts";
import type { Listed } from "#analysis/model/waves-result.ts";
import type { WithoutChance } from "#analysis/model/without-chance.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { select } from "#client/state/selection.ts";
import { NotRanked } from "../not-ranked.tsx";
import { rankable } from "../rankable.ts";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { DependencePart } from "./dependence-part.tsx";
import { type Groups, leavingFinding } from "./dependence-words.ts";

const MOST_DRAWN = 10;
const METRICS = [unavoidablePairsDescriptor];

/** For every actor what would change without it, everything else staying as it is. */
export function LeavingSection(props: SiloSectionProps) {
  const { text } = useSpeaker();
  return (
    <DependencePart {...props}>
      {({ leaving, withoutChance }, groups) =>
        leaving === null ? (
          <p className="silos-finding">{text("bridging.leaving.large")}</p>
        ) : leaving.total === 0 ? (
          <p className="silos-finding">{text("bridging.leaving.nobody")}</p>
        ) : (
          <Leaving {...props} leaving={leaving} groups={groups} withoutChance={withoutChance} />
        )
      }
    </DependencePart>
  );
}

type About = { groups: Groups; withoutChance: WithoutChance | null };
type Shown = SiloSectionProps & About & { leaving: Listed<LeavingEffect> };

function Leaving({ network, leaving: { total, entries: found }, groups, withoutChance, onMethod }: Shown) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { ranked: leaving, leftOut } = useMemo(() => rankable(network).keep(found, ({ id }) => [id]), [network, found]);
  const state = useMemo(() => chartOf(leaving.slice(0, MOST_DRAWN), speaker), [leaving, speaker]);
  const isWhole = found.length === total;
  const finding = leavingFinding(leaving, { isWhole }, speaker);
  return (
    <div className="survey-part">
      {finding !== null && (
        <>
          <p className="silos-finding">{finding}</p>
          <h3>{text("bridging.leaving.most")}</h3>
          <RowChart state={state} />
          <details>
            <summary>
              {isWhole
                ? text("bridging.leaving.open", { count: leaving.length })
                : text("bridging.leaving.first", { count: found.length, total })}
            </summary>
            <LeavingTable leaving={leaving} groups={groups} withoutChance={withoutChance} />
          </details>
        </>
      )}
      <NotRanked leftOut={leftOut} />
      <p className="silos-note">
        {text("bridging.leaving.note")} {groups.directed && text("bridging.leaving.directed")}{" "}
        {!isTold(found) && text("bridging.leaving.untold")} {withoutChance && text(`chance.without.${withoutChance}`)}
      </p>
      <MethodLinks metrics={METRICS} onMethod={onMethod} />
    </div>
  );
}

/** Whether routes that get longer and routes that are lost are told apart. */
function isTold(leaving: readonly LeavingEffect[]): boolean {
  return leaving.every(({ cutOff }) => cutOff !== null);
}

function chartOf(leaving: readonly LeavingEffect[], { text, list, number }: Speaker): RowChartState {
  const whole = (value: number) => number(Math.round(value));
  const rows = leaving.map(({ label, pairs, longer, cutOff }) => ({
    label,
    value:
      longer === null || cutOff === null
        ? whole(pairs)
        : text("bridging.leaving.value", { longer: whole(longer), cutOff: whole(cutOff) }),
    tone: "firm" as const,
    bar: pairs,
  }));
  const most = Math.max(1, ...rows.map(({ bar }) => bar));
  return {
    summary: text("bridging.touch.summary", {
      title: text("bridging.leaving.most"),
      rows: list(rows.map(({ label, value }) => text("bridging.touch.row", { groups: label, value }))),
    }),
    domain: [0, most],
    ticks: [0, most].map((at) => ({ at, label: whole(at) })),
    lines: [],
    rows,
  };
}

function LeavingTable({ leaving, groups, withoutChance }: About & { leaving: readonly LeavingEffect[] }) {
  const { text, number } = useSpeaker();
  const areTold = isTold(leaving);
  const points = (value: number | null) =>
    value === null ? null : number(100 * value, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const columns: readonly Column<LeavingEffect>[] = [
    { id: "actor", title: text("bridging.column.actor"), value: ({ label }) => label },
    {
      id: "group",
      title: text("bridging.column.group"),
      value: ({ group }) => (group === null ? null : groups.nameOf(group)),
    },
    ...(areTold ? (["longer", "cutOff"] as const) : (["pairs"] as const)).map(
      (id): Column<LeavingEffect> => ({
        id,
        title: text(`bridging.column.${id}`),
        value: (effect) => effect[id],
        cell: (effect) => (effect[id] === null ? null : number(effect[id], { maximumFractionDigits: 1 })),
      }),
    ),
    {
      id: "share",
      title: text("bridging.column.share"),
      value: ({ shareMoves }) => shareMoves,
      cell: ({ shareMoves }) => points(shareMoves),
    },
    {
      id: "gap",
      title: text("bridging.column.gap"),
      value: ({ gapMoves }) => gapMoves,
      cell: ({ gapMoves }) => points(gapMoves),
    },
  ];
  return (
    <SortableTable
      caption={text("bridging.leaving.table")}
      rows={leaving}
      columns={columns.filter(({ id }) => id !== "gap" || withoutChance === null)}
      keyOf={({ id }) => id}
      nameOf={({ label }) => label}
      selected={[]}
      onSelect={(id) => select([id])}
      sortedBy={areTold ? "cutOff" : "pairs"}
    />
  );
}
