import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { recordsOfNodes } from "#client/state/draft-node.ts";
import { imagine } from "./change-view.ts";

/** What if the two actors that are chosen get contact, or lose it. Where the picture has no ties it can't tell which, and asks both. */
export function ImaginePair({ network, chosen }: { network: NetworkView; chosen: readonly string[] }) {
  const { text } = useSpeaker();
  const records = [...recordsOfNodes(network, chosen).values()];
  const [one, other] = records;
  if (records.length !== 2 || one?.kind !== "actor" || other?.kind !== "actor") return null;
  const ends = new Set([one.id, other.id]);
  const isTied = network.ties.some(({ source, target }) =>
    [source, target].every((at) => ends.has(network.actors[at]?.id ?? "")),
  );
  const ask = (verb: "tie" | "untie") => imagine({ do: verb, actor: one.id, other: other.id });
  return (
    <>
      {!isTied && (
        <button type="button" onClick={() => ask("tie")}>
          {text("imagined.pair.tie")}
        </button>
      )}
      {(isTied || network.picture === "two-mode") && (
        <button type="button" onClick={() => ask("untie")}>
          {text("imagined.pair.untie")}
        </button>
      )}
    </>
  );
}
