import type { IntroductionsResult } from "#analysis/model/introductions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ActorLink } from "../actor-link.tsx";
import { followedSentences } from "./followed-words.ts";
import { NextStep } from "./next-step.tsx";

type Props = { coalition: string; followed: IntroductionsResult["followed"] };

/** Introductions that are on their way, how far each is, and what came of those that were made. */
export function FollowedList({ coalition, followed }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  if (followed.length === 0) return null;
  return (
    <>
      <h3>{text("follow-up.title", { count: followed.length })}</h3>
      <ul className="missing-cards">
        {followed.map((one) => (
          <li key={one.key}>
            <p className="missing-pair">
              <ActorLink id={one.source} label={one.labels[0]} /> {text("introductions.and")}{" "}
              <ActorLink id={one.target} label={one.labels[1]} />
            </p>
            {followedSentences(one, speaker).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <NextStep coalition={coalition} followed={one} />
          </li>
        ))}
      </ul>
    </>
  );
}
