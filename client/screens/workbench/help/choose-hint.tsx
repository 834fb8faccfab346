import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $hasChosen, rememberChoice } from "#client/state/first-choice.ts";

/** Where a record's card would stand: how to get one. Whoever has chosen something once knows. */
export function ChooseHint({ hasChoice }: { hasChoice: boolean }) {
  const { text } = useSpeaker();
  const knows = useStore($hasChosen);
  useEffect(() => {
    if (hasChoice) rememberChoice();
  }, [hasChoice]);
  if (knows || hasChoice) return null;
  return <p className="choose-hint">{text("help.choose")}</p>;
}
