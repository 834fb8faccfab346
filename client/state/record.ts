import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";

type ViewActor = NetworkView["actors"][number];
type ViewProject = NetworkView["projects"][number];

/** Somebody or something a record is tied to: how often, and by which kinds of tie. */
export type Neighbour<Node> = {
  readonly key: string;
  readonly node: Node;
  readonly count: number;
  readonly kinds: NetworkView["ties"][number]["kinds"];
  /** Of the tie between them; null where the picture has none. */
  readonly weight: number | null;
};

export type ActorRecord = {
  readonly mode: "actor";
  readonly key: string;
  readonly node: ViewActor;
  readonly projects: readonly Neighbour<ViewProject>[];
  /** Tied to it, or met in its projects when the picture has no ties. */
  readonly partners: readonly Neighbour<ViewActor>[];
};

export type ProjectRecord = {
  readonly mode: "project";
  readonly key: string;
  readonly node: ViewProject;
  readonly participants: readonly Neighbour<ViewActor>[];
};

/** What a picture shows of one node, for its card; null when the lens does not hold it. */
export function recordOf(view: NetworkView, key: string): ActorRecord | ProjectRecord | null {
  const keys = nodeKeys(view);
  const actor = keys.actors.indexOf(key);
  const node = view.actors[actor];
  if (node) return actorRecord(view, keys, actor, node);
  const project = keys.projects.indexOf(key);
  const table = view.projects[project];
  if (!table) return null;
  const participants = view.participations
    .filter(([, at]) => at === project)
    .flatMap(([at]) => neighbour(keys.actors, view.actors, at, once));
  return { mode: "project", key, node: table, participants };
}

type Keys = ReturnType<typeof nodeKeys>;

function actorRecord(view: NetworkView, keys: Keys, self: number, node: ViewActor): ActorRecord {
  const own = new Set(view.participations.filter(([actor]) => actor === self).map(([, project]) => project));
  const partners = view.picture === "one-mode" ? tied(view, self) : met(view, self, own);
  return {
    mode: "actor",
    key: node.id,
    node,
    projects: [...own].flatMap((project) => neighbour(keys.projects, view.projects, project, once)),
    partners: [...partners]
      .sort(([, a], [, b]) => b.count - a.count)
      .flatMap(([actor, meeting]) => neighbour(keys.actors, view.actors, actor, meeting)),
  };
}

type Meeting = Pick<Neighbour<unknown>, "count" | "kinds" | "weight">;
const once: Meeting = { count: 1, kinds: [], weight: null };

function met(view: NetworkView, self: number, own: ReadonlySet<number>): ReadonlyMap<number, Meeting> {
  const meetings = new Map<number, Meeting>();
  for (const [actor, project] of view.participations) {
    if (actor === self || !own.has(project)) continue;
    meetings.set(actor, { ...once, count: (meetings.get(actor)?.count ?? 0) + 1 });
  }
  return meetings;
}

function tied(view: NetworkView, self: number): ReadonlyMap<number, Meeting> {
  const ties = view.ties.filter(({ source, target }) => source === self || target === self);
  return new Map(ties.map((tie) => [tie.source === self ? tie.target : tie.source, tie]));
}

function neighbour<Node>(
  keys: readonly string[],
  nodes: readonly Node[],
  at: number,
  { count, kinds, weight }: Meeting,
): readonly Neighbour<Node>[] {
  const key = keys[at];
  const node = nodes[at];
  return key === undefined || node === undefined ? [] : [{ key, node, count, kinds, weight }];
}
