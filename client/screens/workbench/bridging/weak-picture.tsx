import type { WeakLink } from "#analysis/model/dependence-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type CutPicture, cutPicture } from "./cut-picture.ts";
import type { Groups } from "./dependence-words.ts";

type Props = { link: WeakLink; groups: Groups; finding: string };

/** A cut drawn: who is on either side, and in between the actor or the tie that holds the two together. */
export function WeakPicture({ link, groups, finding }: Props) {
  const speaker = useSpeaker();
  const { text, list } = speaker;
  const { sides, holder } = cutPicture(link, groups, speaker);
  // A picture hides from a voice what is in it.
  const spoken = text("weak-picture.spoken", {
    finding,
    sides: list(
      sides.map(({ title, names }) => (names === null ? title : text("weak-picture.side", { title, names }))),
    ),
  });
  return (
    <div className="weak-picture" role="img" aria-label={spoken}>
      <Side side={sides[0]} look="weak-loose" />
      <div className="weak-holder">
        <Holder isTie={holder.length > 1} />
        <div className="weak-names">
          {holder.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
      </div>
      <Side side={sides[1]} look="weak-rest" />
    </div>
  );
}

function Side({ side: { title, names }, look }: { side: CutPicture["sides"][number]; look: string }) {
  return (
    <div className={look}>
      <strong>{title}</strong>
      {names !== null && <span>{names}</span>}
    </div>
  );
}

/** A heavy ring on a line for an actor, a heavy line between two dots for a tie. */
function Holder({ isTie }: { isTie: boolean }) {
  return (
    <svg viewBox="0 0 120 40" aria-hidden="true">
      <line className={isTie ? "weak-tie" : "weak-line"} x1="0" x2="120" y1="20" y2="20" />
      {isTie ? (
        <>
          <circle className="weak-end" cx="14" cy="20" r="9" />
          <circle className="weak-end" cx="106" cy="20" r="9" />
        </>
      ) : (
        <circle className="weak-actor" cx="60" cy="20" r="15" />
      )}
    </svg>
  );
}
