import type { IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

export type Followed = IntroductionsResult["followed"][number];

/** Each step with its day; whether the two are tied now, and what their tie does beside what was expected. */
export function followedSentences(
  { steps, isTied, does, expected }: Followed,
  { text, day }: Speaker,
): readonly string[] {
  const told = steps.map(({ state, on, reason }) =>
    text("follow-up.step", {
      state: text(`follow-up.state.${state}`),
      day: day(on),
      reason: reason ?? "none",
    }),
  );
  const isMade = steps.at(-1)?.state === "made";
  if (!isTied) return isMade ? [...told, text("follow-up.not-tied")] : told;
  return [
    ...told,
    does === null
      ? text("follow-up.tied")
      : text("follow-up.does", { pairs: does.pairsCloser, expected: expected.pairsCloser }),
  ];
}
