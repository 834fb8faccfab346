import type { Circle, Point } from "./layout-types.ts";
import type { Span } from "./silo-network.ts";

/** How far a node that spans more than two groups is drawn to the middle, per group more. */
const PULL = 0.12;

/** The place between the groups that a node spans, before anything makes room: their weighted mean. */
export function betweenPlace(span: Span, discs: readonly Circle[], reach: "edge" | "share"): Point {
  let [x, y] = [0, 0];
  for (const [group, weight] of span) {
    const edge = innerEdge(discs[group]);
    x += edge.x * weight;
    y += edge.y * weight;
  }
  const pull = reach === "share" ? 1 : Math.max(0.35, 1 - PULL * (span.length - 2));
  return { x: x * pull, y: y * pull };
}

/** The point of a disc nearest to the middle. */
function innerEdge(disc: Circle | undefined): Point {
  if (!disc) return { x: 0, y: 0 };
  const distance = Math.max(Math.hypot(disc.x, disc.y), 1e-6);
  const inward = (distance - disc.radius) / distance;
  return { x: disc.x * inward, y: disc.y * inward };
}
