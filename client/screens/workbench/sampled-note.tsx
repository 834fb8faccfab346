import type { RouteSample } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** That what routes give is estimated, and how near: places that are nearer to each other than that may be the other way round. */
export function SampledNote({ sample }: { sample: RouteSample | null }) {
  const { text, number } = useSpeaker();
  if (sample === null) return null;
  const points = number(100 * sample.bound, { maximumSignificantDigits: 2 });
  return <p className="muted">{text("bridges.sampled", { sources: sample.sources, points })}</p>;
}
