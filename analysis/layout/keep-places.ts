import type { Circle, GroupPlace, NodePlace, Point, SiloLayout } from "./layout-types.ts";

/** Turn between one try and the next: places on a spiral by it never stand in a row. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const TRIES = 300;

/**
 * A layout after an edit, in which whoever was there stays where they stood: a reader who changes one tie must not have to
 * find everybody again. Only who is new, or is in another group now, gets a place: the one that the new layout gives it, or
 * the nearest that is free. With other groups it is another picture, and the new layout stands.
 */
export function keepPlaces(before: SiloLayout, after: SiloLayout): SiloLayout {
  if (groupsOf(before) !== groupsOf(after)) return after;
  const nodes = new Map<string, NodePlace>();
  for (const [key, place] of after.nodes) {
    const was = before.nodes.get(key);
    if (was && was.setting === place.setting && was.group === place.group)
      nodes.set(key, { ...place, x: was.x, y: was.y });
  }
  for (const [key, place] of after.nodes) {
    if (!nodes.has(key))
      nodes.set(key, { ...place, ...freePlace(movedAlong(place, before, after), place.room, nodes) });
  }
  const kept = (group: GroupPlace): GroupPlace => ({
    ...group,
    ...circleOf(before.groups.find(({ key }) => key === group.key) ?? group),
  });
  return {
    ...after,
    nodes: new Map([...after.nodes.keys()].map((key) => [key, nodes.get(key) as NodePlace])),
    groups: after.groups.map(kept),
    unassigned: after.unassigned && before.unassigned && { ...after.unassigned, ...circleOf(before.unassigned) },
    bounds: before.bounds,
  };
}

/** In whatever order: on the ring they may change sides. */
function groupsOf({ groups, unassigned }: SiloLayout): string {
  return JSON.stringify([groups.map(({ key, index }) => [key, index]).sort(), unassigned !== null]);
}

function circleOf({ x, y, radius, label }: GroupPlace): Pick<GroupPlace, "x" | "y" | "radius" | "label"> {
  return { x, y, radius, label };
}

/** Where a place of the new layout lies once its disc is drawn where it was; between the discs it stays. */
function movedAlong(place: NodePlace, before: SiloLayout, after: SiloLayout): Point {
  const [from, to] = [discOf(after, place), discOf(before, place)];
  if (from === null || to === null || from.radius === 0) return { x: place.x, y: place.y };
  const scale = to.radius / from.radius;
  return { x: to.x + (place.x - from.x) * scale, y: to.y + (place.y - from.y) * scale };
}

function discOf(layout: SiloLayout, { setting, group }: NodePlace): Circle | null {
  if (setting === "unassigned") return layout.unassigned;
  return setting === "group" ? (layout.groups.find(({ index }) => index === group) ?? null) : null;
}

/** The nearest place on a spiral at which nobody is touched. */
function freePlace(wish: Point, room: number, taken: ReadonlyMap<string, NodePlace>): Point {
  for (let step = 0; step < TRIES; step += 1) {
    const [radius, angle] = [room * Math.sqrt(step), step * GOLDEN_ANGLE];
    const place = { x: wish.x + radius * Math.cos(angle), y: wish.y + radius * Math.sin(angle) };
    const isFree = [...taken.values()].every(
      (other) => Math.hypot(other.x - place.x, other.y - place.y) >= other.room + room - 1e-9,
    );
    if (isFree) return place;
  }
  return wish;
}
