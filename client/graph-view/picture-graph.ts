import Graph from "graphology";
import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { distinctiveNames } from "./distinctive-names.ts";
import type { PictureLayout } from "./graph-view-types.ts";
import { groupsByShare } from "./main-group.ts";
import type { EdgeAttributes, NodeAttributes, PictureGraph } from "./picture-attributes.ts";

/** The graphology graph that is drawn. Built once per view; afterwards only positions are written. */
export function pictureGraph(view: NetworkView, layout: PictureLayout): PictureGraph {
  const graph: PictureGraph = new Graph<NodeAttributes, EdgeAttributes>({
    type: "undirected",
    multi: false,
    allowSelfLoops: false,
  });
  const keys = nodeKeys(view);
  const main = view.actors.map((actor) => groupsByShare(actor.groups)[0] ?? null);
  const names = distinctiveNames(view.projects.map((project) => project.name));
  const reach = projectReach(view, main);
  const degrees = countContacts(view);

  view.projects.forEach((project, position) => {
    const key = keys.projects[position];
    if (!project.drawn || key === undefined) return;
    const groups = reach[position] ?? new Set<number>();
    const group = groups.size === 1 ? (groups.values().next().value ?? null) : null;
    const attributes = {
      kind: "project" as const,
      name: names[position] ?? project.name,
      group,
      second: null,
      spans: groups.size,
    };
    graph.addNode(key, { ...attributes, ...placeOf(layout, key), degree: degrees.projects[position] ?? 0 });
  });
  view.actors.forEach((actor, position) => {
    const key = keys.actors[position] ?? actor.id;
    const [group = null, second = null] = groupsByShare(actor.groups);
    const attributes = { kind: "actor" as const, name: actor.name, group, second, spans: actor.groups.length };
    graph.addNode(key, { ...attributes, ...placeOf(layout, key), degree: degrees.actors[position] ?? 0 });
  });

  for (const [actor, project] of view.participations) {
    const [from, to] = [keys.actors[actor], keys.projects[project]];
    if (view.picture !== "two-mode" || from === undefined || to === undefined || !graph.hasNode(to)) continue;
    const group = main[actor] ?? null;
    const course = group === null ? "unassigned" : (reach[project]?.size ?? 0) > 1 ? "across" : "inside";
    graph.mergeEdge(from, to, { course, group, weight: 1 });
  }
  for (const tie of view.ties) {
    const [from, to] = [keys.actors[tie.source], keys.actors[tie.target]];
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = [main[tie.source] ?? null, main[tie.target] ?? null];
    const course = a === null || b === null ? "unassigned" : a === b ? "inside" : "across";
    graph.mergeEdge(from, to, { course, group: a, weight: tie.weight });
  }
  return graph;
}

/** Writes positions into a graph that is on screen already. */
export function movePicture(graph: PictureGraph, layout: PictureLayout): void {
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...placeOf(layout, key) }), {
    attributes: ["x", "y"],
  });
}

function placeOf(layout: PictureLayout, key: string): { x: number; y: number } {
  const place = layout.nodes.get(key);
  return { x: place?.x ?? 0, y: place?.y ?? 0 };
}

function projectReach(view: NetworkView, main: readonly (number | null)[]): Set<number>[] {
  const reach = view.projects.map(() => new Set<number>());
  for (const [actor, project] of view.participations) {
    const group = main[actor] ?? null;
    if (group !== null) reach[project]?.add(group);
  }
  return reach;
}

function countContacts(view: NetworkView): { actors: number[]; projects: number[] } {
  const actors = new Array<number>(view.actors.length).fill(0);
  const projects = new Array<number>(view.projects.length).fill(0);
  const raise = (counts: number[], position: number) => {
    counts[position] = (counts[position] ?? 0) + 1;
  };
  for (const [actor, project] of view.picture === "two-mode" ? view.participations : []) {
    raise(actors, actor);
    raise(projects, project);
  }
  for (const tie of view.ties) {
    raise(actors, tie.source);
    raise(actors, tie.target);
  }
  return { actors, projects };
}
