import type { ApproachCounts, Doors, DoorsResult } from "#analysis/model/doors-result.ts";
import { APPROACH_OUTCOMES } from "#analysis/model/tie.ts";
import { OUTCOME_WORDS, WORLD_WORDS } from "#analysis/model/words.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** How often, and what became of it: per world, per actor, and every time. */
export function DoorsTables({ found }: { found: DoorsResult }) {
  const { text, pick } = useSpeaker();
  const { counts, worlds, approached, seekers } = found;
  const columns = ["all", ...APPROACH_OUTCOMES, ...(counts.unrecorded > 0 ? (["unrecorded"] as const) : [])] as const;
  return (
    <>
      <h3>{text("doors.worlds")}</h3>
      <div className="table-frame doors-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("doors.worlds.from")}</th>
              <th scope="col">{text("doors.worlds.to")}</th>
              <CountHeads columns={columns} />
            </tr>
          </thead>
          <tbody>
            {worlds.map(({ from, to, counts: own }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">{pick(WORLD_WORDS[from])}</th>
                <td>{pick(WORLD_WORDS[to])}</td>
                <CountCells columns={columns} counts={own} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PerActor title={text("doors.approached")} doors={approached} columns={columns} />
      <PerActor title={text("doors.seekers")} doors={seekers} columns={columns} />
      <EveryTime found={found} />
    </>
  );
}

type Columns = readonly (keyof ApproachCounts)[];

function CountHeads({ columns }: { columns: Columns }) {
  const { text } = useSpeaker();
  return columns.map((column) => (
    <th key={column} scope="col" className="number">
      {text(`doors.column.${column}`)}
    </th>
  ));
}

function CountCells({ columns, counts }: { columns: Columns; counts: ApproachCounts }) {
  const { number } = useSpeaker();
  return columns.map((column) => (
    <td key={column} className="number">
      {number(counts[column])}
    </td>
  ));
}

function PerActor({ title, doors, columns }: { title: string; doors: readonly Doors[]; columns: Columns }) {
  const { text, pick, day } = useSpeaker();
  if (doors.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <div className="table-frame doors-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("doors.column.who")}</th>
              <CountHeads columns={columns} />
              <th scope="col">{text("doors.column.last")}</th>
            </tr>
          </thead>
          <tbody>
            {doors.map(({ id, label, world, counts, last }) => (
              <tr key={id}>
                <th scope="row">
                  {label} <span className="muted">{pick(WORLD_WORDS[world])}</span>
                </th>
                <CountCells columns={columns} counts={counts} />
                <td>{last === null ? "–" : day(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function EveryTime({ found: { approaches } }: { found: DoorsResult }) {
  const { text, pick, day } = useSpeaker();
  if (approaches.length === 0) return null;
  return (
    <details>
      <summary>{text("doors.every")}</summary>
      <div className="table-frame doors-frame">
        <table>
          <thead>
            <tr>
              {(["seeker", "target", "outcome", "on", "note"] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`doors.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {approaches.map(({ id, source, target, outcome, on, note }) => (
              <tr key={id}>
                <th scope="row">{source.label}</th>
                <td>{target.label}</td>
                <td>{outcome === null ? text("doors.column.unrecorded") : pick(OUTCOME_WORDS[outcome])}</td>
                <td>{on === null ? "–" : day(on)}</td>
                <td>{note ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
