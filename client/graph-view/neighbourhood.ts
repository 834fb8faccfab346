import type { PictureGraph } from "./picture-attributes.ts";

/**
 * The chosen nodes and who is within so many steps of them, with the projects in between. A step leads from one actor to
 * another, over a tie or through a shared project; from a project, to its participants. What is hidden is no way through.
 */
export function neighbourhood(
  graph: PictureGraph,
  {
    from,
    depth,
    hidden,
  }: { readonly from: readonly string[]; readonly depth: number; readonly hidden: ReadonlySet<string> },
): ReadonlySet<string> {
  const reached = new Set(from.filter((key) => graph.hasNode(key) && !hidden.has(key)));
  let edge = [...reached];
  for (let step = 0; step < depth; step++) {
    const actors = new Set<string>();
    const visit = (key: string) => {
      if (!reached.has(key) && !hidden.has(key)) actors.add(key);
    };
    for (const key of edge) {
      for (const next of graph.neighbors(key)) {
        if (hidden.has(next)) continue;
        if (isActor(graph, next)) visit(next);
        else {
          reached.add(next);
          for (const participant of graph.neighbors(next)) visit(participant);
        }
      }
    }
    for (const key of actors) reached.add(key);
    edge = [...actors];
  }
  return reached;
}

/** Actors one step away that are not chosen yet. */
export function neighbouringActors(
  graph: PictureGraph,
  chosen: readonly string[],
  hidden: ReadonlySet<string>,
): readonly string[] {
  const own = new Set(chosen);
  return [...neighbourhood(graph, { from: chosen, depth: 1, hidden })].filter(
    (key) => !own.has(key) && isActor(graph, key),
  );
}

/** Nodes that the picture leaves out: hidden by name, or further away than it is to show. */
export function absentNodes(
  graph: PictureGraph,
  {
    selected,
    focus,
    hidden,
  }: { readonly selected: readonly string[]; readonly focus: number; readonly hidden: readonly string[] },
): ReadonlySet<string> {
  const absent = new Set(hidden.filter((key) => graph.hasNode(key)));
  if (focus === 0 || !selected.some((key) => graph.hasNode(key) && !absent.has(key))) return absent;
  const shown = neighbourhood(graph, { from: selected, depth: focus, hidden: absent });
  return new Set(graph.filterNodes((key) => !shown.has(key)));
}

function isActor(graph: PictureGraph, key: string): boolean {
  return graph.getNodeAttribute(key, "kind") === "actor";
}
