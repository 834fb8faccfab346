import { useMemo } from "react";
import {
  minimumCutDescriptor,
  minimumTieCutDescriptor,
  secondRouteDescriptor,
} from "#analysis/metrics/bridging/dependence-descriptors.ts";
import type { DependenceResult, FewestActors, GroupDependence } from "#analysis/model/dependence-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { DependencePart } from "./dependence-part.tsx";
import { type Groups, onFewest, pairWords, smaller, touchFinding } from "./dependence-words.ts";

const MOST_DRAWN = 12;
/** Of a set. */
const MOST_NAMED = 5;
const METRICS = [minimumCutDescriptor, minimumTieCutDescriptor, secondRouteDescriptor];

/** For every two groups the fewest actors without whom they have no contact left. */
export function TouchSection(props: SiloSectionProps) {
  return (
    <DependencePart {...props}>{(found, groups) => <Touch {...props} found={found} groups={groups} />}</DependencePart>
  );
}

type Shown = SiloSectionProps & { found: DependenceResult; groups: Groups };

function Touch({ found, groups, onMethod }: Shown) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const pairs = found.groups ?? [];
  const drawn = onFewest(pairs, groups).slice(0, MOST_DRAWN);
  const state = useMemo(() => chartOf(drawn, groups, speaker), [drawn, groups, speaker]);
  return (
    <div className="survey-part">
      <p className="silos-finding">{touchFinding(found, groups, speaker)}</p>
      {found.groups === null && <p className="silos-note">{text("bridging.touch.many")}</p>}
      {drawn.length > 0 && (
        <>
          <h3>{text("bridging.touch.picture")}</h3>
          <RowChart state={state} />
          <p className="silos-note">
            {text("bridging.touch.axis")}{" "}
            {drawn.length < pairs.length && text("bridging.touch.shown", { count: drawn.length })}
          </p>
        </>
      )}
      {pairs.length > 0 && (
        <details>
          <summary>{text("bridging.touch.table", { count: pairs.length })}</summary>
          <TouchTable pairs={pairs} groups={groups} />
        </details>
      )}
      <MethodLinks metrics={METRICS} onMethod={onMethod} />
      <p className="silos-note">{text("bridging.cannot")}</p>
    </div>
  );
}

function chartOf(pairs: readonly GroupDependence[], groups: Groups, speaker: Speaker): RowChartState {
  const { text, list, percent } = speaker;
  const rows = pairs.map((pair) => {
    const most = smaller(pair, groups);
    const { fewest } = pair.everyone;
    return {
      label: pairWords(pair.groups, groups, speaker),
      value: text("bridging.touch.value", { fewest, most }),
      tone: fewest === 1 ? ("weak" as const) : fewest < most ? ("fair" as const) : ("firm" as const),
      bar: fewest / most,
    };
  });
  return {
    summary: text("bridging.touch.summary", {
      title: text("bridging.touch.picture"),
      rows: list(rows.map(({ label, value }) => text("bridging.touch.row", { groups: label, value }))),
    }),
    domain: [0, 1],
    ticks: [0, 0.5, 1].map((at) => ({ at, label: percent(at) })),
    lines: [],
    rows,
  };
}

function TouchTable({ pairs, groups }: { pairs: readonly GroupDependence[]; groups: Groups }) {
  const speaker = useSpeaker();
  const { text, list, number, compare } = speaker;
  const nameOf = (pair: GroupDependence) => pairWords(pair.groups, groups, speaker);
  // Who is in a set is a fact, and no order.
  const names = (actors: FewestActors["one"]) => {
    const sorted = actors.map(({ label }) => label).toSorted(compare);
    const named = sorted.length > MOST_NAMED + 1 ? sorted.slice(0, MOST_NAMED) : sorted;
    const others = sorted.length - named.length;
    return list(others > 0 ? [...named, text("weak-picture.others", { count: others })] : named);
  };
  const always = ({ fewest, one, inEvery }: FewestActors) => {
    if (inEvery.length > 0) return names(inEvery);
    return fewest === 0 ? text("bridging.nobody") : text("bridging.every.none", { names: names(one) });
  };
  const onlyOthers = ({ fewest, one, inEvery }: FewestActors) =>
    fewest === 0
      ? number(0)
      : text("bridging.others.set", {
          fewest,
          names: names(one),
          only: inEvery.length === fewest ? "yes" : "no",
        });
  const columns: readonly Column<GroupDependence>[] = [
    { id: "groups", title: text("bridging.column.groups"), value: nameOf },
    { id: "fewest", title: text("bridging.column.fewest"), value: ({ everyone }) => everyone.fewest },
    { id: "smaller", title: text("bridging.column.smaller"), value: (pair) => smaller(pair, groups) },
    {
      id: "every",
      title: text("bridging.column.every"),
      value: ({ everyone }) => everyone.inEvery.length,
      cell: ({ everyone }) => always(everyone),
    },
    {
      id: "others",
      title: text("bridging.column.others"),
      value: ({ others }) => others?.fewest ?? null,
      cell: ({ others, fewestTies }) =>
        others !== null
          ? onlyOthers(others)
          : text(fewestTies === null ? "bridging.ties.both" : "bridging.others.direct"),
    },
    {
      id: "ties",
      title: text("bridging.column.ties"),
      value: ({ fewestTies }) => fewestTies,
      cell: ({ fewestTies }) => (fewestTies === null ? text("bridging.ties.both") : number(fewestTies)),
    },
  ];
  return (
    <SortableTable
      caption={text("bridging.touch.picture")}
      rows={pairs}
      columns={columns}
      keyOf={({ groups: pair }) => JSON.stringify(pair)}
      nameOf={nameOf}
      sortedBy="fewest"
    />
  );
}
