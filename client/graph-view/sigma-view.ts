import Sigma from "sigma";
import type { Point } from "#analysis/layout/layout-types.ts";
import { addsToChoice } from "./adds-to-choice.ts";
import { clearLayer } from "./clear-layer.ts";
import { drawGroups } from "./draw-groups.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawPins } from "./draw-pins.ts";
import { fitBounds } from "./fit-bounds.ts";
import type { Mark } from "./gesture-stage.ts";
import { mountGestures } from "./gestures.ts";
import type { GraphViewCallbacks, GraphViewHandle, GraphViewState } from "./graph-view-types.ts";
import { labelPlan } from "./label-plan.ts";
import type { DrawnLabel } from "./label-scene.ts";
import { MarkProgram } from "./node-program.ts";
import type { EdgeAttributes, NodeAttributes } from "./picture-attributes.ts";
import { pictureScene } from "./picture-scene.ts";
import { pinSigns } from "./pin-sign.ts";
import { shapeNumber } from "./shapes.ts";
import { textMeasure } from "./text-measure.ts";

const MOVE_MS = 350;

export function mountSigmaView(
  container: HTMLElement,
  initial: GraphViewState,
  callbacks: GraphViewCallbacks,
): GraphViewHandle {
  let scene = pictureScene(initial, null);
  let labels: readonly DrawnLabel[] = [];
  let ready = false;
  const family = getComputedStyle(container).fontFamily || "sans-serif";
  const measure = textMeasure(family);

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(scene.graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    itemSizesReference: "positions",
    // Nodes grow a little less than the space between them: zooming in loosens a crowd.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.9,
    stagePadding: 0,
    // How far a press travels tells a click from a drag here, not how often it moves.
    draggedEventsTolerance: Number.POSITIVE_INFINITY,
    minEdgeThickness: 2,
    minCameraRatio: 0.04,
    maxCameraRatio: 1.6,
    enableCameraRotation: false,
    defaultNodeType: "mark",
    nodeProgramClasses: { mark: MarkProgram },
    nodeHoverProgramClasses: { mark: MarkProgram },
    defaultDrawNodeHover: () => {},
    nodeReducer: (key, attributes) => {
      const look = scene.nodes.get(key);
      // Sigma asks for a place even of what it does not draw.
      if (!look) return { ...attributes, hidden: true };
      const { fill, radius, zIndex, border, borderShare, shape } = look;
      const mark = { shape: shapeNumber(shape), borderColor: border, borderShare };
      return { ...scene.graph.getNodeAttributes(key), color: fill, size: radius, zIndex, type: "mark", ...mark };
    },
    edgeReducer: (key) => {
      const look = scene.edges.get(key);
      return look ? { color: look.colour, size: look.width, zIndex: look.zIndex } : { hidden: true };
    },
  });
  const camera = sigma.getCamera();
  const ground = layer("groups", { beforeLayer: "edges" });
  const names = layer("names", { afterLayer: "nodes" });
  fit();
  sigma.refresh();
  // Sigma listens to the window alone; a panel beside the picture changes its size as well.
  const resized = new ResizeObserver(() => {
    fit();
    sigma.refresh();
  });
  resized.observe(container);

  function layer(id: string, place: { beforeLayer?: string; afterLayer?: string }): CanvasRenderingContext2D {
    const canvas = sigma.createCanvas(id, place);
    canvas.style.pointerEvents = "none";
    const context = canvas.getContext("2d");
    if (!context) throw new Error(`no 2d context for the layer ${id} of the picture`);
    return context;
  }

  function fit(): void {
    sigma.resize();
    const { minX, minY, maxX, maxY } = fitBounds(scene.state.layout.bounds, sigma.getDimensions());
    container.style.backgroundColor = scene.palette.background;
    sigma.setCustomBBox({ x: [minX, maxX], y: [minY, maxY] });
  }

  function project(point: Point): Point {
    return sigma.graphToViewport(point);
  }

  function pixelsPerUnit(): number {
    return project({ x: 1, y: 0 }).x - project({ x: 0, y: 0 }).x;
  }

  function reachOf(key: string): number {
    const shown = sigma.getNodeDisplayData(key);
    return shown ? sigma.scaleSize(shown.size) : 0;
  }

  function marks(): readonly Mark[] {
    return [...scene.nodes.keys()].map((key) => {
      const node = scene.graph.getNodeAttributes(key);
      return { ...project(node), key, kind: node.kind, reach: reachOf(key) };
    });
  }

  function drawLayers(): void {
    const frame = sigma.getDimensions();
    const scale = pixelsPerUnit();
    const radius = (key: string) => (scale > 0 ? reachOf(key) / scale : 0);
    drawGroups(clearLayer(ground, frame), scene, { project, scale });
    labels = labelPlan({ ...scene, frame, scale, project, radius, measure });
    const top = clearLayer(names, frame);
    drawPins(top, pinSigns(scene, { project, scale }), scene.palette);
    drawLabels(top, labels, { palette: scene.palette, family });
    if (!ready) {
      ready = true;
      callbacks.onReady?.();
    }
  }

  sigma.on("afterRender", drawLayers);
  sigma.on("enterNode", ({ node }) => {
    container.style.cursor = "pointer";
    callbacks.onHover?.(node);
  });
  sigma.on("leaveNode", () => {
    container.style.cursor = "";
    callbacks.onHover?.(null);
  });
  const gestures = mountGestures({
    container,
    callbacks,
    tool: () => scene.state.tool,
    palette: () => scene.palette,
    bounds: () => scene.state.layout.bounds,
    marks,
    toLayout: (pixel) => sigma.viewportToGraph(pixel),
    placeOf: (key) => scene.graph.getNodeAttributes(key),
    moveNode: (key, { x, y }) => scene.graph.mergeNodeAttributes(key, { x, y }),
    holdCamera: (isHeld) => (isHeld ? camera.disable() : camera.enable()),
  });
  const choose = (key: string | null, original: MouseEvent | TouchEvent) => {
    if (!gestures.isDrag()) callbacks.onSelect?.(key, { adds: addsToChoice(original) });
  };
  sigma.on("clickNode", ({ node, event }) => choose(node, event.original));
  sigma.on("clickStage", ({ event }) => choose(null, event.original));
  // Two clicks shortly after each other may well be on two nodes: they choose, and the camera stays.
  sigma.on("doubleClickNode", ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    choose(node, event.original);
  });
  const move = () => (scene.state.reducedMotion ? { duration: 0 } : { duration: MOVE_MS });

  return {
    kind: "webgl",
    sigma,
    labels: () => labels.flatMap(({ lines }) => lines.map(({ text }) => text).join(" ")),
    update: (change) => {
      const before = scene;
      scene = pictureScene({ ...before.state, ...change }, before);
      const moved = scene.state.layout !== before.state.layout;
      if (scene.graph !== before.graph) sigma.setGraph(scene.graph);
      if (moved || scene.palette !== before.palette || scene.graph !== before.graph) fit();
      sigma.refresh({ skipIndexation: !moved && scene.graph === before.graph });
      gestures.update();
    },
    drawn: () => {
      const { width, height } = sigma.getDimensions();
      const middle = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
      return { state: scene.state, frame: { width, height }, middle, zoom: 1 / camera.ratio, family };
    },
    focus: (key) => {
      const shown = sigma.getNodeDisplayData(key);
      if (shown) void camera.animate({ x: shown.x, y: shown.y, ratio: Math.min(camera.ratio, 0.5) }, move());
    },
    resetCamera: () => void camera.animatedReset(move()),
    zoomIn: () => void camera.animatedZoom(move()),
    zoomOut: () => void camera.animatedUnzoom(move()),
    dispose: () => {
      gestures.dispose();
      resized.disconnect();
      sigma.kill();
      container.style.cursor = "";
    },
  };
}
