import { useEffect, useRef } from "react";
import type { Drawing } from "#client/charts/fitted-svg.ts";

type Props<State> = {
  /** The same function each time: another one is another picture. */
  mount: (container: HTMLElement, state: State) => Drawing<State>;
  state: State;
  className: string;
};

/** A picture that React leaves to itself: mounted once, and handed what changed. */
export function Drawn<State>({ mount, state, className }: Props<State>) {
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<Drawing<State> | null>(null);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mount(frame.current, latest.current);
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.dispose();
    };
  }, [mount]);
  useEffect(() => handle.current?.update(state), [state]);
  return <div ref={frame} className={className} />;
}
