import { useSpeaker } from "#client/components/use-speaker.ts";
import type { LeftOut } from "./rankable.ts";

/** How many a list leaves out, and why; nobody is named. */
export function NotRanked({ leftOut: { marked, unanswered } }: { leftOut: LeftOut }) {
  const { text } = useSpeaker();
  return (
    <>
      {marked > 0 && <p className="muted">{text("ranking.left-out.marked", { count: marked })}</p>}
      {unanswered > 0 && <p className="muted">{text("response.unranked", { count: unanswered })}</p>}
    </>
  );
}
