import { useMemo } from "react";
import type { CouplingResult } from "#analysis/model/coupling-result.ts";
import { mountProjectTimeLine } from "#client/charts/project-time-line.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type CouplingTerms, type Pair, pairName, periodWords } from "./coupling-words.ts";
import { timeLineOf } from "./time-line-state.ts";

/** The chosen pair on a time line, among what else runs in its place; and the same as a table. */
export function CouplingTime({ found, pair, terms }: { found: CouplingResult; pair: Pair; terms: CouplingTerms }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { state, rows, undrawn } = useMemo(
    () => timeLineOf(found, pair, terms, speaker),
    [found, pair, terms, speaker],
  );
  return (
    <>
      <h3>{text("coupling.time", { pair: pairName(pair, speaker) })}</h3>
      <Drawn mount={mountProjectTimeLine} state={state} className="coupling-picture" />
      {undrawn > 0 && <p className="silos-note">{text("coupling.time.more", { count: undrawn })}</p>}
      <p className="silos-note">{text("coupling.time.key", { kind: terms.kind })}</p>
      <details>
        <summary>{text("coupling.time.table")}</summary>
        <div className="table-frame">
          <table>
            <caption>{state.overlap?.text}</caption>
            <thead>
              <tr>
                {(["project", "place", "period"] as const).map((column) => (
                  <th key={column} scope="col">
                    {text(`coupling.column.${column}`)}
                  </th>
                ))}
                <th scope="col">{text("coupling.column.pair")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((project) => (
                <tr key={project.id}>
                  <th scope="row">{project.label}</th>
                  <td>{terms.placeName(project.place)}</td>
                  <td>{periodWords(project, speaker)}</td>
                  <td>{text(pair.both.includes(project) ? "coupling.time.chosen" : "coupling.time.other")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
