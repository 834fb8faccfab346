import { dragNodes } from "./drag-nodes.ts";
import { mountDrawingTools } from "./drawing-tools.ts";
import type { GestureStage } from "./gesture-stage.ts";

type Gestures = {
  /** Whether the last press travelled: what follows it is no click. */
  readonly isDrag: () => boolean;
  /** Takes up another tool when the state names one. */
  readonly update: () => void;
  readonly dispose: () => void;
};

/** What a pointer does with a drawing besides choosing, the same in WebGL and in SVG. */
export function mountGestures(stage: GestureStage): Gestures {
  const listeners = new AbortController();
  const { isDrag } = dragNodes(stage, listeners.signal);
  const { update } = mountDrawingTools(stage, listeners.signal);
  return { isDrag, update, dispose: () => listeners.abort() };
}
