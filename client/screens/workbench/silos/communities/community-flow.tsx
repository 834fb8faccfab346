import { useEffect, useMemo, useRef } from "react";
import type { Communities } from "#analysis/model/communities.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { mountFlowDiagram } from "#client/charts/flow-diagram.ts";
import type { FlowDiagramHandle } from "#client/charts/flow-diagram-types.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { palettes } from "#client/style/palette.ts";
import { flowState } from "./flow-state.ts";

type Props = { network: NetworkView; communities: Communities; finding: string };

/** Who of which group is in which found group, as bands between the two. */
export function CommunityFlow({ network, communities, finding }: Props) {
  const speaker = useSpeaker();
  const palette = palettes[useTheme()];
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<FlowDiagramHandle | null>(null);
  const state = useMemo(
    () => flowState(network, communities, { speaker, palette, finding }),
    [network, communities, speaker, palette, finding],
  );
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mountFlowDiagram(frame.current, latest.current);
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.dispose();
    };
  }, []);
  useEffect(() => handle.current?.update(state), [state]);
  return <div ref={frame} className="communities-flow" />;
}
