import { ACTOR_SPACING, type DiscSlots, discSlots, PROJECT_SPACING } from "./disc-slots.ts";
import { groupSimilarity, ringOrder } from "./group-order.ts";
import type { Bounds, Circle, GroupPlace, LayoutInput, NodePlace, Point, SiloLayout } from "./layout-types.ts";
import { ringPlaces } from "./ring-places.ts";
import { seatActors } from "./seat-actors.ts";
import { seatProjects } from "./seat-projects.ts";
import { separate } from "./separate.ts";
import { type SiloActor, type SiloNetwork, type SiloProject, type Span, siloNetwork } from "./silo-network.ts";
import { betweenPlace } from "./spanning-places.ts";

type SiloOptions = {
  /** Width through height of the space it is drawn in. */
  readonly aspect: number;
};
export const siloDefaults: SiloOptions = { aspect: 1.25 };

const GAP = 2.4;
const SPANNING_ROOM = 1.15;
const MARGIN = 1.5;
const ROUNDS = 240;
const FEW = 30;
const MIDDLE_FILL = 0.5;

/**
 * The silo layout: groups as discs on a ring, near those they share much with; what spans groups stands between them.
 * Deterministic, and the same whatever the order of the input.
 */
export function siloLayout(input: LayoutInput, options: Partial<SiloOptions> = {}): SiloLayout {
  const { aspect } = { ...siloDefaults, ...options };
  const network = siloNetwork(input);
  const order = ringOrder(groupSimilarity(network));
  const slots = network.groups.map((_, group) =>
    discSlots(count(network.actors, group), count(network.projects, group)),
  );
  const spanning = spanningNodes(network);
  const { discs, places } = placeDiscs(order, slots, spanning, aspect);

  const nodes = new Map<string, NodePlace>();
  const between = new Map<string, Point>();
  spanning.forEach(({ key, span }, i) => {
    const place = places[i] ?? { x: 0, y: 0 };
    between.set(key, place);
    const group = network.groups[span[0]?.[0] ?? -1]?.index ?? null;
    nodes.set(key, { ...place, setting: "between", group, room: SPANNING_ROOM, spans: span.length });
  });
  discs.forEach((disc, group) => {
    for (const [key, place] of fillDisc(network, group, disc, slots[group], discs, between)) nodes.set(key, place);
  });

  const all = network.groups.map((group, place): GroupPlace => {
    const disc = discs[place] ?? { x: 0, y: 0, radius: 0 };
    return { ...group, ...disc, members: memberCount(network, place), label: outerEdge(disc) };
  });
  const ring = order.flatMap((place) => all[place] ?? []);
  return {
    kind: "silo",
    nodes,
    groups: ring.filter((group) => group.index !== null),
    unassigned: ring.find((group) => group.index === null) ?? null,
    bounds: boundsOf(discs, [...nodes.values()]),
  };
}

function count(nodes: readonly { readonly home: number | null }[], group: number): number {
  return nodes.reduce((sum, node) => sum + (node.home === group ? 1 : 0), 0);
}

function memberCount(network: SiloNetwork, group: number): number {
  return network.actors.filter((actor) => (actor.home ?? actor.span[0]?.[0]) === group).length;
}

type Spanning = { readonly key: string; readonly span: Span; readonly actor: boolean };

function spanningNodes(network: SiloNetwork): Spanning[] {
  const projects = network.projects.filter((project) => project.home === null);
  const actors = network.actors.filter((actor) => actor.home === null);
  return [
    ...projects.map(({ key, span }) => ({ key, span, actor: false })),
    ...actors.map(({ key, span }) => ({ key, span, actor: true })),
  ];
}

/** Room for a node between groups. A few get enough to carry their names; names are wider than high. */
function cellFor(count: number): { width: number; height: number } {
  return count <= FEW ? { width: 10, height: 4.6 } : { width: 3, height: 2 * SPANNING_ROOM };
}

/** The ring grows until everything that spans groups fits between the discs. */
function placeDiscs(
  order: readonly number[],
  slots: readonly DiscSlots[],
  spanning: readonly Spanning[],
  aspect: number,
) {
  const radii = order.map((group) => slots[group]?.radius ?? 0);
  const cell = cellFor(spanning.length);
  const area = spanning.length * cell.width * cell.height;
  for (let middle = Math.max(3, Math.sqrt(area / Math.PI / MIDDLE_FILL)); ; middle *= 1.06) {
    const ring = ringPlaces(radii, { aspect, gap: GAP, middle });
    const discs: Circle[] = new Array(order.length);
    order.forEach((group, position) => {
      discs[group] = ring.discs[position] ?? { x: 0, y: 0, radius: 0 };
    });
    const wishes = spanning.map(({ span, actor }) => betweenPlace(span, discs, actor ? "share" : "edge"));
    const places = separate(wishes, { ...cell, margin: MARGIN, rounds: ROUNDS, discs });
    if (places) return { discs, places };
    middle = Math.max(middle, ring.middle);
  }
}

