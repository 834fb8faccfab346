import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { siloDefaults, siloLayout } from "#analysis/layout/silo-layout.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { Icon } from "#client/components/icon.tsx";
import { useMedia } from "#client/components/use-media.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { layoutAspect } from "#client/graph-view/fit-bounds.ts";
import type { GraphViewHandle, GraphViewState, PictureLayout } from "#client/graph-view/graph-view-types.ts";
import { mountGraphView } from "#client/graph-view/mount-graph-view.ts";
import type { Size, WorkbenchView } from "#client/state/address.ts";
import { select } from "#client/state/selection.ts";
import { separatedBy } from "#client/state/separated.ts";
import { changeView } from "#client/state/url.ts";
import { Legend } from "./legend.tsx";
import { PictureSearch } from "./picture-search.tsx";
import { pictureSummary } from "./picture-summary.ts";
import { useForceLayout } from "./use-force-layout.ts";

type Props = { network: NetworkView; analysis: AnalysisResult | null; view: WorkbenchView };

/** The network as a picture. Where it is drawn by whom, the graph view knows; this only tells it what to show. */
export default function NetworkPicture({ network, analysis, view }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [highlightedGroup, highlight] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const aspect = useAspect(frame);
  const silo = useMemo(() => siloLayout(network, { aspect }), [network, aspect]);
  const force = useForceLayout(network, silo, view.layout === "force");
  const state = usePictureState({ network, analysis, view, layout: force.layout ?? silo, highlightedGroup });
  const handle = useGraphView(frame, state);
  const isEmpty = network.actors.length === 0;
  return (
    <>
      <div className="picture-tools">
        <PictureSearch network={network} onFound={(key) => handle.current?.focus(key)} />
        <div className="picture-zoom">
          <button type="button" aria-label={text("picture.zoom-out")} onClick={() => handle.current?.zoomOut()}>
            <Icon name="minus" />
          </button>
          <button type="button" aria-label={text("picture.reset")} onClick={() => handle.current?.resetCamera()}>
            <Icon name="frame" />
          </button>
          <button type="button" aria-label={text("picture.zoom-in")} onClick={() => handle.current?.zoomIn()}>
            <Icon name="plus" />
          </button>
        </div>
      </div>
      <div className="picture-frame">
        <div ref={frame} className="picture-canvas" role="img" aria-label={pictureSummary(network, speaker)} />
        {isEmpty && <p className="picture-empty">{text("picture.empty")}</p>}
        {force.progress !== null && (
          <div className="picture-status" role="status">
            {text("picture.laying-out", { done: force.progress })}
            <button type="button" onClick={() => changeView({ layout: "silo" })}>
              {text("picture.stop")}
            </button>
          </div>
        )}
      </div>
      <Legend network={network} highlighted={highlightedGroup} onHighlight={highlight} />
    </>
  );
}

/** The shape of the frame when it is first there. A later change of size moves the camera, never the actors. */
function useAspect(frame: React.RefObject<HTMLDivElement | null>): number {
  const [aspect, setAspect] = useState(siloDefaults.aspect);
  useLayoutEffect(() => {
    if (frame.current) setAspect(layoutAspect(frame.current.getBoundingClientRect()));
  }, [frame]);
  return aspect;
}

function usePictureState(shown: {
  network: NetworkView;
  analysis: AnalysisResult | null;
  view: WorkbenchView;
  layout: PictureLayout;
  highlightedGroup: string | null;
}): GraphViewState {
  const { network, analysis, view, layout, highlightedGroup } = shown;
  const { text, language } = useSpeaker();
  const theme = useTheme();
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const ranks = useMemo(() => labelRanks(analysis), [analysis]);
  const alone = view.selected.length === 1 ? view.selected[0] : undefined;
  const sizes = useMemo(() => nodeSizes(analysis, view.size), [analysis, view.size]);
  return useMemo(
    () => ({
      view: network,
      layout,
      theme,
      language,
      text: { unassigned: text("picture.unassigned"), members: (count: number) => text("picture.members", { count }) },
      selection: new Set(view.selected),
      separated: alone === undefined ? NOBODY : separatedBy(network, alone),
      hovered: null,
      highlightedGroup,
      sizes,
      ranks,
      reducedMotion,
    }),
    [network, layout, theme, language, text, view.selected, alone, highlightedGroup, ranks, sizes, reducedMotion],
  );
}

/** 0–1 by key, the area in proportion. Projects keep their own size: routes run through actors. */
function nodeSizes(analysis: AnalysisResult | null, size: Size): ReadonlyMap<string, number> | null {
  if (!analysis || size === "contacts") return null;
  const { actors } = analysis.bridging;
  const most = Math.max(...actors.map((actor) => actor[size] ?? 0));
  return new Map(actors.map((actor) => [actor.id, most > 0 ? Math.sqrt((actor[size] ?? 0) / most) : 0]));
}

const NOBODY: ReadonlySet<string> = new Set();

/** What carries most of the contact between groups is named first. */
function labelRanks(analysis: AnalysisResult | null): ReadonlyMap<string, number> | null {
  if (!analysis) return null;
  const { actors, projects } = analysis.bridging;
  return new Map([...actors, ...projects].map(({ id, crossShare }) => [id, crossShare ?? 0]));
}

/** Mounts the graph view once and hands it what changed. */
function useGraphView(frame: React.RefObject<HTMLDivElement | null>, state: GraphViewState) {
  const handle = useRef<GraphViewHandle | null>(null);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (!frame.current) return undefined;
    const mounted = mountGraphView(frame.current, latest.current, {
      onHover: (hovered) => mounted.update({ hovered }),
      onSelect: (key) => select(key === null ? [] : [key]),
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
