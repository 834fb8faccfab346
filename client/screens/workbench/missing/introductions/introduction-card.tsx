import type { Introduction } from "#analysis/model/introductions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { imagine } from "../../imagined/change-view.ts";
import { ActorLink } from "../actor-link.tsx";
import { introductionSentences, type NameOfGroup } from "./introductions-words.ts";

type Props = {
  introduction: Introduction;
  /** Its place on the list, as the picture has it; null where it is of another list. */
  number: number | null;
  groupOf: NameOfGroup;
  children?: React.ReactNode;
};

/** Two who could meet: who, from where, through whom, and what it changes. */
export function IntroductionCard({ introduction, number, groupOf, children }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { source, target, sourceLabel, targetLabel, groups } = introduction;
  return (
    <li>
      <p className="missing-pair">
        {number !== null && <span>{text("introductions.number", { number })} </span>}
        <ActorLink id={source} label={sourceLabel} /> {text("introductions.and")}{" "}
        <ActorLink id={target} label={targetLabel} />
      </p>
      <p className="muted">{groups.map(groupOf).join(" · ")}</p>
      {introductionSentences(introduction, groupOf, speaker).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="missing-actions">
        <button
          type="button"
          aria-label={text("introductions.show.named", { one: sourceLabel, other: targetLabel })}
          onClick={() => select([source, target])}
        >
          {text("introductions.show")}
        </button>
        <button type="button" onClick={() => imagine({ do: "tie", actor: source, other: target })}>
          {text("introductions.imagine")}
        </button>
        {children}
      </div>
    </li>
  );
}
