import { useState } from "react";
import { type Introduction, introductionKey } from "#analysis/model/introductions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { takeUp } from "#client/state/follow-up.ts";
import { today } from "../today.ts";

type Props = { coalition: string; introduction: Introduction };

/** Takes an introduction up. What is saved takes the card away, to the list of those that are on their way. */
export function ProposeButton({ coalition, introduction }: Props) {
  const { text } = useSpeaker();
  const [state, setState] = useState<"idle" | "saving" | "failed">("idle");
  const { source, target, sourceLabel, targetLabel, gain, pairsCloser } = introduction;
  const propose = async () => {
    if (state === "saving") return;
    setState("saving");
    const outcome = await takeUp(
      coalition,
      { key: introductionKey(source, target), expected: { gain, pairsCloser } },
      today(),
    );
    setState(outcome.ok ? "idle" : "failed");
  };
  return (
    <>
      <button
        type="button"
        className="primary"
        aria-disabled={state === "saving"}
        aria-label={text("follow-up.propose.named", { one: sourceLabel, other: targetLabel })}
        onClick={propose}
      >
        {text("follow-up.propose")}
      </button>
      <span role="status">{state === "failed" ? text("seats.aside.failed") : ""}</span>
    </>
  );
}
