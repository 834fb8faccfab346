import { useEffect, useRef } from "react";
import { mountShareBars, type ShareBarsState } from "#client/charts/share-bars.ts";

export function ShareBars({ state }: { state: ShareBarsState }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? mountShareBars(frame.current, state) : undefined), [state]);
  return <div ref={frame} className="share-bars-frame" />;
}
