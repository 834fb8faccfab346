import type { Point } from "#analysis/layout/layout-types.ts";
import { addsToChoice } from "./adds-to-choice.ts";
import { fitBounds } from "./fit-bounds.ts";
import type { Mark } from "./gesture-stage.ts";
import { mountGestures } from "./gestures.ts";
import type { GraphViewCallbacks, GraphViewHandle, GraphViewState } from "./graph-view-types.ts";
import { labelPlan } from "./label-plan.ts";
import { pictureScene } from "./picture-scene.ts";
import { svgMarks } from "./svg-marks.ts";
import { toElement } from "./svg-shape.ts";
import { textMeasure } from "./text-measure.ts";

const ZOOM = 1.5;
const WIDEST = 1.6;
const NEAREST = 0.04;

/** The same picture without WebGL: same places, marks, colours and labels. */
export function mountSvgView(
  container: HTMLElement,
  initial: GraphViewState,
  callbacks: GraphViewCallbacks,
): GraphViewHandle {
  let scene = pictureScene(initial, null);
  let camera = { x: 0.5, y: 0.5, ratio: 1 };
  let shown: readonly string[] = [];
  let hovered: string | null = null;
  let isHeld = false;
  let drag: { readonly x: number; readonly y: number; readonly camera: typeof camera } | null = null;
  const family = getComputedStyle(container).fontFamily || "sans-serif";
  const measure = textMeasure(family);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.style.cssText = "position:absolute;inset:0;width:100%;height:100%;touch-action:none";
  container.append(svg);

  function frameOf() {
    return { width: container.clientWidth || 1, height: container.clientHeight || 1 };
  }

  function projection() {
    const frame = frameOf();
    const bounds = fitBounds(scene.state.layout.bounds, frame);
    const scale = frame.width / (bounds.maxX - bounds.minX) / camera.ratio;
    const middle = {
      x: bounds.minX + camera.x * (bounds.maxX - bounds.minX),
      y: bounds.minY + camera.y * (bounds.maxY - bounds.minY),
    };
    const project = ({ x, y }: Point): Point => ({
      x: frame.width / 2 + (x - middle.x) * scale,
      y: frame.height / 2 - (y - middle.y) * scale,
    });
    const toLayout = ({ x, y }: Point): Point => ({
      x: middle.x + (x - frame.width / 2) / scale,
      y: middle.y - (y - frame.height / 2) / scale,
    });
    return { frame, scale, middle, project, toLayout };
  }

  function marks(): readonly Mark[] {
    const { project, scale } = projection();
    return [...scene.nodes].map(([key, { radius }]) => {
      const node = scene.graph.getNodeAttributes(key);
      return { ...project(node), key, kind: node.kind, reach: radius * scale };
    });
  }

  function draw(): void {
    const { frame, scale, project } = projection();
    const radius = (key: string) => scene.nodes.get(key)?.radius ?? 0;
    const labels = labelPlan({ ...scene, frame, scale, project, radius, measure });
    shown = labels.map(({ lines }) => lines.map(({ text }) => text).join(" "));
    container.style.backgroundColor = scene.palette.background;
    svg.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
    svg.replaceChildren(...svgMarks(scene, labels, { project, scale, family, measure }).map(toElement));
  }

  function zoom(by: number): void {
    camera = { ...camera, ratio: Math.max(NEAREST, Math.min(WIDEST, camera.ratio * by)) };
    draw();
  }

  function keyAt(event: Event): string | null {
    const mark = event.target instanceof Element ? event.target.closest("[data-key]") : null;
    return mark?.getAttribute("data-key") ?? null;
  }

  const gestures = mountGestures({
    container,
    callbacks,
    tool: () => scene.state.tool,
    palette: () => scene.palette,
    bounds: () => scene.state.layout.bounds,
    marks,
    toLayout: (pixel) => projection().toLayout(pixel),
    placeOf: (key) => scene.graph.getNodeAttributes(key),
    moveNode: (key, { x, y }) => {
      scene.graph.mergeNodeAttributes(key, { x, y });
      draw();
    },
    holdCamera: (held) => {
      isHeld = held;
    },
  });
  const listeners = new AbortController();
  const { signal } = listeners;
  svg.addEventListener(
    "pointermove",
    (event) => {
      if (isHeld) return;
      if (drag && event.buttons > 0) {
        const frame = frameOf();
        const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
        const { x, y, ratio } = drag.camera;
        camera = { ratio, x: x - (dx / frame.width) * ratio, y: y + (dy / frame.height) * ratio };
        draw();
        return;
      }
      const key = keyAt(event);
      if (key === hovered) return;
      hovered = key;
      svg.style.cursor = key === null ? "" : "pointer";
      callbacks.onHover?.(key);
    },
    { signal },
  );
  svg.addEventListener(
    "pointerdown",
    (event) => {
      drag = { x: event.clientX, y: event.clientY, camera };
    },
    { signal },
  );
  svg.addEventListener(
    "pointerleave",
    () => {
      drag = null;
      if (hovered !== null) callbacks.onHover?.(null);
      hovered = null;
    },
    { signal },
  );
  svg.addEventListener(
    "click",
    (event) => {
      drag = null;
      if (!gestures.isDrag()) callbacks.onSelect?.(keyAt(event), { adds: addsToChoice(event) });
    },
    { signal },
  );
  svg.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15);
    },
    { signal, passive: false },
  );

  const resized = new ResizeObserver(draw);
  resized.observe(container);
  draw();
  queueMicrotask(() => {
    if (!signal.aborted) callbacks.onReady?.();
  });

  return {
    kind: "svg",
    sigma: null,
    labels: () => shown,
    update: (change) => {
      scene = pictureScene({ ...scene.state, ...change }, scene);
      draw();
      gestures.update();
    },
    drawn: () => {
      const { frame, middle } = projection();
      return { state: scene.state, frame, middle, zoom: 1 / camera.ratio, family };
    },
    focus: (key) => {
      if (!scene.graph.hasNode(key)) return;
      const { x, y } = scene.graph.getNodeAttributes(key);
      const { minX, minY, maxX, maxY } = fitBounds(scene.state.layout.bounds, frameOf());
      camera = { x: (x - minX) / (maxX - minX), y: (y - minY) / (maxY - minY), ratio: Math.min(camera.ratio, 0.5) };
      draw();
    },
    resetCamera: () => {
      camera = { x: 0.5, y: 0.5, ratio: 1 };
      draw();
    },
    zoomIn: () => zoom(1 / ZOOM),
    zoomOut: () => zoom(ZOOM),
    dispose: () => {
      gestures.dispose();
      listeners.abort();
      resized.disconnect();
      svg.remove();
    },
  };
}
