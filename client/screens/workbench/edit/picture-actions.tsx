import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { recordOfNode, recordsOfNodes } from "#client/state/draft-node.ts";
import { askToMake, askToRemove } from "#client/state/draft-task.ts";

/** What the selection bar can do with records: let an actor take part in a project, and remove what is chosen. */
export function PictureActions({ network, chosen }: { network: NetworkView; chosen: readonly string[] }) {
  const { text } = useSpeaker();
  const records = [...recordsOfNodes(network, chosen).values()];
  const actor = records.find(({ kind }) => kind === "actor");
  const project = records.find(({ kind }) => kind === "project");
  if (records.length === 0) return null;
  return (
    <>
      {records.length === 2 && actor && project && (
        <button type="button" onClick={() => askToMake("participation", { actor: actor.id, project: project.id })}>
          {text("edit.draw-participation")}
        </button>
      )}
      <button type="button" onClick={() => askToRemove(records)}>
        {text("edit.remove")}
      </button>
    </>
  );
}

/** Opens the form of a tie between two actors that somebody drew a line between. */
export function drawTie(network: NetworkView, source: string, target: string): void {
  const ends = [recordOfNode(network, source), recordOfNode(network, target)];
  const [from, to] = ends;
  if (from?.kind !== "actor" || to?.kind !== "actor") return;
  askToMake("tie", { source: from.id, target: to.id });
}
