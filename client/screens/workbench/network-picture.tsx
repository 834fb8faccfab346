import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Point } from "#analysis/layout/layout-types.ts";
import { nodeKeys } from "#analysis/layout/node-keys.ts";
import { siloDefaults } from "#analysis/layout/silo-layout.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ZoomButtons } from "#client/components/zoom-buttons.tsx";
import { layoutAspect } from "#client/graph-view/fit-bounds.ts";
import type { PictureTool } from "#client/graph-view/graph-view-types.ts";
import { groupsByShare } from "#client/graph-view/main-group.ts";
import { absentNodes } from "#client/graph-view/neighbourhood.ts";
import { pictureGraph } from "#client/graph-view/picture-graph.ts";
import { keptPlace, pinnedLayout } from "#client/graph-view/pinned-layout.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { select, toggleSelected } from "#client/state/selection.ts";
import { changeView } from "#client/state/url.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { Legend } from "./legend.tsx";
import { DownloadMenu } from "./picture/download-menu.tsx";
import { HiddenNote, PictureNotes, SpokenStatus } from "./picture/picture-notes.tsx";
import { PictureTools } from "./picture/picture-tools.tsx";
import { selectionActions } from "./picture/selection-actions.ts";
import { SelectionBar } from "./picture/selection-bar.tsx";
import { useEscape } from "./picture/use-escape.ts";
import { useGraphView } from "./picture/use-graph-view.ts";
import { usePictureState } from "./picture/use-picture-state.ts";
import { type PinKeeping, usePins } from "./picture/use-pins.ts";
import { useSiloLayout } from "./picture/use-silo-layout.ts";
import { PictureSearch } from "./picture-search.tsx";
import { pictureSummary } from "./picture-summary.ts";
import { useForceLayout } from "./use-force-layout.ts";

type Props = PinKeeping & {
  coalition: CoalitionDetail;
  network: NetworkView;
  analysis: AnalysisResult | null;
  view: WorkbenchView;
  /** Node keys of two actors between which somebody drew a line. Without it, no ties can be drawn. */
  onTie?: (source: string, target: string) => void;
  /** What else can be done with the choice, for the selection bar. */
  actions?: ReactNode;
};

/** The network as a picture. Where it is drawn by whom, the graph view knows; this only tells it what to show. */
export default function NetworkPicture({ coalition, network, analysis, view, onTie, actions, ...keeping }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [highlightedGroup, highlight] = useState<string | null>(null);
  const [tool, setTool] = useState<PictureTool>("point");
  const [isAdding, setAdding] = useState(false);
  const [inLasso, setInLasso] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const aspect = useAspect(frame);
  const silo = useSiloLayout(network, aspect);
  const graph = useMemo(() => pictureGraph(network, silo), [network, silo]);
  const pins = usePins(keeping, { network, layout: view.layout });
  const force = useForceLayout({ graph, silo, isWanted: view.layout === "force", pinned: pins.kept });
  const plain = force.layout ?? silo;
  // Until the free layout has its first places, the silo layout stands in for it: its pins do not fit there.
  const kept = plain.kind === view.layout ? pins.kept : NO_PLACES;
  const layout = useMemo(() => pinnedLayout(plain, kept), [plain, kept]);
  const pinned = useMemo(() => new Set(kept.keys()), [kept]);
  const { selected, focus, hidden } = view;
  const absent = useMemo(() => absentNodes(graph, { selected, focus, hidden }), [graph, selected, focus, hidden]);
  const state = usePictureState({ network, analysis, view, layout, highlightedGroup, absent, pinned, tool });

  const add = (keys: readonly string[]) => select([...new Set([...selected, ...keys])]);
  const handle = useGraphView(frame, state, {
    onSelect: (key, { adds }) => {
      const joins = adds || isAdding;
      if (key === null) return joins ? undefined : select([]);
      return joins ? toggleSelected(key) : select([key]);
    },
    onLasso: ({ keys, isDone, adds }) => {
      setInLasso(isDone ? null : keys.length);
      if (isDone && keys.length > 0) (adds || isAdding ? add : select)(keys);
    },
    onMove: (key, place) => pins.pin(new Map([[key, keptPlace(plain, key, place)]])),
    ...(onTie && { onTie }),
  });
  useEscape(() => (tool === "point" ? select([]) : setTool("point")));

  const find = (key: string) => {
    if (hidden.includes(key)) changeView({ hidden: hidden.filter((other) => other !== key) });
    (isAdding ? add : select)([key]);
    handle.current?.focus(key);
  };
  const chooseGroup = (group: string) => {
    const members = membersOf(network, group).filter((key) => !absent.has(key));
    (isAdding ? add : select)(members);
  };
  const chosen = selected.filter((key) => graph.hasNode(key) && !absent.has(key));
  const isEmpty = network.actors.length === 0;
  return (
    <>
      <div className="picture-tools">
        <PictureSearch coalition={coalition} network={network} onFound={find} />
        <PictureTools tool={tool} onTool={setTool} isAdding={isAdding} onAdding={setAdding} canTie={!!onTie} />
        <DownloadMenu coalition={coalition} view={view} drawn={() => handle.current?.drawn() ?? null} />
        <ZoomButtons
          onOut={() => handle.current?.zoomOut()}
          onReset={() => handle.current?.resetCamera()}
          onIn={() => handle.current?.zoomIn()}
        />
      </div>
      <div className="picture-stage" tabIndex={-1}>
        <div className="picture-line">
          {chosen.length > 0 ? (
            <SelectionBar
              count={chosen.length}
              focus={focus}
              isPinned={chosen.every((key) => pinned.has(key))}
              on={selectionActions({ keys: chosen, view, graph, absent, layout, plain, pins, onTie })}
              actions={actions}
            />
          ) : (
            !isEmpty && <p className="muted">{text("picture.none-chosen")}</p>
          )}
        </div>
        <div className="picture-frame">
          <div ref={frame} className="picture-canvas" role="img" aria-label={pictureSummary(network, speaker)} />
          {isEmpty && <p className="picture-empty">{text("picture.empty")}</p>}
        </div>
        <div className="picture-notes">
          <PictureNotes progress={force.progress} tool={tool} inLasso={inLasso} />
        </div>
      </div>
      <HiddenNote hidden={absent.size} onShowAll={() => changeView({ hidden: [], focus: 0 })} />
      <SpokenStatus chosen={chosen.length} hidden={absent.size} inLasso={inLasso} />
      <Legend network={network} highlighted={highlightedGroup} onHighlight={highlight} onChoose={chooseGroup} />
    </>
  );
}

const NO_PLACES: ReadonlyMap<string, Point> = new Map();

/** Keys of the actors that are drawn with the mark of this group; "" for the unassigned. */
function membersOf(network: NetworkView, group: string): readonly string[] {
  const index = network.partition.groups.findIndex(({ key }) => key === group);
  const wanted = index < 0 ? undefined : index;
  return nodeKeys(network).actors.filter((_, at) => groupsByShare(network.actors[at]?.groups ?? [])[0] === wanted);
}

/** The shape of the frame when it is first there. A later change of size moves the camera, never the actors. */
function useAspect(frame: React.RefObject<HTMLDivElement | null>): number {
  const [aspect, setAspect] = useState(siloDefaults.aspect);
  useLayoutEffect(() => {
    if (frame.current) setAspect(layoutAspect(frame.current.getBoundingClientRect()));
  }, [frame]);
  return aspect;
}
