import { select, type ZoomTransform, zoomIdentity } from "d3";
import { textMeasure } from "#client/graph-view/text-measure.ts";
import { coalitionBounds, countryBounds, type Fit, type Frame, fitBounds, onScreen } from "./coalition-map-frame.ts";
import { mapLabels } from "./coalition-map-labels.ts";
import { createLand } from "./coalition-map-land.ts";
import { markRadius, type PlacedMark, placeMarks } from "./coalition-map-marks.ts";
import { createPointing } from "./coalition-map-pointing.ts";
import { createSigns, signBoxes } from "./coalition-map-signs.ts";
import type { CoalitionMapCallbacks, CoalitionMapHandle, CoalitionMapState } from "./coalition-map-types.ts";
import { createZoom } from "./coalition-map-zoom.ts";

const STEP = 1.6;
const MOVE_MS = 220;

/** Municipalities in the colours of their groups, who lies in them, and the borders across which nothing is shared. */
export function mountCoalitionMap(
  container: HTMLElement,
  first: CoalitionMapState,
  { onSelect, onReady }: CoalitionMapCallbacks,
): CoalitionMapHandle {
  let state = first;
  let frame: Frame = sizeOf(container);
  let transform: ZoomTransform = zoomIdentity;
  let marks: readonly PlacedMark[] = [];
  const measure = textMeasure(getComputedStyle(container).fontFamily);
  const svg = select(container).append("svg").attr("class", "map").attr("role", "group");
  const land = createLand(svg.append("g"));
  const signs = createSigns(svg.append("g"));
  const element = svg.node();
  if (element === null) throw new Error("no room for the map");

  const whole = (): Fit => fitBounds(coalitionBounds(state.outlines, state.places), frame);
  const fitted = (): Fit => {
    const { k, x, y } = whole();
    return { k: k * transform.k, x: x * transform.k + transform.x, y: y * transform.k + transform.y };
  };
  const place = () => {
    const fit = fitted();
    const anchorOf = (area: number) => onScreen(fit, state.outlines.areas[area]?.point ?? [0, 0]);
    marks = placeMarks(state.places, ({ area }) => anchorOf(area), markRadius(fit.k));
    const labels = mapLabels({
      ...state,
      frame,
      marks,
      signs: signBoxes(state.silentBorders, fit),
      pixelsPerKilometre: fit.k,
      measure,
    });
    land.move(fit);
    signs.draw({ state, fit, marks, labels });
  };
  const zoom = createZoom(element, {
    onZoom: (next) => {
      transform = next;
      pointing.leave();
      place();
    },
    durationMs: () => (state.reducedMotion ? 0 : MOVE_MS),
  });
  const pointing = createPointing(container, element, {
    state: () => state,
    marks: () => marks,
    frame: () => frame,
    onSelect,
    onFocus: land.ring,
    onReveal: zoom.reveal,
    onZoom: (direction, round) => (direction === 0 ? zoom.reset() : zoom.by(STEP ** direction, round)),
  });
  const draw = () => {
    svg.attr("aria-label", state.summary);
    land.draw(state);
    place();
    pointing.draw();
  };
  const reach = () => {
    const { min, max } = countryBounds(state.outlines);
    zoom.resize(frame, [onScreen(whole(), min), onScreen(whole(), max)]);
  };
  const resize = () => {
    const next = sizeOf(container);
    if (next.width === 0 || next.height === 0) return;
    frame = next;
    svg.attr("viewBox", `0 0 ${frame.width} ${frame.height}`);
    reach();
    place();
  };
  resize();
  draw();
  const watcher = new ResizeObserver(resize);
  watcher.observe(container);
  onReady();
  return {
    update: (next) => {
      state = next;
      reach();
      draw();
    },
    zoomIn: () => zoom.by(STEP),
    zoomOut: () => zoom.by(1 / STEP),
    reset: zoom.reset,
    dispose: () => {
      watcher.disconnect();
      zoom.dispose();
      pointing.dispose();
      svg.remove();
    },
  };
}

function sizeOf(container: HTMLElement): Frame {
  return { width: container.clientWidth, height: container.clientHeight };
}
