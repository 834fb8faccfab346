import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { TIE_KIND_WORDS } from "#analysis/model/words.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type CellTie, isDirected } from "#client/state/cell-ties.ts";
import { select } from "#client/state/selection.ts";
import { amountText } from "./cell-words.ts";
import { ListMore, MOST_LISTED } from "./list-more.tsx";
import { unitOf } from "./matrix-cells.ts";

/** The pairs behind a cell: who with whom, and what each adds. */
export function CellTies({ ties, network }: { ties: readonly CellTie[]; network: NetworkView }) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const { actors: keys } = nodeKeys(network);
  const isSplit = ties.some(({ share }) => share < 1);
  const between = isDirected(network) ? text("matrix.list.to") : "–";
  const isCounted = unitOf(network.lens) === "ties";
  const total = amountText(
    ties.reduce((sum, { weight }) => sum + weight, 0),
    speaker,
  );
  return (
    <>
      <p>
        {text("matrix.list.ties", { count: ties.length, total })}
        {isSplit && ` ${text("matrix.unit.split")}`}
      </p>
      <ol className="matrix-items">
        {ties.slice(0, MOST_LISTED).map(({ ends, kinds, weight, share }) => (
          <li key={ends.join(" ")}>
            <span className="matrix-item-name">
              {ends.map((actor, side) => (
                <span key={actor}>
                  {side === 1 && <span className="matrix-between">{between}</span>}
                  <button type="button" className="link" onClick={() => select([keys[actor] ?? ""])}>
                    {network.actors[actor]?.name}
                  </button>
                </span>
              ))}
              {kinds.length > 0 && (
                <span className="muted">{kinds.map((kind) => pick(TIE_KIND_WORDS[kind])).join(", ")}</span>
              )}
            </span>
            {(share < 1 || !isCounted) && <span className="matrix-item-amount">{amountText(weight, speaker)}</span>}
          </li>
        ))}
      </ol>
      <ListMore count={ties.length} />
    </>
  );
}
