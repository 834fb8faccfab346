import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { recordsOfNodes } from "#client/state/draft-node.ts";
import { askToChange } from "#client/state/draft-task.ts";
import { ImaginePair } from "../imagined/imagine-pair.tsx";
import { PictureActions } from "./picture-actions.tsx";

type Props = { network: NetworkView; chosen: readonly string[]; kind: "actor" | "project" };

/** What can be done with the chosen rows of a table. Its place is kept free, so that no row moves away from under a pointer. */
export function TableActions({ network, chosen, kind }: Props) {
  const { text } = useSpeaker();
  const records = recordsOfNodes(network, chosen);
  const rows = chosen.filter((key) => records.get(key)?.kind === kind);
  const [first] = rows;
  const only = rows.length === 1 && first !== undefined ? records.get(first) : undefined;
  return (
    <section className="table-actions" aria-label={text("edit.rows")}>
      {rows.length === 0 ? (
        <p className="muted">{text("edit.rows.none")}</p>
      ) : (
        <>
          <strong>{text("edit.rows.chosen", { count: rows.length })}</strong>
          {only && (
            <button type="button" onClick={() => askToChange(only.kind, only.id)}>
              {text("edit.change")}
            </button>
          )}
          <PictureActions network={network} chosen={rows} />
          <ImaginePair network={network} chosen={rows} />
        </>
      )}
    </section>
  );
}
