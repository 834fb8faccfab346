import { useEffect, useRef } from "react";
import type { GraphViewCallbacks, GraphViewHandle, GraphViewState } from "#client/graph-view/graph-view-types.ts";
import { mountGraphView } from "#client/graph-view/mount-graph-view.ts";

/** Mounts the graph view once and hands it what changed; what happens in it goes to the callbacks of the last render. */
export function useGraphView(
  frame: React.RefObject<HTMLDivElement | null>,
  state: GraphViewState,
  callbacks: Omit<GraphViewCallbacks, "onHover" | "onReady">,
): React.RefObject<GraphViewHandle | null> {
  const handle = useRef<GraphViewHandle | null>(null);
  const latest = useRef({ state, callbacks });
  latest.current = { state, callbacks };
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mountGraphView(frame.current, latest.current.state, {
      onHover: (hovered) => mounted.update({ hovered }),
      onSelect: (...chosen) => latest.current.callbacks.onSelect?.(...chosen),
      onLasso: (lasso) => latest.current.callbacks.onLasso?.(lasso),
      onMove: (...moved) => latest.current.callbacks.onMove?.(...moved),
      onTie: (...ends) => latest.current.callbacks.onTie?.(...ends),
      onReady: () => frame.current?.setAttribute("data-ready", "true"),
    });
    handle.current = mounted;
    // What a browser test looks at: the canvases themselves, for pixels can't be assumed.
    window.__schakelwerk = mounted;
    return () => {
      handle.current = null;
      delete window.__schakelwerk;
      mounted.dispose();
    };
  }, [frame]);
  useEffect(() => {
    const { hovered: _, ...change } = state;
    handle.current?.update(change);
  }, [state]);
  return handle;
}
