import { useEffect, useRef, useState } from "react";
import type { Point, SiloLayout } from "#analysis/layout/layout-types.ts";
import { useMedia } from "#client/components/use-media.ts";
import { resumedLayout, runForceLayout } from "#client/graph-view/force-layout.ts";
import type { ForceLayout } from "#client/graph-view/graph-view-types.ts";
import type { PictureGraph } from "#client/graph-view/picture-attributes.ts";
import { movePicture } from "#client/graph-view/picture-graph.ts";

export type ForceState = {
  /** Null until the first positions come: the silo layout stays that long. */
  readonly layout: ForceLayout | null;
  /** 0–1 while it runs, null otherwise. */
  readonly progress: number | null;
};

const idle: ForceState = { layout: null, progress: null };

type Asked = {
  readonly graph: PictureGraph;
  readonly silo: SiloLayout;
  readonly isWanted: boolean;
  /** Stay where they are; a pin that is set later moves nobody else, so it starts no new run. */
  readonly pinned: ReadonlyMap<string, Point>;
};

/** ForceAtlas2 on request, from where the silo layout has put everybody. Leaving it cancels it. */
export function useForceLayout({ graph, silo, isWanted, pinned }: Asked): ForceState {
  const latestPinned = useRef(pinned);
  latestPinned.current = pinned;
  const [state, setState] = useState<ForceState>(idle);
  // After an edit or another lens it goes on from where everybody stood.
  const last = useRef<ForceLayout | null>(null);
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  useEffect(() => {
    if (!isWanted) {
      last.current = null;
      setState(idle);
      return undefined;
    }
    const start = last.current && resumedLayout(graph, last.current);
    setState({ layout: start, progress: 0 });
    movePicture(graph, start ?? silo);
    const run = runForceLayout(graph, {
      pinned: latestPinned.current,
      reducedMotion,
      onProgress: (layout, progress) => {
        last.current = layout;
        setState({ layout, progress });
      },
      onDone: (layout) => {
        last.current = layout;
        setState({ layout, progress: null });
      },
      onError: () => setState(idle),
    });
    return run.cancel;
  }, [graph, silo, isWanted, reducedMotion]);
  return state;
}
