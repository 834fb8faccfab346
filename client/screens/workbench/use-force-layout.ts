import { useEffect, useState } from "react";
import type { SiloLayout } from "#analysis/layout/layout-types.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { useMedia } from "#client/components/use-media.ts";
import { runForceLayout } from "#client/graph-view/force-layout.ts";
import type { ForceLayout } from "#client/graph-view/graph-view-types.ts";
import { pictureGraph } from "#client/graph-view/picture-graph.ts";

export type ForceState = {
  /** Null until the first positions come: the silo layout stays that long. */
  readonly layout: ForceLayout | null;
  /** 0–1 while it runs, null otherwise. */
  readonly progress: number | null;
};

const idle: ForceState = { layout: null, progress: null };

/** ForceAtlas2 on request, from where the silo layout has put everybody. Leaving it cancels it. */
export function useForceLayout(network: NetworkView, silo: SiloLayout, isWanted: boolean): ForceState {
  const [state, setState] = useState<ForceState>(idle);
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  useEffect(() => {
    if (!isWanted) {
      setState(idle);
      return undefined;
    }
    setState({ layout: null, progress: 0 });
    const run = runForceLayout(pictureGraph(network, silo), {
      reducedMotion,
      onProgress: (layout, progress) => setState({ layout, progress }),
      onDone: (layout) => setState({ layout, progress: null }),
      onError: () => setState(idle),
    });
    return run.cancel;
  }, [network, silo, isWanted, reducedMotion]);
  return state;
}
