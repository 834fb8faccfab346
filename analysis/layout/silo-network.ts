import type { LayoutInput } from "./layout-types.ts";
import { nodeKeys } from "./node-keys.ts";

/** Group weights of a node, largest first; weights sum to 1. Empty: it belongs nowhere. */
export type Span = readonly (readonly [group: number, weight: number])[];

export type SiloActor = {
  readonly key: string;
  readonly span: Span;
  /** The ring place it stands in; null when it stands between groups. */
  readonly home: number | null;
  readonly projects: number[];
  readonly ties: { readonly actor: number; readonly weight: number }[];
};

export type SiloProject = {
  readonly key: string;
  readonly span: Span;
  readonly home: number | null;
  readonly actors: readonly number[];
};

/** The picture in an order of its own (by key), so that the order of the input cannot move anything. */
export type SiloNetwork = {
  /** Position in `partition.groups` by ring place; the unassigned, if there are any, are the last place. */
  readonly groups: readonly { readonly key: string; readonly index: number | null }[];
  readonly actors: readonly SiloActor[];
  readonly projects: readonly SiloProject[];
};

/** From this share on an actor stands in one group; below it, between its groups. */
const AT_HOME = 0.8;

export function siloNetwork(input: LayoutInput): SiloNetwork {
  const keys = nodeKeys(input);
  const actorOrder = orderBy(keys.actors);
  const actorRank = inverse(actorOrder);
  const groupOrder = membersOnly(input);
  const place = new Map(groupOrder.map((index, position) => [index, position]));
  const spans = actorOrder.map((position) => actorSpan(input.actors[position]?.groups ?? [], place));
  const hasUnassigned = spans.some((span) => span.length === 0);
  const unassigned = groupOrder.length;

  const actors = actorOrder.map((position, rank): SiloActor => {
    const span = spans[rank] ?? [];
    const home = span.length === 0 ? unassigned : homeOf(span);
    return { key: keys.actors[position] ?? "", span, home, projects: [], ties: [] };
  });

  const participants = new Map<number, number[]>();
  for (const [actor, project] of input.participations) {
    const rank = actorRank[actor];
    if (rank === undefined || input.projects[project]?.drawn !== true) continue;
    const list = participants.get(project);
    if (list) list.push(rank);
    else participants.set(project, [rank]);
  }
  const projects = orderBy(keys.projects)
    .filter((position) => input.projects[position]?.drawn === true)
    .map((position): SiloProject => {
      const members = [...new Set(participants.get(position) ?? [])].sort((a, b) => a - b);
      const span = projectSpan(members.map((member) => spans[member] ?? []));
      const home = span.length > 1 ? null : (span[0]?.[0] ?? (hasUnassigned ? unassigned : null));
      return { key: keys.projects[position] ?? "", span, home, actors: members };
    });
  projects.forEach((project, rank) => {
    for (const actor of project.actors) actors[actor]?.projects.push(rank);
  });

  for (const { source, target, weight } of input.ties) {
    const [from, to] = [actorRank[source], actorRank[target]];
    if (from === undefined || to === undefined || from === to) continue;
    actors[from]?.ties.push({ actor: to, weight });
    actors[to]?.ties.push({ actor: from, weight });
  }
  for (const actor of actors) actor.ties.sort((a, b) => a.actor - b.actor || a.weight - b.weight);

  const groups = groupOrder.map((index) => ({ key: input.partition.groups[index]?.key ?? "", index }));
  return { groups: hasUnassigned ? [...groups, { key: "", index: null }] : groups, actors, projects };
}

function homeOf(span: Span): number | null {
  const [group, share] = span[0] ?? [0, 1];
  return span.length === 1 || share >= AT_HOME ? group : null;
}

function membersOnly(input: LayoutInput): number[] {
  const used = new Set<number>();
  for (const actor of input.actors) for (const [group] of actor.groups) used.add(group);
  return orderBy(input.partition.groups.map((group) => group.key)).filter((index) => used.has(index));
}

function actorSpan(shares: readonly (readonly [number, number])[], place: ReadonlyMap<number, number>): Span {
  const weights = new Map<number, number>();
  for (const [index, share] of shares) {
    const group = place.get(index);
    if (group !== undefined && share > 0) weights.set(group, (weights.get(group) ?? 0) + share);
  }
  return normalised(weights);
}

/** An actor with shares counts for its largest group only: two half members do not make a project span. */
function projectSpan(members: readonly Span[]): Span {
  const weights = new Map<number, number>();
  for (const span of members) {
    const main = span[0]?.[0];
    if (main !== undefined) weights.set(main, (weights.get(main) ?? 0) + 1);
  }
  return normalised(weights);
}

function normalised(weights: ReadonlyMap<number, number>): Span {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return [...weights]
    .map(([group, weight]) => [group, weight / total] as const)
    .sort(([a, first], [b, second]) => second - first || a - b);
}

function orderBy(keys: readonly string[]): number[] {
  const key = (position: number) => keys[position] ?? "";
  return keys.map((_, position) => position).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}

function inverse(order: readonly number[]): number[] {
  const ranks: number[] = new Array(order.length);
  order.forEach((position, rank) => {
    ranks[position] = rank;
  });
  return ranks;
}
