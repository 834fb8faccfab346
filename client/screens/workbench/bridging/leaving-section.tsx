import { useMemo } from "react";
import { unavoidablePairsDescriptor } from "#analysis/metrics/bridging/dependence-descriptors.ts";
import type { LeavingEffect } from "#analysis/model/dependence-result.ts";
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
import type { Groups } from "./dependence-words.ts";

const MOST_DRAWN = 10;
const METRICS = [unavoidablePairsDescriptor];

/** For every actor what would change without it, everything else staying as it is. */
export function LeavingSection(props: SiloSectionProps) {
  const { text } = useSpeaker();
  return (
    <DependencePart {...props}>
      {({ leaving }, groups) =>
        leaving === null ? (
          <p className="silos-finding">{text("bridging.leaving.large")}</p>
        ) : leaving.length === 0 ? (
          <p className="silos-finding">{text("bridging.leaving.nobody")}</p>
        ) : (
          <Leaving {...props} leaving={leaving} groups={groups} />
        )
      }
    </DependencePart>
  );
}

type Shown = SiloSectionProps & { leaving: readonly LeavingEffect[]; groups: Groups };

function Leaving({ network, leaving: found, groups, onMethod }: Shown) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { ranked: leaving, leftOut } = useMemo(() => rankable(network).keep(found, ({ id }) => [id]), [network, found]);
  const state = useMemo(() => chartOf(leaving.slice(0, MOST_DRAWN), speaker), [leaving, speaker]);
  const [first] = leaving;
  return (
    <div className="survey-part">
      {first && (
        <p className="silos-finding">
          {text("bridging.leaving.finding", { pairs: Math.round(first.longer + first.cutOff), name: first.label })}
        </p>
      )}
      {first && (
        <>
          <h3>{text("bridging.leaving.most")}</h3>
          <RowChart state={state} />
          <details>
            <summary>{text("bridging.leaving.open", { count: leaving.length })}</summary>
            <LeavingTable leaving={leaving} groups={groups} />
          </details>
        </>
      )}
      <NotRanked leftOut={leftOut} />
      <p className="silos-note">{text("bridging.leaving.note")}</p>
      <MethodLinks metrics={METRICS} onMethod={onMethod} />
    </div>
  );
}

function chartOf(leaving: readonly LeavingEffect[], { text, list, number }: Speaker): RowChartState {
  const pairs = (value: number) => number(Math.round(value));
  const rows = leaving.map(({ label, longer, cutOff }) => ({
    label,
    value: text("bridging.leaving.value", { longer: pairs(longer), cutOff: pairs(cutOff) }),
    tone: "firm" as const,
    bar: longer + cutOff,
  }));
  const most = Math.max(1, ...rows.map(({ bar }) => bar));
  return {
    summary: text("bridging.touch.summary", {
      title: text("bridging.leaving.most"),
      rows: list(rows.map(({ label, value }) => text("bridging.touch.row", { groups: label, value }))),
    }),
    domain: [0, most],
    ticks: [0, most].map((at) => ({ at, label: pairs(at) })),
    lines: [],
    rows,
  };
}

function LeavingTable({ leaving, groups }: { leaving: readonly LeavingEffect[]; groups: Groups }) {
  const { text, number } = useSpeaker();
  const whole = (value: number) => number(value, { maximumFractionDigits: 1 });
  const points = (value: number | null) =>
    value === null ? null : number(100 * value, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const columns: readonly Column<LeavingEffect>[] = [
    { id: "actor", title: text("bridging.column.actor"), value: ({ label }) => label },
    {
      id: "group",
      title: text("bridging.column.group"),
      value: ({ group }) => (group === null ? null : groups.nameOf(group)),
    },
    {
      id: "longer",
      title: text("bridging.column.longer"),
      value: ({ longer }) => longer,
      cell: ({ longer }) => whole(longer),
    },
    {
      id: "cut",
      title: text("bridging.column.cut"),
      value: ({ cutOff }) => cutOff,
      cell: ({ cutOff }) => whole(cutOff),
    },
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
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ label }) => label}
      selected={[]}
      onSelect={(id) => select([id])}
      sortedBy="cut"
    />
  );
}
