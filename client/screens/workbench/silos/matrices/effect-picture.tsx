import { useEffect, useRef } from "react";
import { type EffectPlot, type EffectPlotState, mountEffectPlot } from "#client/charts/effect-plot.ts";

export function EffectPicture({ state }: { state: EffectPlotState }) {
  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<EffectPlot | null>(null);
  const first = useRef(state);
  useEffect(() => {
    if (frame.current === null) return;
    plot.current = mountEffectPlot(frame.current, first.current);
    return () => plot.current?.dispose();
  }, []);
  useEffect(() => plot.current?.update(state), [state]);
  return <div ref={frame} className="matrices-plot" />;
}
