import { useEffect, useMemo, useRef } from "react";
import type { Bin } from "#analysis/model/chance.ts";
import { mountChancePlot } from "#client/charts/chance-plot.ts";
import type { ChancePlotHandle, ChancePlotState } from "#client/charts/chance-plot-types.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

type Drawn = {
  readonly bins: readonly Bin[];
  readonly observed: number;
  readonly expected: number;
  readonly sd: number;
};

/** What was found, drawn against what chance gave. */
export function ScorecardPicture({ chance, own }: { chance: Drawn; own: string }) {
  const { text, percent } = useSpeaker();
  const state = useMemo((): ChancePlotState => {
    const { bins, sd, observed, expected } = chance;
    const within = (value: number) => percent(Math.min(1, Math.max(0, value)));
    const [low, high] = [within(expected - 2 * sd), within(expected + 2 * sd)];
    return {
      bins,
      sd,
      limits: [0, 1],
      observed: { value: observed, label: text("scorecard.picture.observed", { share: percent(observed) }) },
      expected: { value: expected, label: text("scorecard.picture.expected", { expected: percent(expected) }) },
      format: percent,
      summary: text("scorecard.picture", { own, share: percent(observed), expected: percent(expected), low, high }),
    };
  }, [chance, own, text, percent]);
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<ChancePlotHandle | null>(null);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mountChancePlot(frame.current, latest.current);
    handle.current = mounted;
    return () => mounted.dispose();
  }, []);
  useEffect(() => handle.current?.update(state), [state]);
  return (
    <figure className="scorecard-picture">
      <div ref={frame} />
      <figcaption>{text(chance.bins.length > 0 ? "scorecard.picture.bars" : "scorecard.picture.band")}</figcaption>
    </figure>
  );
}
