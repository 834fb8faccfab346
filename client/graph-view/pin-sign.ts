import type { PictureScene } from "./picture-scene.ts";

/** A pin with its point in (0, 0) and its head up and to the right, in pixels. */
export const PIN_SIGN = "M0 0L3.4 -5.4M2 -8.6a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0 -5.8 0Z";

type Projection = {
  readonly project: (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
  readonly scale: number;
};

/** Where the pins stick: at the shoulder of each node that people put where it is. */
export function pinSigns(
  { graph, state, nodes }: Pick<PictureScene, "graph" | "state" | "nodes">,
  { project, scale }: Projection,
): { readonly x: number; readonly y: number }[] {
  return [...state.pinned].flatMap((key) => {
    const look = nodes.get(key);
    if (!look) return [];
    const { x, y } = project(graph.getNodeAttributes(key));
    const shoulder = look.radius * scale * 0.6;
    return [{ x: x + shoulder, y: y - shoulder }];
  });
}
