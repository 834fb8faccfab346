import { useEffect, useMemo, useRef, useState } from "react";
import { mountCoalitionMap } from "#client/charts/coalition-map.ts";
import { mapAspect } from "#client/charts/coalition-map-frame.ts";
import type { CoalitionMapHandle, CoalitionMapState } from "#client/charts/coalition-map-types.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ZoomButtons } from "#client/components/zoom-buttons.tsx";
import { select } from "#client/state/selection.ts";
import { changeView } from "#client/state/url.ts";
import { MapLegend } from "./map-legend.tsx";
import type { MapShown } from "./map-shown.ts";
import { tiesUnseen } from "./ties-unseen.ts";
import { useMapState } from "./use-map-state.ts";

/** The map with its tools and its legend. What is drawn how, the chart knows; this tells it what to show. */
export function MapPicture(props: MapShown) {
  const { text } = useSpeaker();
  const [highlightedGroup, highlight] = useState<number | null>(null);
  const [showWaterBoards, setWaterBoards] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const state = useMapState({ ...props, highlightedGroup, showWaterBoards });
  const handle = useCoalitionMap(frame, state);
  const aspect = useMemo(() => mapAspect(props.outlines, props.places), [props.outlines, props.places]);
  return (
    <>
      <div className="picture-tools">
        <label className="map-choice">
          <input type="checkbox" checked={showWaterBoards} onChange={(event) => setWaterBoards(event.target.checked)} />
          {text("map.water-boards")}
        </label>
        <ZoomButtons
          onOut={() => handle.current?.zoomOut()}
          onReset={() => handle.current?.reset()}
          onIn={() => handle.current?.zoomIn()}
        />
      </div>
      <div className="picture-frame" style={{ "--map-aspect": aspect } as React.CSSProperties}>
        <div ref={frame} className="picture-canvas" />
      </div>
      <MapLegend
        state={state}
        kind={props.coalition.projectKind}
        hidesTies={tiesUnseen(props.coalition, props.network)}
        highlighted={highlightedGroup}
        onHighlight={highlight}
      />
      {showWaterBoards && <p className="map-note">{text("map.water-boards-note")}</p>}
      {props.unplaced > 0 && (
        <p className="map-note">
          {text("map.unplaced", { count: props.unplaced })}{" "}
          <button type="button" className="link" onClick={() => changeView({ tab: "actors" })}>
            {text("map.unplaced-link")}
          </button>
        </p>
      )}
      <p className="map-note">{text("map.keys")}</p>
    </>
  );
}

/** Mounts the map once and hands it what changed. */
function useCoalitionMap(frame: React.RefObject<HTMLDivElement | null>, state: CoalitionMapState) {
  const handle = useRef<CoalitionMapHandle | null>(null);
  const latest = useRef(state);
  const drawn = useRef<CoalitionMapState | null>(null);
  latest.current = state;
  useEffect(() => {
    if (!frame.current) return undefined;
    drawn.current = latest.current;
    handle.current = mountCoalitionMap(frame.current, latest.current, {
      onSelect: (key) => select(key === null ? [] : [key]),
      onReady: () => frame.current?.setAttribute("data-ready", "true"),
    });
    return () => {
      handle.current?.dispose();
      handle.current = null;
    };
  }, [frame]);
  useEffect(() => {
    if (drawn.current === state) return;
    drawn.current = state;
    handle.current?.update(state);
  }, [state]);
  return handle;
}
