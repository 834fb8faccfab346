import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Cell, CellProject } from "#client/state/cell-ties.ts";
import { select } from "#client/state/selection.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { amountText, groupName } from "./cell-words.ts";
import { ListMore, MOST_LISTED } from "./list-more.tsx";

type Props = { projects: readonly CellProject[]; coalition: CoalitionDetail; network: NetworkView; cell: Cell };

/** The shared projects behind a cell: what each adds, and who of both groups meet there. */
export function CellProjects({ projects, coalition, network, cell }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const keys = nodeKeys(network);
  const word = coalition.projectKind === "arrangement" ? "arrangements" : "projects";
  const isSplit = projects.some((project) => project.isSplit);
  const total = amountText(
    projects.reduce((sum, { weight }) => sum + weight, 0),
    speaker,
  );
  const groups = cell.row === cell.column ? [cell.row] : [cell.row, cell.column];
  return (
    <>
      <p>
        {text(`matrix.list.${word}`, { count: projects.length, total })}
        {isSplit && ` ${text("matrix.unit.split")}`}
      </p>
      <ol className="matrix-items">
        {projects.slice(0, MOST_LISTED).map(({ project, actors, weight, pairs }) => (
          <li key={project}>
            <span className="matrix-item-name">
              <button type="button" className="link" onClick={() => select([keys.projects[project] ?? ""])}>
                {network.projects[project]?.name}
              </button>
              <span className="muted">{text("matrix.list.pairs", { count: Math.round(pairs * 10) / 10 })}</span>
            </span>
            <span className="matrix-item-amount">{amountText(weight, speaker)}</span>
            <details className="matrix-members">
              <summary>{text("matrix.list.who")}</summary>
              {groups.map((group, side) => (
                <p key={group}>
                  <strong>{groupName(network, group, speaker)}</strong>
                  {(actors[side] ?? []).map((actor) => (
                    <button
                      key={actor}
                      type="button"
                      className="link"
                      onClick={() => select([keys.actors[actor] ?? ""])}
                    >
                      {network.actors[actor]?.name}
                    </button>
                  ))}
                </p>
              ))}
            </details>
          </li>
        ))}
      </ol>
      <ListMore count={projects.length} />
    </>
  );
}
