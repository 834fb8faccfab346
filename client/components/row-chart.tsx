import { useEffect, useRef } from "react";
import { mountRowChart } from "#client/charts/row-chart.ts";
import type { RowChartHandle, RowChartState } from "#client/charts/row-chart-types.ts";

/** Rows over one axis. */
export function RowChart({ state }: { state: RowChartState }) {
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<RowChartHandle | null>(null);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mountRowChart(frame.current, latest.current);
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.dispose();
    };
  }, []);
  useEffect(() => handle.current?.update(state), [state]);
  return <div ref={frame} className="row-chart-frame" />;
}
