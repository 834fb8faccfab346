import { shapePath } from "#client/graph-view/shapes.ts";
import type { BridgeRingState, RingGroup } from "./bridge-ring-types.ts";
import { type Drawing, mountFitted, type Svg } from "./fitted-svg.ts";
import { wrapText } from "./wrap-text.ts";

const MOST_WIDTH = 640;
/** For the names beside the ring; on a narrow screen they stand closer. */
const NAMES = { wide: 150, narrow: 84, from: 520 };
const EDGE = 34;
const CIRCLE = { least: 10, most: 28, mostNarrow: 19 };
/** Names above and below the ring have all its width. */
const ROOM_IN_LINE = 150;
const MARK = 6;
const BADGE = 10;
const LINE = 14;
const MOST_LINES = 2;
/** How far a bridge bends to the middle, and how far the next one between the same groups keeps off. */
const BEND = { first: 0.72, step: 0.3 };

type Point = { readonly x: number; readonly y: number };
type Placed = Point & { readonly radius: number; readonly angle: number };

/** The groups in their places on a ring, and between them ties that are not there yet: dotted, each with its number. */
export function mountBridgeRing(container: HTMLElement, state: BridgeRingState): Drawing<BridgeRingState> {
  return mountFitted(container, state, { name: "bridge-ring", draw });
}

function draw(svg: Svg, { groups, bridges }: BridgeRingState, full: number): number {
  const width = Math.min(full, MOST_WIDTH);
  const isNarrow = full < NAMES.from;
  const names = isNarrow ? NAMES.narrow : NAMES.wide;
  const mostCircle = isNarrow ? CIRCLE.mostNarrow : CIRCLE.most;
  const radius = Math.max(60, width / 2 - names);
  const centre = { x: full / 2, y: radius + CIRCLE.most + EDGE };
  const largest = Math.max(1, ...groups.map(({ size }) => size));
  const places = groups.map(({ size }, at): Placed => {
    const angle = (2 * Math.PI * at) / groups.length - Math.PI / 2;
    return {
      x: centre.x + radius * Math.cos(angle),
      y: centre.y + radius * Math.sin(angle),
      radius: Math.max(CIRCLE.least, mostCircle * Math.sqrt(size / largest)),
      angle,
    };
  });
  groups.forEach((group, at) => {
    const place = places[at];
    if (place) drawGroup(svg, group, place, names - mostCircle);
  });
  const drawn = new Map<string, number>();
  for (const { from, to, label } of bridges) {
    const ends = [places[from], places[to]] as const;
    if (!ends[0] || !ends[1]) continue;
    const key = [from, to].toSorted((a, b) => a - b).join(" ");
    const before = drawn.get(key) ?? 0;
    drawn.set(key, before + 1);
    drawBridge(svg, [ends[0], ends[1]], { centre, before, label });
  }
  return 2 * (radius + CIRCLE.most + EDGE);
}

function drawGroup(svg: Svg, { name, colour, shape }: RingGroup, { x, y, radius, angle }: Placed, room: number): void {
  const group = svg.append("g").style("--group-colour", colour).attr("transform", `translate(${x} ${y})`);
  group.append("circle").attr("class", "bridge-ring-ground").attr("r", radius);
  group.append("path").attr("class", "bridge-ring-mark").attr("d", shapePath(shape, MARK));
  const across = Math.cos(angle);
  const anchor = Math.abs(across) < 0.2 ? "middle" : across > 0 ? "start" : "end";
  const out = radius + 8;
  const above = Math.sin(angle) < 0 ? -out - LINE : out + LINE;
  const text = group
    .append("text")
    .attr("text-anchor", anchor)
    .attr("x", anchor === "middle" ? 0 : Math.sign(across) * out)
    .attr("y", anchor === "middle" ? above + (Math.sin(angle) < 0 ? LINE / 2 : 0) : 4);
  wrapText(text, name, { room: anchor === "middle" ? ROOM_IN_LINE : room, lines: MOST_LINES, lineHeight: LINE });
}

/** Bends to the middle of the ring; those between the same two groups bend less, one after the other. */
function drawBridge(
  svg: Svg,
  [from, to]: readonly [Placed, Placed],
  { centre, before, label }: { readonly centre: Point; readonly before: number; readonly label: string },
): void {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const bend = BEND.first - BEND.step * before;
  const control = { x: middle.x + (centre.x - middle.x) * bend, y: middle.y + (centre.y - middle.y) * bend };
  const [begin, end] = [edgeOf(from, control), edgeOf(to, control)];
  svg
    .append("path")
    .attr("class", "bridge-ring-bridge")
    .attr("d", `M${begin.x} ${begin.y}Q${control.x} ${control.y} ${end.x} ${end.y}`);
  const badge = svg
    .append("g")
    .attr("class", "bridge-ring-badge")
    .attr("transform", `translate(${(begin.x + 2 * control.x + end.x) / 4} ${(begin.y + 2 * control.y + end.y) / 4})`);
  badge.append("circle").attr("r", BADGE);
  badge.append("text").attr("text-anchor", "middle").attr("y", 4).text(label);
}

function edgeOf({ x, y, radius }: Placed, toward: Point): Point {
  const distance = Math.hypot(toward.x - x, toward.y - y);
  if (distance === 0) return { x, y };
  return { x: x + ((toward.x - x) * radius) / distance, y: y + ((toward.y - y) * radius) / distance };
}
