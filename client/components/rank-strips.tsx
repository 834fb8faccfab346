import { useEffect, useRef } from "react";
import type { Drawing } from "#client/charts/fitted-svg.ts";
import { mountRankStrips } from "#client/charts/rank-strips.ts";
import type { RankStripsState } from "#client/charts/rank-strips-types.ts";

/** Several measures below each other, one strip each. */
export function RankStrips({ state }: { state: RankStripsState }) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing<RankStripsState> | null>(null);
  const first = useRef(state);
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mountRankStrips(frame.current, first.current);
    drawing.current = mounted;
    return () => {
      drawing.current = null;
      mounted.dispose();
    };
  }, []);
  useEffect(() => drawing.current?.update(state), [state]);
  return <div ref={frame} className="rank-strips-frame" />;
}
