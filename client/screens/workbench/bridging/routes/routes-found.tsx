import { useMemo } from "react";
import {
  betweennessDescriptor,
  crossBetweennessDescriptor,
} from "#analysis/metrics/bridging/betweenness-descriptor.ts";
import type { RouteActor, RoutesResult } from "#analysis/model/routes-result.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { NotRanked } from "../../not-ranked.tsx";
import { rankable } from "../../rankable.ts";
import { MethodLinks } from "../../silos/method-links.tsx";
import type { SiloSectionProps } from "../../silos/silo-section-types.ts";
import { groupLabel } from "../../silos/survey/survey-words.ts";
import { routesChart, routesFinding } from "./routes-words.ts";

const MOST_DRAWN = 10;
const METRICS = [crossBetweennessDescriptor, betweennessDescriptor];

type Props = SiloSectionProps & { found: RoutesResult; sides: string };

/** Who lies on the routes that were asked for: in a sentence, drawn against chance, and all of them in a table. */
export function RoutesFound({ found, sides, network, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { ranked, leftOut } = useMemo(() => rankable(network).keep(found.actors, ({ id }) => [id]), [network, found]);
  const hasChance = ranked.some(({ expected }) => expected !== null);
  const state = useMemo(() => routesChart(ranked.slice(0, MOST_DRAWN), speaker), [ranked, speaker]);
  return (
    <>
      <p className="silos-finding">{routesFinding(found, { ranked, sides }, speaker)}</p>
      {ranked.length > 0 && (
        <>
          <h3>{text("routes.picture")}</h3>
          <RowChart state={state} />
          <details>
            <summary>{text("routes.table", { count: ranked.length })}</summary>
            <RoutesTable ranked={ranked} hasChance={hasChance} groupOf={(key) => groupLabel(network, key, speaker)} />
          </details>
          <p className="silos-note">
            {text("routes.note")} {hasChance && text("routes.note.chance")}{" "}
            {found.withoutChance && text(`chance.without.${found.withoutChance}`)}
          </p>
        </>
      )}
      <NotRanked leftOut={leftOut} />
      <MethodLinks metrics={METRICS} onMethod={onMethod} />
    </>
  );
}

type TableProps = { ranked: readonly RouteActor[]; hasChance: boolean; groupOf: (key: string) => string };

function RoutesTable({ ranked, hasChance, groupOf }: TableProps) {
  const { text, number } = useSpeaker();
  const part = (share: number | null) =>
    share === null ? null : number(share, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const columns: readonly Column<RouteActor>[] = [
    { id: "actor", title: text("bridging.column.actor"), value: ({ label }) => label },
    {
      id: "group",
      title: text("bridging.column.group"),
      value: ({ group }) => (group === null ? null : groupOf(group)),
    },
    {
      id: "share",
      title: text("routes.column.share"),
      value: ({ share }) => share,
      cell: ({ share }) => part(share),
    },
    {
      id: "expected",
      title: text("routes.column.expected"),
      value: ({ expected }) => expected,
      cell: ({ expected }) => part(expected),
    },
    {
      id: "carried",
      title: text("routes.column.carried"),
      value: ({ carried }) => carried,
      cell: ({ carried }) => number(carried, { maximumFractionDigits: 1 }),
    },
  ];
  return (
    <SortableTable
      caption={text("routes.picture")}
      rows={ranked}
      columns={columns.filter(({ id }) => id !== "expected" || hasChance)}
      keyOf={({ id }) => id}
      nameOf={({ label }) => label}
      selected={[]}
      onSelect={(id) => select([id])}
      sortedBy="share"
    />
  );
}