function fillDisc(
  network: SiloNetwork,
  group: number,
  disc: Circle,
  slots: DiscSlots | undefined,
  discs: readonly Circle[],
  between: ReadonlyMap<string, Point>,
): Map<string, NodePlace> {
  const nodes = new Map<string, NodePlace>();
  if (!slots) return nodes;
  const index = network.groups[group]?.index ?? null;
  const setting = index === null ? "unassigned" : "group";
  const actors = network.actors.filter((actor) => actor.home === group);
  const seats = seatActors(
    actors.map((actor) => ({
      key: actor.key,
      pull: outsidePull(actor, network, group, disc, discs, between),
      shares: actor.projects,
    })),
    slots.actors,
    disc,
  );
  actors.forEach((actor, i) => {
    const place = shifted(slots.actors[seats[i] ?? 0], disc);
    nodes.set(actor.key, { ...place, setting, group: index, room: ACTOR_SPACING / 2, spans: actor.span.length });
  });

  const projects = network.projects.filter((project) => project.home === group);
  const wishes = projects.map((project) => ({
    place: coreWish(project, network, nodes, disc),
    size: project.actors.length,
  }));
  const cores = seatProjects(wishes, slots.projects);
  projects.forEach((project, i) => {
    const place = shifted(slots.projects[cores[i] ?? 0], disc);
    nodes.set(project.key, { ...place, setting, group: index, room: PROJECT_SPACING / 2, spans: project.span.length });
  });
  return nodes;
}

/** Towards the spanning projects and the groups an actor has contacts in, and the stronger the more there are. */
function outsidePull(
  actor: SiloActor,
  network: SiloNetwork,
  group: number,
  disc: Circle,
  discs: readonly Circle[],
  between: ReadonlyMap<string, Point>,
): Point {
  let [x, y] = [0, 0];
  const draw = (to: Point | undefined, weight: number) => {
    const length = to ? Math.hypot(to.x - disc.x, to.y - disc.y) : 0;
    if (!to || length < 1e-9) return;
    x += (weight * (to.x - disc.x)) / length;
    y += (weight * (to.y - disc.y)) / length;
  };
  for (const rank of actor.projects) {
    const project = network.projects[rank];
    if (!project || project.home === group) continue;
    draw(project.home === null ? between.get(project.key) : discs[project.home], 1);
  }
  for (const tie of actor.ties) {
    const other = network.actors[tie.actor];
    if (!other || other.home === group) continue;
    draw(other.home === null ? between.get(other.key) : discs[other.home], tie.weight);
  }
  return { x, y };
}

function coreWish(
  project: SiloProject,
  network: SiloNetwork,
  nodes: ReadonlyMap<string, NodePlace>,
  disc: Circle,
): Point {
  let [x, y, seen] = [0, 0, 0];
  for (const rank of project.actors) {
    const place = nodes.get(network.actors[rank]?.key ?? "");
    if (!place) continue;
    x += place.x - disc.x;
    y += place.y - disc.y;
    seen++;
  }
  return seen === 0 ? { x: 0, y: 0 } : { x: x / seen, y: y / seen };
}

function shifted(slot: Point | undefined, disc: Circle): Point {
  return { x: disc.x + (slot?.x ?? 0), y: disc.y + (slot?.y ?? 0) };
}

function outerEdge(disc: Circle): Point {
  const distance = Math.hypot(disc.x, disc.y);
  if (distance < 1e-6) return { x: disc.x, y: disc.y + disc.radius };
  const outward = (distance + disc.radius) / distance;
  return { x: disc.x * outward, y: disc.y * outward };
}

function boundsOf(discs: readonly Circle[], places: readonly NodePlace[]): Bounds {
  const circles = [...discs, ...places.map((place) => ({ ...place, radius: place.room }))];
  if (circles.length === 0) return { minX: -1, minY: -1, maxX: 1, maxY: 1 };
  return {
    minX: Math.min(...circles.map((circle) => circle.x - circle.radius)),
    minY: Math.min(...circles.map((circle) => circle.y - circle.radius)),
    maxX: Math.max(...circles.map((circle) => circle.x + circle.radius)),
    maxY: Math.max(...circles.map((circle) => circle.y + circle.radius)),
  };
}
