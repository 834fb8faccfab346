import { useMemo } from "react";
import type { WorldCell, WorldsResult } from "#analysis/model/worlds-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { cellValue } from "./world-words.ts";

const SIDES = ["same", "other"] as const;

/** The ties by group and world at once: of what there could be, what there is. */
export function WorldCells({ found }: { found: WorldsResult }) {
  const speaker = useSpeaker();
  const { text, percent, number } = speaker;
  const { cells, groupsReason, withoutGroup, density, oddsRatio } = found;
  const state = useMemo(() => chartOf(cells ?? [], speaker), [cells, speaker]);
  const { between, within } = density;
  return (
    <>
      {cells && (
        <>
          <h3>{text("worlds.cells.title")}</h3>
          <RowChart state={state} />
          <CellTable cells={cells} isWeighted={found.weighted} />
        </>
      )}
      {between !== null && within !== null && (
        <p>
          {text("worlds.density", { between: percent(between), within: percent(within) })}{" "}
          {oddsRatio.value !== null &&
            text("worlds.odds", { odds: number(oddsRatio.value, { maximumSignificantDigits: 2 }) })}
        </p>
      )}
      {groupsReason !== null && <p className="silos-note">{text(`worlds.groups.${groupsReason}`)}</p>}
      {cells && withoutGroup > 0 && (
        <p className="silos-note">{text("worlds.groups.without", { count: withoutGroup })}</p>
      )}
    </>
  );
}

function chartOf(cells: readonly WorldCell[], speaker: Speaker): RowChartState {
  const { text, list, percent } = speaker;
  const rows = cells
    .filter(({ possible }) => possible > 0)
    .map((cell) => ({
      label: text(`worlds.cell.${cell.group}.${cell.world}`),
      value: cellValue(cell, speaker),
      // What is between the worlds is an outline: not by colour alone.
      tone: cell.world === "same" ? ("firm" as const) : ("fair" as const),
      bar: cell.ties / cell.possible,
    }));
  const most = Math.min(1, Math.ceil(10 * Math.max(0.1, ...rows.map(({ bar }) => bar))) / 10);
  return {
    summary: text("worlds.summary", {
      title: text("worlds.cells.title"),
      rows: list(rows.map(({ label, value }) => text("worlds.row", { label, value }))),
    }),
    domain: [0, most],
    ticks: [0, most / 2, most].map((at) => ({ at, label: percent(at) })),
    lines: [],
    rows,
  };
}

function CellTable({ cells, isWeighted }: { cells: readonly WorldCell[]; isWeighted: boolean }) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const cellOf = (group: WorldCell["group"], world: WorldCell["world"]) =>
    cells.find((cell) => cell.group === group && cell.world === world);
  return (
    <details>
      <summary>{text("worlds.cells.table")}</summary>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <td />
              {SIDES.map((world) => (
                <th key={world} scope="col" className="number">
                  {text(`worlds.cells.column.${world}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SIDES.map((group) => (
              <tr key={group}>
                <th scope="row">{text(`worlds.cells.row.${group}`)}</th>
                {SIDES.map((world) => {
                  const cell = cellOf(group, world);
                  return (
                    <td key={world} className="number">
                      {cell && cellValue(cell, speaker)}
                      {cell && isWeighted && cell.possible > 0 && (
                        <>
                          <br />
                          {text("worlds.cell.weight", { weight: number(cell.weight, { maximumFractionDigits: 1 }) })}
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
