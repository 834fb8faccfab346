import Sigma from "sigma";
import { drawGroups } from "./draw-groups.ts";
import { drawLabels } from "./draw-labels.ts";
import { fitBounds } from "./fit-bounds.ts";
import type { GraphViewCallbacks, GraphViewHandle, GraphViewState } from "./graph-view-types.ts";
import { labelPlan } from "./label-plan.ts";
import type { DrawnLabel } from "./label-scene.ts";
import { MarkProgram } from "./node-program.ts";
import type { EdgeAttributes, NodeAttributes } from "./picture-attributes.ts";
import { pictureScene } from "./picture-scene.ts";
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

  /** Sizes the layer to the picture and clears it; drawing is in CSS pixels. */
  function cleared(
    context: CanvasRenderingContext2D,
    frame: { width: number; height: number },
  ): CanvasRenderingContext2D {
    const dense = window.devicePixelRatio || 1;
    const { canvas } = context;
    const [width, height] = [Math.round(frame.width * dense), Math.round(frame.height * dense)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${frame.width}px`;
      canvas.style.height = `${frame.height}px`;
    }
    context.setTransform(dense, 0, 0, dense, 0, 0);
    context.clearRect(0, 0, frame.width, frame.height);
    return context;
  }

  function drawLayers(): void {
    const frame = sigma.getDimensions();
    const project = (point: { readonly x: number; readonly y: number }) => sigma.graphToViewport(point);
    const [left, right] = [project({ x: 0, y: 0 }), project({ x: 1, y: 0 })];
    const scale = right.x - left.x;
    const radius = (key: string) => {
      const shown = sigma.getNodeDisplayData(key);
      return shown && scale > 0 ? sigma.scaleSize(shown.size) / scale : 0;
    };
    drawGroups(cleared(ground, frame), scene, { project, scale });
    labels = labelPlan({ ...scene, frame, scale, project, radius, measure });
    drawLabels(cleared(names, frame), labels, { palette: scene.palette, family });
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
  sigma.on("clickNode", ({ node }) => callbacks.onSelect?.(node));
  sigma.on("clickStage", () => callbacks.onSelect?.(null));
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
    },
    focus: (key) => {
      const shown = sigma.getNodeDisplayData(key);
      if (shown) void camera.animate({ x: shown.x, y: shown.y, ratio: Math.min(camera.ratio, 0.5) }, move());
    },
    resetCamera: () => void camera.animatedReset(move()),
    zoomIn: () => void camera.animatedZoom(move()),
    zoomOut: () => void camera.animatedUnzoom(move()),
    dispose: () => {
      resized.disconnect();
      sigma.kill();
      container.style.cursor = "";
    },
  };
}
